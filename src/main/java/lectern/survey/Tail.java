package lectern.survey;

import java.util.Arrays;

/** Exact tails of the number of hits among independent guesses. */
final class Tail {
    /** What is less is left out: it can no longer be told in the sum, and processors are slow on it. */
    private static final double NOTHING = 1e-290;

    private Tail() {}

    /**
     * The probability of so many hits or more: of a binomial distribution if all chances are the same, of a
     * Poisson-binomial one if they differ.
     *
     * <p>By recursion over the guesses (Wang, "On the number of successes in independent trials", Statistica Sinica 3,
     * 1993), all that has reached the wanted number kept together. It only ever adds what is positive, so that even a
     * very small tail is exact but for rounding; one minus the other tail would lose it. Time: guesses × hits.
     *
     * @param chances the chance of each guess, 0 to 1
     * @param hits 0 or more
     * @return 0 to 1
     */
    static double atLeast(double[] chances, int hits) {
        if (hits <= 0) {
            return 1;
        }
        double[] exactly = new double[hits + 1];
        exactly[0] = 1;
        int least = 0;
        for (int guess = 0; guess < chances.length; guess++) {
            double chance = chances[guess];
            exactly[hits] += exactly[hits - 1] * chance;
            for (int i = Math.min(hits - 1, guess + 1); i > least; i--) {
                exactly[i] = exactly[i] * (1 - chance) + exactly[i - 1] * chance;
            }
            exactly[least] *= 1 - chance;
            while (exactly[least] < NOTHING && least < hits - 1) {
                exactly[least++] = 0;
            }
        }
        return Math.min(1, exactly[hits]);
    }

    /**
     * Holm's correction for testing several hypotheses at once (Holm, "A simple sequentially rejective multiple test
     * procedure", Scandinavian Journal of Statistics 6, 1979).
     *
     * @return for each probability, in the given order, the adjusted one, to be compared with α
     */
    static double[] holm(double[] probabilities) {
        int n = probabilities.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (left, right) -> Double.compare(probabilities[left], probabilities[right]));
        double[] adjusted = new double[n];
        double least = 0;
        for (int i = 0; i < n; i++) {
            least = Math.max(least, Math.min(1, (n - i) * probabilities[order[i]]));
            adjusted[order[i]] = least;
        }
        return adjusted;
    }
}
