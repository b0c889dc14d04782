package lectern.anchor;

/**
 * What counts how much when a place is judged, and from what on it counts at all. Tried out with {@code -Panchor-eval},
 * whose figures are in src/bench/README.md.
 */
final class Weights {
    /** Likeness of the characters. It weighs most: it is what a person would compare. */
    static final double QUOTE = 0.5;

    /** Likeness of the words, rare ones above all. It sees through rewording and reordering that characters drown in. */
    static final double WORDS = 0.2;

    /** Likeness of the surroundings. It tells places apart whose words are alike, and is no proof by itself. */
    static final double CONTEXT = 0.3;

    /** Of the surroundings' two sides the better one counts so much: paragraphs that were moved have but one left. */
    static final double BETTER_SIDE = 0.7;

    /** Two texts without relation still share so much of their characters; likeness is counted from there. */
    static final double CHANCE = 0.4;

    /** The share of the quote that may be errors; with more, any text of this length would do. */
    static final double MOST_ERRORS = 0.5;

    /** Under this confidence a place is not worth showing. */
    static final double LEAST_CONFIDENCE = 0.2;

    /** A lead over the next place that is larger says no more. */
    static final double CLEAR_LEAD = 0.3;

    /** A quote that is longer says no more. */
    static final int LONG_QUOTE = 200;

    /** How the confidence comes about where surroundings are known. */
    static final Odds WITH_CONTEXT = new Odds(-8.6, 2.8, 1.35, 1.2, 5.2, 9.3);

    /** The same without them: the quote has to speak for itself. */
    static final Odds ALONE = new Odds(-7.1, 6.1, 1.4, 1.2, 6.5, 0);

    /** Places looked at closely; those after them never won in the evaluation. */
    static final int CLOSE_LOOKS = 12;

    /** No citation is longer, its fragments taken together; a quote made to cost time is. A look costs its square. */
    static final int LONGEST_QUOTE = 4_000;

    /** Steps of one pass over an article: some 0.2 s. More come only with articles and quotes made to cost time. */
    static final long MOST_STEPS = 40_000_000L;

    /**
     * The coefficients of a logistic regression of "this is the right place" on what is known of a place. They were
     * fitted to trials of the evaluation's kind with other seeds (500 to 505), and rounded.
     *
     * @param base of a place that nothing speaks for
     * @param quote for the likeness of the characters
     * @param words for that of the words
     * @param evidence for each ten chars of the quote that agree beyond half: long quotes do not agree by chance
     * @param lead for the lead over the next place
     * @param context for the likeness of the surroundings
     */
    record Odds(double base, double quote, double words, double evidence, double lead, double context) {}

    private Weights() {}
}
