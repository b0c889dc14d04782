package lectern.statistics;

/**
 * How often what had been learned was recalled when it came due.
 *
 * @param reviews of items in review, at least a day after the one before
 * @param recalled of these
 */
public record Retention(int reviews, int recalled) {
    /** Of no reviews. */
    public static final Retention NONE = new Retention(0, 0);

    /** The share that was recalled, 0 to 1; not a number without reviews. */
    public double share() {
        return (double) recalled / reviews;
    }

    Retention with(boolean one, int sign) {
        return new Retention(reviews + sign, recalled + (one ? sign : 0));
    }
}
