package lectern.classroom;

/**
 * How one option of an item was chosen.
 *
 * @param text what is offered
 * @param key whether it is right
 * @param sole whether it is the only option of its kind that the item could have, as in a statement
 * @param chosen how often it was chosen
 * @param answers of how many answers
 * @param itemRest the correlation of its choice with the total of the other items, in per cent
 */
public record OptionAnalysis(String text, boolean key, boolean sole, int chosen, int answers, Estimate itemRest) {
    /**
     * A distractor that fewer choose does nothing. T. M. Haladyna, S. M. Downing, How many options is enough for a
     * multiple-choice test item?, <em>Educational and Psychological Measurement</em> 53 (1993) 999–1010.
     */
    public static final double FUNCTIONING = 0.05;

    /** The share of answers, 0 to 1. */
    public double share() {
        return answers == 0 ? 0 : (double) chosen / answers;
    }

    /** Whether it is a distractor that fewer than one in twenty chose. */
    public boolean isNonFunctioning() {
        return !key && !sole && answers > 0 && share() < FUNCTIONING;
    }

    /** A distractor that the better ones chose, or a key that they avoided, may be a mistake of the bank. */
    public Suspicion suspicion() {
        if (!hasWrongSign(itemRest.value())) {
            return Suspicion.NONE;
        }
        return hasWrongSign(key ? itemRest.high() : itemRest.low()) ? Suspicion.LIKELY : Suspicion.PERHAPS;
    }

    private boolean hasWrongSign(Figure correlation) {
        return correlation instanceof Figure.Known known && (key ? known.value() < 0 : known.value() > 0);
    }
}
