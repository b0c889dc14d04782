package lectern.front;

/** Where one is: each place has its own keys. */
public enum Context {
    HOME,
    SETUP,
    /** A question answered by choosing one option. */
    CHOOSING,
    /** A question answered by ticking options. */
    TICKING,
    /** A question answered by typing: printable keys are text, commands come after Esc. */
    TYPING,
    FEEDBACK,
    RESULTS,
    /** The same in study. */
    STUDY_CHOOSING,
    STUDY_TICKING,
    STUDY_TYPING,
    STUDY_FEEDBACK,
    STUDY_END,
    ARTICLES,
    READER,
    PROBLEMS,
    REPORTING,
    NOT_KEPT,
    NEWS,
    HELP;

    /** Whether printable keys are text here. */
    public boolean takesText() {
        return this == TYPING || this == STUDY_TYPING || this == REPORTING;
    }
}
