/** Tests of the terminal. */
@NullMarked
package lectern.front.tui.terminal;

import org.jspecify.annotations.NullMarked;
