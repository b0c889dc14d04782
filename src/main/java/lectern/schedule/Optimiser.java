package lectern.schedule;

import java.util.List;

/**
 * Fits the weights of FSRS-6 to a learner's own reviews. The same reviews give the same weights.
 *
 * <p>It minimises the log loss, weighted by recency, with Adam (Kingma and Ba 2015) on the whole log and exact
 * derivatives. How far each weight may stray from its default is weighed by its spread among learners, as a normal prior
 * of that deviation would; the first stabilities, being scales, by their logarithm. What is kept is the best of all steps,
 * the defaults among them: the result is never worse.
 */
public final class Optimiser {
    /** Fewer observations keep the defaults. */
    public static final int LEAST_OBSERVATIONS = 8;

    /** Fewer observations fit w0 to w3 only. */
    public static final int LEAST_FOR_EVERYTHING = 64;

    private static final int FIRST_STABILITIES = 4;
    private static final int STEPS = 250;
    private static final double RATE = 0.1;
    private static final double MOMENTUM = 0.9;
    private static final double SCALING = 0.999;
    private static final double NOT_ZERO = 1e-8;

    /** Standard deviations among learners: of ln w0 to ln w3 one, of the others as fsrs-rs 6.5 has them. */
    private static final double[] SPREAD = {
        1, 1, 1, 1, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27
    };

    private Optimiser() {}

    /**
     * The weights that suit a learner.
     *
     * @param histories the reviews of each item, from its first on, in the order of time
     */
    public static Fit fit(List<List<Review>> histories) {
        LearningLog log = new LearningLog(histories);
        Evaluation before = log.evaluate(new Fsrs6(Parameters.DEFAULTS));
        if (log.observations() < LEAST_OBSERVATIONS) {
            return new Fit(Parameters.DEFAULTS, Fit.Extent.NOTHING, before, before);
        }
        boolean everything = log.observations() >= LEAST_FOR_EVERYTHING;
        Parameters fitted = descend(log, everything ? Parameters.COUNT : FIRST_STABILITIES);
        return new Fit(
                fitted,
                everything ? Fit.Extent.EVERYTHING : Fit.Extent.FIRST_STABILITIES,
                before,
                log.evaluate(new Fsrs6(fitted)));
    }

    /** How well a model foretells the reviews of a learner's items. */
    public static Evaluation evaluate(List<List<Review>> histories, Scheduler scheduler) {
        return new LearningLog(histories).evaluate(scheduler);
    }

    /** Adam over the first so many weights, in units of their spread from the defaults, at a rate that falls to 0. */
    private static Parameters descend(LearningLog log, int count) {
        double[] at = new double[count];
        double[] mean = new double[count];
        double[] square = new double[count];
        double[] weights = Parameters.DEFAULTS.toArray();
        double[] best = weights.clone();
        double least = Double.POSITIVE_INFINITY;
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = new double[Parameters.COUNT];
            double objective = log.loss(weights, gradient);
            for (int i = 0; i < count; i++) {
                objective += at[i] * at[i] / 2;
            }
            if (objective < least) {
                least = objective;
                best = weights.clone();
            }
            double rate = RATE * (1 + Math.cos(Math.PI * step / STEPS)) / 2;
            for (int i = 0; i < count; i++) {
                double slope = (gradient[i] * unit(i, weights[i]) + at[i]) / log.totalWeight();
                mean[i] = MOMENTUM * mean[i] + (1 - MOMENTUM) * slope;
                square[i] = SCALING * square[i] + (1 - SCALING) * slope * slope;
                double unbiasedMean = mean[i] / (1 - Math.pow(MOMENTUM, step));
                double unbiasedSquare = square[i] / (1 - Math.pow(SCALING, step));
                double moved = at[i] - rate * unbiasedMean / (Math.sqrt(unbiasedSquare) + NOT_ZERO);
                weights[i] = Parameters.clamped(i, weight(i, moved));
                at[i] = deviation(i, weights[i]);
            }
        }
        return Parameters.of(best);
    }

    /** The weight that lies so many spreads from its default. */
    private static double weight(int i, double deviation) {
        double usual = Parameters.DEFAULTS.w(i);
        return i < FIRST_STABILITIES ? usual * Math.exp(deviation * SPREAD[i]) : usual + deviation * SPREAD[i];
    }

    private static double deviation(int i, double weight) {
        double usual = Parameters.DEFAULTS.w(i);
        return (i < FIRST_STABILITIES ? Math.log(weight / usual) : weight - usual) / SPREAD[i];
    }

    /** The derivative of a weight by its deviation. */
    private static double unit(int i, double weight) {
        return i < FIRST_STABILITIES ? weight * SPREAD[i] : SPREAD[i];
    }
}
