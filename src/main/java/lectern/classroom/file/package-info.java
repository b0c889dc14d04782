/**
 * Results files: an attempt as JSON or CSV, and back. What is read may come from a stranger: it is bounded, and what cannot
 * be read is refused with the reason. It opens no files itself.
 */
@NullMarked
package lectern.classroom.file;

import org.jspecify.annotations.NullMarked;
