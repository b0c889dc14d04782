package lectern.schedule;

import java.util.Arrays;
import java.util.List;

/** The 21 weights w0 to w20 of FSRS-6, each within its bounds. */
public final class Parameters {
    /** How many weights there are. */
    public static final int COUNT = 21;

    private static final double[] LOWEST = {
        .001, .001, .001, .001, 1, .001, .001, .001, 0, 0, .001, .001, .001, .001, 0, 0, 1, 0, 0, .01, .1
    };

    private static final double[] HIGHEST = {
        100, 100, 100, 100, 10, 4, 4, .75, 4.5, .8, 3.5, 5, .25, .9, 4, 1, 6, 2, 2, .8, .8
    };

    /** The weights for a learner of whom nothing is known yet, as FSRS-6 publishes them (fsrs-rs 6.5). */
    public static final Parameters DEFAULTS = of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private final double[] weights;

    private Parameters(double[] weights) {
        this.weights = weights;
    }

    /**
     * The weights in their order.
     *
     * @throws IllegalArgumentException unless there are 21, each within its bounds
     */
    public static Parameters of(double... weights) {
        if (weights.length != COUNT) {
            throw new IllegalArgumentException("FSRS-6 has " + COUNT + " weights, not " + weights.length);
        }
        for (int i = 0; i < COUNT; i++) {
            if (!(weights[i] >= LOWEST[i] && weights[i] <= HIGHEST[i])) {
                throw new IllegalArgumentException(
                        "w" + i + " = " + weights[i] + " is not within " + LOWEST[i] + " to " + HIGHEST[i]);
            }
        }
        return new Parameters(weights.clone());
    }

    /** The number moved into the bounds of weight i. */
    static double clamped(int i, double weight) {
        return Math.min(Math.max(weight, LOWEST[i]), HIGHEST[i]);
    }

    /** The weight wᵢ, i from 0 to 20. */
    public double w(int i) {
        return weights[i];
    }

    /** All weights in their order. */
    public List<Double> weights() {
        return Arrays.stream(weights).boxed().toList();
    }

    double[] toArray() {
        return weights.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters parameters && Arrays.equals(weights, parameters.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return "Parameters" + Arrays.toString(weights);
    }
}
