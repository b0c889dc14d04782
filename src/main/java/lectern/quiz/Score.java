package lectern.quiz;

/**
 * Points out of so many.
 *
 * @param earned with what wrong answers take off; may be under 0 on the way
 * @param maximum what could be earned
 */
public record Score(double earned, double maximum) {
    public static final Score NOTHING = new Score(0, 0);

    /** Points that differ by less than this differ only by the arithmetic of fractions. */
    private static final double ROUNDING = 1e-9;

    /** What stands in the end: a total never falls under 0. */
    public double points() {
        return Math.max(0, earned);
    }

    /** The share of what could be earned, 0 to 1; 0 of nothing is 0. */
    public double fraction() {
        return maximum == 0 ? 0 : points() / maximum;
    }

    /** Whether nothing is missing. */
    public boolean isFull() {
        return earned >= maximum - ROUNDING;
    }

    /** Whether it reaches a share, 0 to 1, of all that could be earned. */
    public boolean reaches(double share) {
        return fraction() >= share - ROUNDING;
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
        return new Score(earned + other.earned, maximum + other.maximum);
    }
}
