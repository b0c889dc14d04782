package lectern.front.tui.terminal;

import lectern.view.Cell;
import lectern.view.Size;

/** What can come from a terminal. Whatever a terminal sends beyond these (focus, replies, unknown sequences) is dropped. */
public sealed interface Input {
    /** A key that types nothing. */
    record Pressed(Key key) implements Input {}

    /** A key that types a character: one code point, perhaps with Alt held or Esc before it. */
    record Typed(String character, boolean alt) implements Input {}

    /** A letter with Ctrl held, in lower case: {@code Control('p')} is Ctrl+P. */
    record Control(char letter) implements Input {}

    /** A text pasted in one piece (bracketed paste), line ends as line feeds; it answers nothing. */
    record Pasted(String text) implements Input {}

    /** Something that was done with the left button of the mouse. */
    sealed interface Button extends Input {}

    /** The left button pressed and released at a cell. */
    record Clicked(Cell cell) implements Button {}

    /** The mouse moved to another cell with the left button held since it was pressed. */
    record Dragged(Cell from, Cell to) implements Button {}

    /** The left button released at another cell than that where it was pressed, or after others were dragged over. */
    record Dropped(Cell from, Cell to) implements Button {}

    /** The wheel turned: lines down, negative for up. */
    record Scrolled(int lines, Cell cell) implements Input {}

    /** The terminal has another size now. */
    record Resized(Size size) implements Input {}

    /** Ctrl+C or SIGINT: leave now, with exit code 130. */
    record Interrupted() implements Input {}

    /** Ctrl+Z: the terminal is given back until the program is continued; after it {@link Resized} follows. */
    record Suspended() implements Input {}

    /** The terminal is gone: the window was closed, or its input ended. */
    record Closed() implements Input {}
}
