package lectern.quiz;

/** What a learner wants done with a question, apart from answering it. */
public enum Handling {
    /** Not to be asked any more until it is resumed. */
    SUSPEND,
    /** Not to be asked before tomorrow. */
    BURY,
    /** Marked to be found again. */
    FLAG,
    /** No longer marked. */
    UNFLAG;

    /** Whether the question is not asked any more today. */
    public boolean setsAside() {
        return this == SUSPEND || this == BURY;
    }
}
