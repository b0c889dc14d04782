/** Tests on a real terminal. */
@NullMarked
package lectern.terminal;

import org.jspecify.annotations.NullMarked;
