package lectern.study;

import java.util.Random;
import lectern.schedule.Fsrs6;
import lectern.schedule.Memory;
import lectern.schedule.Moment;
import lectern.schedule.Parameters;
import lectern.schedule.Rating;
import lectern.schedule.StudyDay;

/**
 * What a made-up learner really keeps of one item. It follows FSRS-6, but with weights of its own, which no schedule
 * knows: the stability after the first answer, its growth at a recall and what a lapse leaves of it are each off by a
 * factor.
 */
final class TrueMemory {
    /** How often a new item is right at first sight. */
    private static final double KNOWN_BEFORE = 0.6;

    private static final int FIRST_WEIGHTS = 4;
    private static final int GROWTH = 8;
    private static final int LEFT_BY_LAPSE = 11;

    private final Fsrs6 model;
    private final Random luck;
    private Rating given;
    private Memory memory;
    private Moment last;

    /**
     * Of an item that is answered for the first time.
     *
     * @param noise the standard deviation of the factors' logarithms; their median is 1
     * @param luck of this item alone, so that it is the same one whatever else is asked
     */
    TrueMemory(double noise, Random luck, Moment now) {
        this.luck = luck;
        model = new Fsrs6(weights(noise, luck));
        given = luck.nextDouble() < KNOWN_BEFORE ? Rating.GOOD : Rating.AGAIN;
        memory = model.first(given);
        last = now;
    }

    /** Answers it again. */
    void answer(Moment now) {
        given = luck.nextDouble() < recall(now) ? Rating.GOOD : Rating.AGAIN;
        memory = model.next(memory, StudyDay.elapsed(last, now), given);
        last = now;
    }

    /** What the last answer was. */
    Rating given() {
        return given;
    }

    /** How likely it is to be recalled at a moment; on the day of an answer it is certain. */
    double recall(Moment now) {
        return model.retrievability(memory, StudyDay.elapsed(last, now));
    }

    private static Parameters weights(double noise, Random luck) {
        double[] weights = Parameters.DEFAULTS.weights().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        double first = Math.exp(noise * luck.nextGaussian());
        for (int i = 0; i < FIRST_WEIGHTS; i++) {
            weights[i] *= first;
        }
        // The growth is e^w8.
        weights[GROWTH] += noise * luck.nextGaussian();
        weights[LEFT_BY_LAPSE] *= Math.exp(noise * luck.nextGaussian());
        return Parameters.of(weights);
    }
}
