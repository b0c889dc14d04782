package lectern.history;

/** In which of the ways a bank was used. */
public enum Mode {
    PRACTICE,
    EXAM,
    STUDY,
    /** Study of what is not due, without moving the schedule. */
    CRAM
}
