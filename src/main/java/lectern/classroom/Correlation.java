package lectern.classroom;

/** How marks go together with the total of the other items, in per cent. */
final class Correlation {
    private Correlation() {}

    /**
     * Discrimination, 100·cov(x, o)/√(var x · var o): Pearson's correlation of x with o. With x an item's marks and o =
     * T − x it is Moodle's discrimination index; the correlation of an option takes x as 1 where it was chosen.
     *
     * @param noSpread what to say where all x are the same
     */
    static Estimate of(Series x, Series o, Reason noSpread) {
        if (x.size() < 2) {
            return Estimate.none(Reason.ONE_ATTEMPT);
        }
        if (x.isConstant()) {
            return Estimate.none(noSpread);
        }
        if (o.isConstant()) {
            return Estimate.none(Reason.NO_SPREAD_OF_REST);
        }
        double r = x.covariance(o) / Math.sqrt(x.variance() * o.variance());
        // Rounding must not carry it past its limits.
        return Interval.correlation(Math.max(-1, Math.min(1, r)), x.size());
    }

    /**
     * Discriminative efficiency, 100·cov(x, o)/covmax, covmax being the covariance of x and o each sorted by itself: the
     * most that such marks could reach. Moodle's definition.
     */
    static Figure efficiency(Series x, Series o) {
        if (x.size() < 2) {
            return Figure.none(Reason.ONE_ATTEMPT);
        }
        if (x.isConstant()) {
            return Figure.none(Reason.NO_SPREAD);
        }
        if (o.isConstant()) {
            return Figure.none(Reason.NO_SPREAD_OF_REST);
        }
        // Sorted alike, two series that both vary have a covariance above 0.
        return Figure.of(100 * x.covariance(o) / x.sorted().covariance(o.sorted()));
    }
}
