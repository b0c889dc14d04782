/**
 * The terminal: bytes to inputs, screens to cells, modes set and put back. The only place that sees Lanterna; it knows
 * nothing of questions.
 */
@NullMarked
package lectern.front.tui.terminal;

import org.jspecify.annotations.NullMarked;
