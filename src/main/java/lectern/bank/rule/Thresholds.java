package lectern.bank.rule;

/** Where the rules draw their lines, all in one place. */
final class Thresholds {
    /** A quote of fewer words says too little to be found again after an edit. */
    static final int FEWEST_QUOTE_WORDS = 4;
    /** A key gives itself away if it is longer than every other option by more than this share … */
    static final double LONGER_KEY_SHARE = 0.25;
    /** … and by as many words. */
    static final int LONGER_KEY_WORDS = 4;

    /** Words in a row that are compared as one, to find questions that are nearly the same. */
    static final int SHINGLE_WORDS = 3;
    /** Two questions are nearly the same if they share so many of all their shingles (Jaccard), in hundredths. */
    static final int DUPLICATE_HUNDREDTHS = 80;
    /** So many questions at most are compared with one, so that a bank made to be slow is not. */
    static final int MOST_COMPARED = 500;

    /** Words that may stand between a quoted clause and the verb of saying after it: ", the agency's envoy said". */
    static final int WORDS_BEFORE_SAID = 6;

    private Thresholds() {}
}
