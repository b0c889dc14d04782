package lectern.front.tui;

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

    /** To the page below; from the last one out of the program. */
    record Back() implements Move {}
}
