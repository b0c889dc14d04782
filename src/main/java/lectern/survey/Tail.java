package lectern.survey;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Exact tails of the number of hits among independent guesses. */
final class Tail {
    /** What is less beside the most probable number of hits is left out: no sum of what is left can tell. */
    private static final double NOTHING = 1e-290;

    private Tail() {}

    /**
     * The probability of so many hits or more: of a binomial distribution if all chances are the same, of a
     * Poisson-binomial one if they differ.
     *
     * <p>Questions with as many options have the same chance, so there are few different ones: the distributions of each
     * are folded into that of their sum. All steps only add, multiply and divide what is positive, so that even a very
     * small tail is exact but for rounding; one minus the other tail would lose it.
     *
     * @param chances the chance of each guess, above 0 and below 1
     * @param hits 0 or more
     * @return 0 to 1
     */
    static double atLeast(double[] chances, int hits) {
        Map<Double, Integer> guesses = new TreeMap<>();
        for (double chance : chances) {
            guesses.put(chance, guesses.getOrDefault(chance, 0) + 1);
        }
        Distribution sum = new Distribution(0, new double[] {1});
        for (Map.Entry<Double, Integer> same : guesses.entrySet()) {
            sum = sum.plus(Distribution.binomial(same.getValue(), same.getKey()));
        }
        return sum.atLeast(hits);
    }

    /** How probable each number of hits is. */
    private static final class Distribution {
        /** The least number that is not left out. */
        private final int least;
        /** Of that number and those after it; others are as good as 0. */
        private final double[] probabilities;

        Distribution(int least, double[] probabilities) {
            this.least = least;
            this.probabilities = probabilities;
        }

        /** From the most probable number outwards, each from its neighbour, so that no rounding adds up in the tails. */
        static Distribution binomial(int guesses, double chance) {
            int mode = (int) ((guesses + 1) * chance);
            double odds = chance / (1 - chance);
            double[] relative = new double[guesses + 1];
            relative[mode] = 1;
            int least = mode;
            while (least > 0 && relative[least] > NOTHING) {
                relative[least - 1] = relative[least] * least / ((guesses - least + 1) * odds);
                least--;
            }
            int most = mode;
            while (most < guesses && relative[most] > NOTHING) {
                relative[most + 1] = relative[most] * (guesses - most) * odds / (most + 1);
                most++;
            }
            double[] kept = Arrays.copyOfRange(relative, least, most + 1);
            double all = 0;
            for (double each : kept) {
                all += each;
            }
            for (int i = 0; i < kept.length; i++) {
                kept[i] /= all;
            }
            return new Distribution(least, kept);
        }

        /** Of the hits of both together. */
        Distribution plus(Distribution other) {
            double[] sums = new double[probabilities.length + other.probabilities.length - 1];
            for (int i = 0; i < probabilities.length; i++) {
                for (int j = 0; j < other.probabilities.length; j++) {
                    sums[i + j] += probabilities[i] * other.probabilities[j];
                }
            }
            return new Distribution(least + other.least, sums);
        }

        double atLeast(int hits) {
            double tail = 0;
            for (int i = probabilities.length - 1; i >= 0 && least + i >= hits; i--) {
                tail += probabilities[i];
            }
            return hits <= least ? 1 : Math.min(1, tail);
        }
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
