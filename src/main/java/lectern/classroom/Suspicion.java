package lectern.classroom;

/** Whether an option's correlation with the total of the other items is what that of a wrong key would be. */
public enum Suspicion {
    NONE,
    /** It has the sign, but its interval holds 0 or is not known. */
    PERHAPS,
    /** It has the sign, and so has all of its interval. */
    LIKELY
}
