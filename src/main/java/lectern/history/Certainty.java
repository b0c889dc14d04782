package lectern.history;

/** How sure someone said to be of an answer. */
public enum Certainty {
    /** It was not asked, or not said. */
    UNDECLARED,
    GUESS,
    UNSURE,
    SURE
}
