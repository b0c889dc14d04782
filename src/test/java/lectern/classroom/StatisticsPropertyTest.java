package lectern.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class StatisticsPropertyTest {
    private static double[] numbers(Random random, int count) {
        return random.doubles(count, -2, 3).toArray();
    }

    @RepeatedTest(50)
    void a_correlation_keeps_to_its_limits_and_its_interval_holds_it(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        int count = 4 + random.nextInt(40);
        Series x = Series.of(numbers(random, count));
        Series o = Series.of(numbers(random, count));
        Estimate r = Correlation.of(x, o, Reason.NO_SPREAD);
        double value = ((Figure.Known) r.value()).value();
        double efficiency = ((Figure.Known) Correlation.efficiency(x, o)).value();

        assertThat(value).as("seed " + seed).isBetween(-100.0, 100.0);
        assertThat(((Figure.Known) r.low()).value()).as("seed " + seed).isLessThan(value);
        assertThat(((Figure.Known) r.high()).value()).as("seed " + seed).isGreaterThan(value);
        // By the rearrangement inequality no order gives more than both sorted alike.
        assertThat(efficiency).as("seed " + seed).isLessThanOrEqualTo(100 + 1e-9);
        assertThat(Math.abs(efficiency)).as("seed " + seed).isGreaterThanOrEqualTo(Math.abs(value) - 1e-9);
    }

    @RepeatedTest(50)
    void variances_add_up_with_twice_the_covariance(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        int count = 2 + random.nextInt(30);
        Series x = Series.of(numbers(random, count));
        Series y = Series.of(numbers(random, count));
        Series difference = x.minus(y);

        assertThat(difference.variance())
                .as("seed " + seed)
                .isCloseTo(x.variance() + y.variance() - 2 * x.covariance(y), within(1e-9));
    }

    @RepeatedTest(30)
    void sorted_marks_discriminate_with_full_efficiency(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        int count = 3 + random.nextInt(30);
        Series x = Series.of(numbers(random, count)).sorted();
        Series o = Series.of(numbers(random, count)).sorted();

        assertThat(((Figure.Known) Correlation.efficiency(x, o)).value())
                .as("seed " + seed)
                .isCloseTo(100, within(1e-9));
    }
}
