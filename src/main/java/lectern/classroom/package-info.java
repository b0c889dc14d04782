/**
 * What a class made of a quiz: attempts, marked again, and the statistics of the attempts and of each item, by Moodle's
 * definitions. Pure; it reads no files and has no wording.
 */
@NullMarked
package lectern.classroom;

import org.jspecify.annotations.NullMarked;
