package lectern.history;

/** How a run ended. */
public enum Ending {
    /** All was answered, or as much as was wanted. */
    FINISHED,
    /** It is not to be resumed. */
    ABANDONED,
    TIMED_OUT
}
