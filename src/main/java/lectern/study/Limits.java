package lectern.study;

/**
 * How much someone wants to study a day.
 *
 * @param fresh the most new questions, 0 or more
 * @param reviews the most reviews of known questions, 0 or more; what is being learned comes besides
 */
public record Limits(int fresh, int reviews) {
    /** Where nobody says. */
    public static final Limits USUAL = new Limits(10, 100);

    public Limits {
        if (fresh < 0 || reviews < 0) {
            throw new IllegalArgumentException("limits of " + fresh + " and " + reviews + " are not 0 or more");
        }
    }
}
