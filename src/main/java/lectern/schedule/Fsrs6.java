package lectern.schedule;

/**
 * FSRS-6, the free spaced repetition scheduler with 21 weights, in doubles and nowhere rounded.
 *
 * <p>The formulas are those of the open-spaced-repetition project's page "The Algorithm", section FSRS-6, with the bounds
 * of fsrs-rs 6.5. G is the rating's number, S stability, D difficulty, R retrievability, t days since the review before.
 * An update of S uses D as it was before the review.
 */
public final class Fsrs6 implements Scheduler {
    public static final String VERSION = "FSRS-6";

    private final Parameters parameters;
    private final double[] w;
    private final double decay;
    private final double factor;
    private final double easyDifficulty;
    private final double growth;
    private final double floor;

    public Fsrs6(Parameters parameters) {
        this.parameters = parameters;
        this.w = parameters.toArray();
        // R(S, S) = 0.9 whatever the decay is.
        this.decay = -w[20];
        this.factor = Math.pow(0.9, 1 / decay) - 1;
        this.easyDifficulty = unclampedFirstDifficulty(Rating.EASY);
        this.growth = Math.exp(w[8]);
        this.floor = Math.exp(w[17] * w[18]);
    }

    public Parameters parameters() {
        return parameters;
    }

    @Override
    public String version() {
        return VERSION;
    }

    /** S = w[G−1]; D = D0(G), clamped. */
    @Override
    public Memory first(Rating rating) {
        return Memory.clamped(w[rating.number() - 1], unclampedFirstDifficulty(rating));
    }

    @Override
    public Memory next(Memory before, int elapsedDays, Rating rating) {
        if (elapsedDays < 0) {
            throw new IllegalArgumentException(elapsedDays + " days is not 0 or more");
        }
        double stability;
        if (elapsedDays == 0) {
            stability = onTheSameDay(before.stability(), rating);
        } else {
            double retrievability = retrievability(before, elapsedDays);
            stability =
                    rating.recalled() ? recalled(before, retrievability, rating) : forgotten(before, retrievability);
        }
        return Memory.clamped(stability, nextDifficulty(before.difficulty(), rating));
    }

    /** R(t, S) = (1 + factor · t / S)^decay, where factor = 0.9^(1/decay) − 1 and decay = −w20. */
    @Override
    public double retrievability(Memory memory, double elapsedDays) {
        return Math.pow(1 + factor * elapsedDays / memory.stability(), decay);
    }

    /** I(S, r) = S / factor · (r^(1/decay) − 1): the inverse of R, so that I(S, 0.9) = S. */
    @Override
    public double exactInterval(double stability, double desiredRetention) {
        if (!(desiredRetention > 0 && desiredRetention <= 1)) {
            throw new IllegalArgumentException(
                    "desired retention " + desiredRetention + " is not above 0 and at most 1");
        }
        return stability / factor * (Math.pow(desiredRetention, 1 / decay) - 1);
    }

    /** D0(G) = w4 − e^(w5 (G−1)) + 1. */
    private double unclampedFirstDifficulty(Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.number() - 1)) + 1;
    }

    /** D′ = D − w6 (G−3) (10−D)/9, drawn back to D0(4) unclamped: D″ = w7 D0(4) + (1−w7) D′. */
    private double nextDifficulty(double difficulty, Rating rating) {
        double moved = difficulty - w[6] * (rating.number() - 3) * (10 - difficulty) / 9;
        return w[7] * easyDifficulty + (1 - w[7]) * moved;
    }

    /** S′ = S · e^(w17 (G−3+w18)) · S^(−w19); a recall never makes it less. */
    private double onTheSameDay(double stability, Rating rating) {
        double increase = Math.exp(w[17] * (rating.number() - 3 + w[18])) * Math.pow(stability, -w[19]);
        return stability * (rating.recalled() ? Math.max(increase, 1) : increase);
    }

    /** S′ = S · (1 + e^w8 (11−D) S^(−w9) (e^(w10 (1−R)) − 1) · w15 if Hard · w16 if Easy). */
    double recalled(Memory before, double retrievability, Rating rating) {
        double hardPenalty = rating == Rating.HARD ? w[15] : 1;
        double easyBonus = rating == Rating.EASY ? w[16] : 1;
        return before.stability()
                * (1
                        + growth
                                * (11 - before.difficulty())
                                * Math.pow(before.stability(), -w[9])
                                * (Math.exp(w[10] * (1 - retrievability)) - 1)
                                * hardPenalty
                                * easyBonus);
    }

    /** S′ = min(w11 D^(−w12) ((S+1)^w13 − 1) e^(w14 (1−R)), S / e^(w17 w18)). */
    double forgotten(Memory before, double retrievability) {
        double relearned = w[11]
                * Math.pow(before.difficulty(), -w[12])
                * (Math.pow(before.stability() + 1, w[13]) - 1)
                * Math.exp(w[14] * (1 - retrievability));
        return Math.min(relearned, before.stability() / floor);
    }

    /** The model with its weights: models that say the same here say the same of every review. */
    @Override
    public String toString() {
        return VERSION + " " + parameters;
    }
}
