package lectern.schedule;

/**
 * Spreads intervals a little, so that items learned together do not come due together for ever. The same seed and
 * interval give the same day; of two intervals the longer never gives the earlier day.
 */
final class Fuzz {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    /** Below this many days nothing is spread. */
    private static final double LEAST_DAYS = 2.5;

    private Fuzz() {}

    /**
     * Whole days near an interval, 1 to the maximum.
     *
     * <p>As in fsrs-rs 6.5 and ts-fsrs 5.4: δ = 1 + 0.15 of the days from 2.5 to 7 + 0.1 of those from 7 to 20 + 0.05
     * of those beyond; any day from max(2, round(I−δ)) to min(round(I+δ), maximum) is as likely as another.
     *
     * @param interval exact days, above 0
     * @param maximum days
     */
    static int spread(double interval, int maximum, long seed) {
        double days = Math.min(interval, maximum);
        if (days < LEAST_DAYS) {
            return (int) Math.max(1, Math.round(days));
        }
        double delta = 1
                + 0.15 * Math.max(Math.min(days, 7) - 2.5, 0)
                + 0.1 * Math.max(Math.min(days, 20) - 7, 0)
                + 0.05 * Math.max(days - 20, 0);
        long earliest = Math.max(2, Math.round(days - delta));
        long latest = Math.min(Math.round(days + delta), maximum);
        return (int) (earliest + (long) Math.floor(fraction(seed) * (latest - earliest + 1)));
    }

    /** The seed of an item's next interval: another one at every review. */
    static long seed(String item, int reviews) {
        long state = reviews;
        for (int i = 0; i < item.length(); i++) {
            state = mixed(state + GOLDEN_GAMMA) ^ item.charAt(i);
        }
        return mixed(state + GOLDEN_GAMMA);
    }

    /** At least 0 and below 1. */
    private static double fraction(long seed) {
        return (mixed(seed + GOLDEN_GAMMA) >>> 11) * 0x1.0p-53;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
