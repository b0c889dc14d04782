package lectern.schedule;

/**
 * The state of one memory, as the model has it.
 *
 * @param stability days until the probability of recall has fallen to 90 %, 0.001 to 36,500
 * @param difficulty 1 (easy) to 10
 */
public record Memory(double stability, double difficulty) {
    public static final double LEAST_STABILITY = 0.001;
    public static final double MOST_STABILITY = 36_500;
    public static final double LEAST_DIFFICULTY = 1;
    public static final double MOST_DIFFICULTY = 10;

    public Memory {
        if (!(stability >= LEAST_STABILITY && stability <= MOST_STABILITY)) {
            throw new IllegalArgumentException("stability " + stability + " is not within 0.001 to 36500 days");
        }
        if (!(difficulty >= LEAST_DIFFICULTY && difficulty <= MOST_DIFFICULTY)) {
            throw new IllegalArgumentException("difficulty " + difficulty + " is not within 1 to 10");
        }
    }

    /** The memory nearest to these values. */
    static Memory clamped(double stability, double difficulty) {
        return new Memory(clampedStability(stability), clampedDifficulty(difficulty));
    }

    static double clampedStability(double stability) {
        return Math.min(Math.max(stability, LEAST_STABILITY), MOST_STABILITY);
    }

    static double clampedDifficulty(double difficulty) {
        return Math.min(Math.max(difficulty, LEAST_DIFFICULTY), MOST_DIFFICULTY);
    }
}
