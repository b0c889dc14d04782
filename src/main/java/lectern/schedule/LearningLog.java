package lectern.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The reviews of many items, made ready to be compared with a model.
 *
 * <p>What counts as an observation is a review on a later day than the one before; the others only move the memory.
 * Observations are weighted by recency, 0.25 + 0.75 (i/n)³ for the i-th of n+1 in the order of time (fsrs-rs 6.5,
 * recency weighting).
 */
final class LearningLog {
    /** One review: rating 1 to 4, days since the one before, weight (0 if no observation), bin of the calibration. */
    private record Entry(int rating, int elapsedDays, double weight, int bin) {}

    private final List<List<Entry>> cards = new ArrayList<>();
    private final Map<String, Integer> bins = new HashMap<>();
    private final int observations;
    private final double totalWeight;

    LearningLog(List<List<Review>> histories) {
        List<double[]> weights = new ArrayList<>();
        List<long[]> observed = new ArrayList<>();
        for (int card = 0; card < histories.size(); card++) {
            List<Review> reviews = histories.get(card);
            weights.add(new double[reviews.size()]);
            for (int i = 1; i < reviews.size(); i++) {
                if (elapsed(reviews, i) > 0) {
                    observed.add(new long[] {reviews.get(i).moment().millis(), card, i});
                }
            }
        }
        observed.sort(Comparator.comparingLong(observation -> observation[0]));
        observations = observed.size();
        double total = 0;
        for (int i = 0; i < observations; i++) {
            double place = (double) i / Math.max(1, observations - 1);
            double weight = 0.25 + 0.75 * place * place * place;
            weights.get((int) observed.get(i)[1])[(int) observed.get(i)[2]] = weight;
            total += weight;
        }
        totalWeight = total;
        for (int card = 0; card < histories.size(); card++) {
            cards.add(entries(histories.get(card), weights.get(card)));
        }
    }

    int observations() {
        return observations;
    }

    /** The sum of all weights. */
    double totalWeight() {
        return totalWeight;
    }

    /**
     * The sum of −ln of the probability that the model gave to what happened, by weight.
     *
     * @param gradient to which its derivatives by the weights are added
     */
    double loss(double[] w, double[] gradient) {
        Tangent tangent = new Tangent(w);
        double loss = 0;
        for (List<Entry> card : cards) {
            for (int i = 0; i < card.size(); i++) {
                Entry entry = card.get(i);
                if (i == 0) {
                    tangent.first(entry.rating);
                    continue;
                }
                if (entry.elapsedDays > 0) {
                    tangent.recall(entry.elapsedDays);
                    boolean recalled = entry.rating > 1;
                    double happened = recalled ? tangent.retrievability() : 1 - tangent.retrievability();
                    loss -= entry.weight * Math.log(happened);
                    tangent.addTo(gradient, (recalled ? -1 : 1) * entry.weight / happened);
                }
                tangent.next(entry.rating, entry.elapsedDays);
            }
        }
        return loss;
    }

    /** How well a model foretells these reviews; all 0 if there is no observation. */
    Evaluation evaluate(Scheduler scheduler) {
        double loss = 0;
        // Of each bin: predicted, recalled, count, weight.
        double[][] sums = new double[bins.size()][4];
        for (List<Entry> card : cards) {
            if (card.isEmpty()) {
                continue;
            }
            Memory memory = scheduler.first(Rating.of(card.get(0).rating));
            for (Entry entry : card.subList(1, card.size())) {
                if (entry.elapsedDays > 0) {
                    double retrievability = scheduler.retrievability(memory, entry.elapsedDays);
                    double recalled = entry.rating > 1 ? 1 : 0;
                    loss -= entry.weight * Math.log(recalled * retrievability + (1 - recalled) * (1 - retrievability));
                    double[] sum = sums[entry.bin];
                    sum[0] += retrievability;
                    sum[1] += recalled;
                    sum[2]++;
                    sum[3] += entry.weight;
                }
                memory = scheduler.next(memory, entry.elapsedDays, Rating.of(entry.rating));
            }
        }
        double squares = 0;
        for (double[] sum : sums) {
            double difference = (sum[0] - sum[1]) / sum[2];
            squares += sum[3] * difference * difference;
        }
        return observations == 0
                ? new Evaluation(0, 0, 0)
                : new Evaluation(observations, loss / totalWeight, Math.sqrt(squares / totalWeight));
    }

    private List<Entry> entries(List<Review> reviews, double[] weights) {
        List<Entry> entries = new ArrayList<>();
        int observed = 0;
        int lapses = 0;
        for (int i = 0; i < reviews.size(); i++) {
            int elapsed = i == 0 ? 0 : elapsed(reviews, i);
            int bin = 0;
            if (elapsed > 0) {
                observed++;
                bin = bins.computeIfAbsent(bin(elapsed, observed + 1, lapses), key -> bins.size());
                lapses += reviews.get(i).rating().recalled() ? 0 : 1;
            }
            entries.add(new Entry(reviews.get(i).rating().number(), elapsed, weights[i], bin));
        }
        return entries;
    }

    /** Which observations are alike, by days, length and lapses on logarithmic scales (fsrs-rs 6.5, RMSE (bins)). */
    private static String bin(int elapsed, int length, int lapses) {
        return step(elapsed, 3.62) + "/" + step(length, 1.89) + "/" + (lapses == 0 ? -1 : step(lapses, 1.73));
    }

    private static int step(int number, double base) {
        return (int) Math.floor(Math.log(number) / Math.log(base));
    }

    private static int elapsed(List<Review> reviews, int i) {
        return StudyDay.elapsed(reviews.get(i - 1).moment(), reviews.get(i).moment());
    }
}
