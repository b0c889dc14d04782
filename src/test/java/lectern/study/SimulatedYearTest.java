package lectern.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import lectern.statistics.Retention;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two years taken together: one alone is often two points off by chance. Many years: {@link YearsOfStudy}. */
@Tag("once")
class SimulatedYearTest {
    private static final long SEED = 1;
    private static final int YEARS = 2;
    private static final double NOISE = 0.2;

    private static Year asking(double retention, long seed) {
        Year year = ScheduledYear.of(ScheduledYear.asking(retention), NOISE, seed);
        System.out.println("seed " + seed + ", asked for " + retention + ": " + year);
        return year;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 0.9})
    void the_retention_that_was_asked_for_is_reached(double asked) {
        List<Year> years = LongStream.range(SEED, SEED + YEARS)
                .mapToObj(seed -> asking(asked, seed))
                .toList();

        Retention together = new Retention(
                years.stream().mapToInt(year -> year.retention().reviews()).sum(),
                years.stream().mapToInt(year -> year.retention().recalled()).sum());
        assertThat(together.share()).isCloseTo(asked, within(0.02));
        assertThat(years).allSatisfy(year -> assertThat(year.expected()).isCloseTo(asked, within(0.02)));
    }

    @Test
    void more_is_known_than_from_boxes_at_the_same_number_of_reviews() {
        Year scheduled = asking(0.85, SEED);
        int reviews = scheduled.retention().reviews();

        assertThat(List.of(YearInBoxes.limited(reviews, NOISE, SEED), YearInBoxes.stretched(reviews, NOISE, SEED)))
                .allSatisfy(boxes -> {
                    assertThat(boxes.retention().reviews()).isCloseTo(reviews, within(reviews / 50));
                    assertThat(scheduled.knownLately()).isGreaterThan(boxes.knownLately());
                    assertThat(scheduled.knownAllYear()).isGreaterThan(boxes.knownAllYear());
                });
    }
}
