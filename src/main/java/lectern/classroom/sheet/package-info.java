/**
 * The results of a class as they are read: lines for people, JSON and tables for programs. Pure; it works out nothing
 * itself.
 */
@NullMarked
package lectern.classroom.sheet;

import org.jspecify.annotations.NullMarked;
