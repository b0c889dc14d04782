package lectern.quiz;

/**
 * Points out of so many questions.
 *
 * @param points earned, a question's full mark being 1
 * @param questions how many could earn one
 */
public record Score(double points, int questions) {
    public static final Score NOTHING = new Score(0, 0);

    /** Points that differ by less than this differ only by the arithmetic of fractions. */
    private static final double ROUNDING = 1e-9;

    /** The share of what could be earned, 0 to 1; 0 of nothing is 0. */
    public double fraction() {
        return questions == 0 ? 0 : points / questions;
    }

    /** The share in whole per cent, half up. */
    public int percent() {
        return percent(fraction());
    }

    /** A fraction in whole per cent, half up. */
    public static int percent(double fraction) {
        return (int) Math.floor(fraction * 100 + 0.5 + ROUNDING);
    }

    public Score plus(Score other) {
        return new Score(points + other.points, questions + other.questions);
    }
}
