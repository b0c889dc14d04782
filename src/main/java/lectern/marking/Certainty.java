package lectern.marking;

/**
 * How sure someone said to be of an answer.
 *
 * <p>Certainty-based marking after Gardner-Medwin: declaring what one believes earns most in the long run; a guess pays
 * best below 2/3 sure, "unsure" up to 4/5, "sure" from there on.
 */
public enum Certainty {
    /** It was not asked, or not said. */
    UNDECLARED(0, 0),
    GUESS(1, 0),
    UNSURE(2, -2),
    SURE(3, -6);

    private final int right;
    private final int wrong;

    Certainty(int right, int wrong) {
        this.right = right;
        this.wrong = wrong;
    }

    /** What a right answer earns, in units of the question's points; also the level that people declare, 1 to 3. */
    public int right() {
        return right;
    }

    /** What a wrong answer earns, in the same units: 0 or less. */
    public int wrong() {
        return wrong;
    }

    /**
     * The level that was declared.
     *
     * @param level 1 to 3
     * @throws IllegalArgumentException if it is another
     */
    public static Certainty ofLevel(int level) {
        for (Certainty certainty : values()) {
            if (certainty.right == level && certainty != UNDECLARED) {
                return certainty;
            }
        }
        throw new IllegalArgumentException("no level of certainty: " + level);
    }
}
