/** The program's entry; it starts the command line and holds nothing else. */
@NullMarked
package lectern;

import org.jspecify.annotations.NullMarked;
