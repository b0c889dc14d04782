package lectern.schedule;

import java.time.Duration;
import java.util.List;

/**
 * How someone wants to be asked again.
 *
 * @param desiredRetention the probability of recall at which to ask again, above 0 and below 1
 * @param maximumInterval days, 1 to 36,500
 * @param learningSteps what a new item waits before its first interval of days; may be empty
 * @param relearningSteps what a forgotten item waits before its next interval of days; may be empty
 * @param fuzzed whether intervals of days are spread a little
 */
public record Policy(
        double desiredRetention,
        int maximumInterval,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        boolean fuzzed) {
    public static final int LONGEST_INTERVAL = 36_500;

    public static final Policy USUAL = new Policy(
            0.9,
            LONGEST_INTERVAL,
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)),
            true);

    public Policy {
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
        if (!(desiredRetention > 0 && desiredRetention < 1)) {
            throw new IllegalArgumentException("desired retention " + desiredRetention + " is not between 0 and 1");
        }
        if (maximumInterval < 1 || maximumInterval > LONGEST_INTERVAL) {
            throw new IllegalArgumentException("maximum interval " + maximumInterval + " is not 1 to 36500 days");
        }
        // A step says itself what it may be.
        learningSteps.forEach(Interval.Step::new);
        relearningSteps.forEach(Interval.Step::new);
    }

    public Policy withFuzz(boolean wanted) {
        return new Policy(desiredRetention, maximumInterval, learningSteps, relearningSteps, wanted);
    }
}
