package lectern.schedule;

import java.util.Arrays;

/**
 * A memory in FSRS-6 together with its exact derivatives by the 21 weights, carried forward review by review.
 *
 * <p>The formulas are those of {@link Fsrs6}, each followed by the chain rule; a test holds the values of both and the
 * differences of the loss against each other. Where a bound or a minimum is met, the derivative is that of the side on
 * which the value stands.
 */
final class Tangent {
    private final double[] w;
    private final double decay;
    private final double factor;
    private final double factorByDecay;
    private final double growth;
    private final double floor;
    private final double easyExponential;

    private double stability;
    private double difficulty;
    private final double[] stabilityBy = new double[Parameters.COUNT];
    /** By w0 to w7; the first four stay 0. */
    private final double[] difficultyBy = new double[8];

    private double retrievability;
    private double retrievabilityByStability;
    private double retrievabilityByDecayWeight;

    Tangent(double[] w) {
        this.w = w;
        this.decay = -w[20];
        double root = Math.pow(0.9, 1 / decay);
        this.factor = root - 1;
        this.factorByDecay = -root * Math.log(0.9) / (decay * decay);
        this.growth = Math.exp(w[8]);
        this.floor = Math.exp(w[17] * w[18]);
        this.easyExponential = Math.exp(3 * w[5]);
    }

    double stability() {
        return stability;
    }

    double difficulty() {
        return difficulty;
    }

    double retrievability() {
        return retrievability;
    }

    /** The first review. */
    void first(int rating) {
        Arrays.fill(stabilityBy, 0);
        Arrays.fill(difficultyBy, 0);
        stability = w[rating - 1];
        stabilityBy[rating - 1] = 1;
        double exponential = Math.exp(w[5] * (rating - 1));
        difficulty = w[4] - exponential + 1;
        difficultyBy[4] = 1;
        difficultyBy[5] = -(rating - 1) * exponential;
        clampDifficulty();
    }

    /** Works out the retrievability before a review so many days, 1 or more, after the one before. */
    void recall(int elapsedDays) {
        double ratio = elapsedDays / stability;
        double base = 1 + factor * ratio;
        retrievability = Math.pow(base, decay);
        retrievabilityByStability = -retrievability * decay / base * factor * ratio / stability;
        retrievabilityByDecayWeight = -retrievability * (Math.log(base) + decay / base * ratio * factorByDecay);
    }

    /** Adds to a gradient a multiple of the derivatives of the retrievability that was worked out last. */
    void addTo(double[] gradient, double multiple) {
        double byStability = multiple * retrievabilityByStability;
        for (int i = 0; i < Parameters.COUNT; i++) {
            gradient[i] += byStability * stabilityBy[i];
        }
        gradient[20] += multiple * retrievabilityByDecayWeight;
    }

    /** A further review; unless it is on the same day, its retrievability has been worked out. */
    void next(int rating, int elapsedDays) {
        if (elapsedDays == 0) {
            onTheSameDay(rating);
        } else if (rating > 1) {
            recalled(rating);
        } else {
            forgotten();
        }
        if (stability < Memory.LEAST_STABILITY || stability > Memory.MOST_STABILITY) {
            stability = Memory.clampedStability(stability);
            Arrays.fill(stabilityBy, 0);
        }
        nextDifficulty(rating);
    }

    private void onTheSameDay(int rating) {
        double shift = rating - 3 + w[18];
        double increase = Math.exp(w[17] * shift) * Math.pow(stability, -w[19]);
        if (rating > 1 && increase <= 1) {
            return;
        }
        double logarithm = Math.log(stability);
        double after = stability * increase;
        carry(increase * (1 - w[19]), 0);
        stabilityBy[17] += after * shift;
        stabilityBy[18] += after * w[17];
        stabilityBy[19] -= after * logarithm;
        stability = after;
    }

    private void recalled(int rating) {
        double before = stability;
        double bonus = (rating == 2 ? w[15] : 1) * (rating == 4 ? w[16] : 1);
        double exponential = Math.exp(w[10] * (1 - retrievability));
        double plain = growth * (11 - difficulty) * Math.pow(before, -w[9]);
        double gain = plain * (exponential - 1) * bonus;
        double gainByRetrievability = -plain * bonus * exponential * w[10];
        carry(
                1 + gain - w[9] * gain + before * gainByRetrievability * retrievabilityByStability,
                -before * gain / (11 - difficulty));
        stabilityBy[8] += before * gain;
        stabilityBy[9] -= before * gain * Math.log(before);
        stabilityBy[10] += before * plain * bonus * exponential * (1 - retrievability);
        if (rating == 2) {
            stabilityBy[15] += before * plain * (exponential - 1);
        } else if (rating == 4) {
            stabilityBy[16] += before * plain * (exponential - 1);
        }
        stabilityBy[20] += before * gainByRetrievability * retrievabilityByDecayWeight;
        stability = before * (1 + gain);
    }

    private void forgotten() {
        double power = Math.pow(stability + 1, w[13]);
        double scale = w[11] * Math.pow(difficulty, -w[12]) * Math.exp(w[14] * (1 - retrievability));
        double relearned = scale * (power - 1);
        double most = stability / floor;
        if (relearned > most) {
            carry(1 / floor, 0);
            stabilityBy[17] -= most * w[18];
            stabilityBy[18] -= most * w[17];
            stability = most;
            return;
        }
        double byRetrievability = -w[14] * relearned;
        double logarithm = Math.log(stability + 1);
        carry(
                scale * w[13] * power / (stability + 1) + byRetrievability * retrievabilityByStability,
                -w[12] * relearned / difficulty);
        stabilityBy[11] += relearned / w[11];
        stabilityBy[12] -= relearned * Math.log(difficulty);
        stabilityBy[13] += scale * power * logarithm;
        stabilityBy[14] += relearned * (1 - retrievability);
        stabilityBy[20] += byRetrievability * retrievabilityByDecayWeight;
        stability = relearned;
    }

    /** The chain rule by the old stability and the old difficulty. */
    private void carry(double byStability, double byDifficulty) {
        for (int i = 0; i < Parameters.COUNT; i++) {
            stabilityBy[i] *= byStability;
        }
        for (int i = 4; i < difficultyBy.length; i++) {
            stabilityBy[i] += byDifficulty * difficultyBy[i];
        }
    }

    private void nextDifficulty(int rating) {
        double easy = w[4] - easyExponential + 1;
        double step = (rating - 3) * (10 - difficulty) / 9;
        double moved = difficulty - w[6] * step;
        double kept = 1 - w[7];
        double byDifficulty = kept * (1 + w[6] * (rating - 3) / 9);
        for (int i = 4; i < difficultyBy.length; i++) {
            difficultyBy[i] *= byDifficulty;
        }
        difficultyBy[4] += w[7];
        difficultyBy[5] -= w[7] * 3 * easyExponential;
        difficultyBy[6] -= kept * step;
        difficultyBy[7] += easy - moved;
        difficulty = w[7] * easy + kept * moved;
        clampDifficulty();
    }

    private void clampDifficulty() {
        if (difficulty < Memory.LEAST_DIFFICULTY || difficulty > Memory.MOST_DIFFICULTY) {
            difficulty = Memory.clampedDifficulty(difficulty);
            Arrays.fill(difficultyBy, 0);
        }
    }
}
