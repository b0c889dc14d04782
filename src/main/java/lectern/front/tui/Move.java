package lectern.front.tui;

import java.util.function.Function;
import java.util.function.Supplier;
import lectern.front.tui.terminal.Display;

/** Where a page leads. */
sealed interface Move {
    Move STAY = new Stay();
    Move BACK = new Back();

    /** Nowhere. */
    record Stay() implements Move {}

    /** To a page on top of this one. */
    record Open(Page page) implements Move {}

    /** To a page in place of this one. */
    record Turn(Page page) implements Move {}

    /**
     * To something outside the screen, and back here.
     *
     * @param run does it and returns what is to be told of it
     */
    record Errand(Function<Display, String> run) implements Move {}

    /** To the page below; from the last one out of the program. */
    record Back() implements Move {}

    /** Nowhere, and why. */
    record Told(String why) implements Move {}

    /** To the page below, and on from there. */
    record Onward(Supplier<Move> from) implements Move {}

    /** Out of the program, wherever one is. */
    record Quit() implements Move {}
}
