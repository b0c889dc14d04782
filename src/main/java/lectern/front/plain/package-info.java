/**
 * A quiz in plain lines, for screen readers, pipes and scripts: the same session, wording and marks as on the full
 * screen. It reads and writes the streams that it is given, moves no cursor and knows no terminal.
 */
@NullMarked
package lectern.front.plain;

import org.jspecify.annotations.NullMarked;
