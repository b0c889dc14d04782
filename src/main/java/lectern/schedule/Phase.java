package lectern.schedule;

/** Where an item stands between being new and being known. */
public enum Phase {
    /** Never asked. */
    NEW(0),
    /** Asked in steps of minutes, not yet in days. */
    LEARNING(1),
    /** Asked after days. */
    REVIEW(2),
    /** Forgotten in review, asked in steps of minutes again. */
    RELEARNING(3);

    private final int number;

    Phase(int number) {
        this.number = number;
    }

    /** The number in review logs, 0 to 3. */
    public int number() {
        return number;
    }
}
