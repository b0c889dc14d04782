/** A bank that was read, as bytes that can be kept, and back, so that its YAML need not be read again. It opens no file. */
@NullMarked
package lectern.bank.image;

import org.jspecify.annotations.NullMarked;
