package lectern.classroom;

import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Intervals of 95 % confidence, all in per cent. */
final class Interval {
    /** As much lies below each interval as above. */
    private static final double BELOW = 0.025;

    /** Fisher's z has a variance of 1/(n − 3). */
    private static final int FEWEST_FOR_CORRELATION = 4;

    private static final double NORMAL = NormalDistribution.of(0, 1).inverseSurvivalProbability(BELOW);

    private Interval() {}

    /**
     * A mean of shares with Student's interval, mean ± t(n − 1)·s/√n, cut at what a mean can be.
     *
     * @param least the least that a share can be
     */
    static Estimate mean(Series shares, double least) {
        if (shares.size() == 0) {
            return Estimate.none(Reason.NOBODY);
        }
        double mean = 100 * shares.mean();
        if (shares.size() == 1) {
            return Estimate.without(Figure.of(mean), Reason.ONE_ATTEMPT);
        }
        if (shares.isConstant()) {
            return Estimate.without(Figure.of(mean), Reason.NO_SPREAD);
        }
        double t = TDistribution.of(shares.size() - 1).inverseSurvivalProbability(BELOW);
        double half = 100 * t * shares.deviation() / Math.sqrt(shares.size());
        return Estimate.of(mean, Math.max(100 * least, mean - half), Math.min(100, mean + half));
    }

    /**
     * A correlation with Fisher's interval, tanh(artanh r ± 1.96/√(n − 3)). R. A. Fisher, <em>Statistical Methods for
     * Research Workers</em> (1925), section 34.
     *
     * @param r −1 to 1
     */
    static Estimate correlation(double r, int attempts) {
        Figure value = Figure.of(100 * r);
        if (attempts < FEWEST_FOR_CORRELATION) {
            return Estimate.without(value, Reason.FEW_ATTEMPTS);
        }
        if (Math.abs(r) > 1 - AttemptItem.ROUNDING) {
            return Estimate.without(value, Reason.PERFECT);
        }
        double z = 0.5 * Math.log((1 + r) / (1 - r));
        double half = NORMAL / Math.sqrt(attempts - FEWEST_FOR_CORRELATION + 1);
        return Estimate.of(100 * r, 100 * Math.tanh(z - half), 100 * Math.tanh(z + half));
    }

    /**
     * Cronbach's α with Feldt's interval: (1 − α)/(1 − α̂) is distributed as F with n − 1 and (n − 1)(p − 1) degrees of
     * freedom. L. S. Feldt, D. J. Woodruff, F. A. Salih, Statistical inference for coefficient alpha, <em>Applied
     * Psychological Measurement</em> 11 (1987) 93–103.
     *
     * @param alpha as a share, up to 1
     * @param items two or more
     */
    static Estimate alpha(double alpha, int attempts, int items) {
        FDistribution f = FDistribution.of(attempts - 1.0, (attempts - 1.0) * (items - 1.0));
        double high = 1 - (1 - alpha) * f.inverseCumulativeProbability(BELOW);
        double low = 1 - (1 - alpha) * f.inverseSurvivalProbability(BELOW);
        return Estimate.of(100 * alpha, 100 * low, 100 * high);
    }
}
