package lectern.history;

/** What help was shown before an answer. */
public enum Help {
    NONE,
    /** A hint that does not give the key away. */
    HINT,
    /** A hint that does: letters of it, or all but two options gone. */
    REVEAL
}
