package lectern.schedule;

/**
 * A model of memory that tells when to ask again. Everything kept about a learner is the reviews; what a model derives
 * from them is replaced when its version or its parameters change.
 */
public interface Scheduler {
    /** The model's name and version, to be logged with each answer: {@code FSRS-6}. */
    String version();

    /** The memory after the very first review. */
    Memory first(Rating rating);

    /**
     * The memory after a further review.
     *
     * @param elapsedDays whole days since the review before, 0 for the same day
     */
    Memory next(Memory before, int elapsedDays, Rating rating);

    /** The probability of recall, 0 to 1, so many days after the last review. */
    double retrievability(Memory memory, double elapsedDays);

    /**
     * The days after which retrievability has fallen to what is desired, unrounded and unbounded.
     *
     * @param stability in days
     * @param desiredRetention above 0 and at most 1
     */
    double exactInterval(double stability, double desiredRetention);

    /**
     * The whole days after which to ask again: the exact interval, rounded, 1 to the maximum.
     *
     * @param stability in days
     * @param desiredRetention above 0 and at most 1
     * @param maximum days, 1 or more
     */
    default int interval(double stability, double desiredRetention, int maximum) {
        return (int) Math.max(1, Math.round(Math.min(exactInterval(stability, desiredRetention), maximum)));
    }
}
