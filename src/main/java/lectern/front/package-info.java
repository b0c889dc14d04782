/** What every front end shares: the loop of a session and the key map. It draws nothing and knows no terminal. */
@NullMarked
package lectern.front;

import org.jspecify.annotations.NullMarked;
