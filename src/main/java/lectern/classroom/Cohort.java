package lectern.classroom;

import java.util.List;

/**
 * What the marks of all attempts tell of the quiz. Figures are in per cent, those of marks in per cent of the maximum.
 *
 * @param attempts how many
 * @param mean of the marks
 * @param deviation the standard deviation of the sums of marks
 * @param alpha Cronbach's α, which Moodle calls the coefficient of internal consistency: how far items tell the same
 * @param errorRatio the share of the deviation that is chance
 * @param standardError how far a mark would vary by chance
 */
public record Cohort(
        int attempts, Estimate mean, Figure deviation, Estimate alpha, Figure errorRatio, Figure standardError) {
    /** Figures of fewer attempts are shown, but not to be relied on. */
    public static final int FEWEST = 20;

    public static boolean isMuted(int attempts) {
        return attempts < FEWEST;
    }

    public boolean isMuted() {
        return isMuted(attempts);
    }

    static Cohort of(MarkTable marks, List<Attempt> attempts) {
        Series shares = Series.of(attempts, Attempt::share);
        // The mark of an attempt is never below 0.
        Estimate mean = Interval.mean(shares, 0);
        Figure deviation = deviation(marks, attempts);
        Estimate alpha = alpha(marks);
        Figure errorRatio = alpha.value().map(Cohort::errorRatio);
        return new Cohort(attempts.size(), mean, deviation, alpha, errorRatio, standardError(errorRatio, deviation));
    }

    /** SD(T), of the same totals as α: comparable only where the same could be earned. */
    private static Figure deviation(MarkTable marks, List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return Figure.none(Reason.NOBODY);
        }
        if (!marks.isSame()) {
            return Figure.none(Reason.OTHER_ITEMS);
        }
        if (attempts.size() < 2) {
            return Figure.none(Reason.ONE_ATTEMPT);
        }
        double maximum = attempts.get(0).maximum();
        return maximum == 0
                ? Figure.none(Reason.NO_POINTS)
                : Figure.of(100 * marks.totals().deviation() / maximum);
    }

    /**
     * CIC = 100·p/(p − 1)·(1 − Σvar(x_j)/var(T)) over p items, T being the plain sum of their marks. Not clamped: below 0
     * where items contradict one another.
     */
    private static Estimate alpha(MarkTable marks) {
        if (marks.attempts() == 0) {
            return Estimate.none(Reason.NOBODY);
        }
        if (!marks.isSame()) {
            return Estimate.none(Reason.OTHER_ITEMS);
        }
        int items = marks.items().size();
        if (items < 2) {
            return Estimate.none(Reason.ONE_ITEM);
        }
        if (marks.attempts() < 2) {
            return Estimate.none(Reason.ONE_ATTEMPT);
        }
        if (marks.totals().isConstant()) {
            return Estimate.none(Reason.NO_SPREAD);
        }
        double ofItems = marks.items().stream()
                .mapToDouble(item -> marks.marks(item).variance())
                .sum();
        double alpha = items / (items - 1.0) * (1 - ofItems / marks.totals().variance());
        return Interval.alpha(alpha, marks.attempts(), items);
    }

    /** ER = 100·√(1 − CIC/100). */
    private static double errorRatio(double alpha) {
        // Rounding alone carries α past 100.
        return 100 * Math.sqrt(Math.max(0, 1 - alpha / 100));
    }

    /** SE = ER·SD(T)/100. */
    private static Figure standardError(Figure errorRatio, Figure deviation) {
        return deviation instanceof Figure.Known known
                ? errorRatio.map(ratio -> ratio * known.value() / 100)
                : errorRatio instanceof Figure.Unknown ? errorRatio : deviation;
    }
}
