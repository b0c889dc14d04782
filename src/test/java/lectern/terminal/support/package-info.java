/** Real terminals for tests: a program on a pseudo terminal, the keys it gets, the screen it shows. Knows no program. */
@NullMarked
package lectern.terminal.support;

import org.jspecify.annotations.NullMarked;
