/** Numbers and texts as bytes, for what is kept to be read again quickly. It opens no file. */
@NullMarked
package lectern.bytes;

import org.jspecify.annotations.NullMarked;
