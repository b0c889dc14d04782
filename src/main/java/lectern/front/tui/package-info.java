/**
 * The full-screen program: its pages and how one leads to another. It knows keys and screens, not bytes; the terminal
 * is its subpackage's.
 */
@NullMarked
package lectern.front.tui;

import org.jspecify.annotations.NullMarked;
