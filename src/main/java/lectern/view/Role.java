package lectern.view;

/** What a stretch of text means; a theme gives each role its colour, and a word or sign says the same without colour. */
public enum Role {
    /** Running text. */
    TEXT,
    /** What can be read later: rules, counts, paths. */
    DIM,
    /** The bar at the top of a page. */
    BAR,
    /** Headings. */
    TITLE,
    /** The stem of a question. */
    STEM,
    /** A key that can be pressed, in the footer and in the help. */
    KEY,
    /** What a key does, beside it. */
    KEY_LABEL,
    /** The row that the next key acts on. */
    SELECTED,
    /** What is right. */
    RIGHT,
    /** What is wrong. */
    WRONG,
    /** What is partly right, and what to be careful of. */
    PARTIAL,
    /** The sentence of an article that settles a question. */
    PASSAGE,
    /** Frames and rules between parts of a page. */
    FRAME,
    /** Where text is typed. */
    FIELD,
    /** What went wrong with the program's surroundings: a bank's findings, a refused key. */
    ERROR
}
