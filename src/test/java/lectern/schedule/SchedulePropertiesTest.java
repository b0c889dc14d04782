package lectern.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any weights, any reviews and any policy. */
class SchedulePropertiesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void memory_stays_within_its_bounds(long seed) {
        Random random = new Random(seed);
        Fsrs6 fsrs = new Fsrs6(parameters(random, 0.5));
        Memory memory = fsrs.first(rating(random));
        for (int i = 0; i < 100; i++) {
            memory = fsrs.next(memory, days(random), rating(random));
            assertThat(memory.stability()).as("seed " + seed).isBetween(0.001, 36_500.0);
            assertThat(memory.difficulty()).as("seed " + seed).isBetween(1.0, 10.0);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void retrievability_starts_at_one_and_falls_with_time(long seed) {
        Random random = new Random(seed);
        Fsrs6 fsrs = new Fsrs6(parameters(random, 0.5));
        Memory memory = memory(random);
        double before = fsrs.retrievability(memory, 0);
        assertThat(before).isEqualTo(1);
        for (int day = 1; day <= 100; day++) {
            double after = fsrs.retrievability(memory, day);
            assertThat(after).as("seed " + seed).isPositive().isLessThan(before);
            before = after;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_interval_is_the_inverse_of_retrievability(long seed) {
        Random random = new Random(seed);
        Fsrs6 fsrs = new Fsrs6(parameters(random, 0.5));
        Memory memory = memory(random);
        double retention = 0.7 + random.nextDouble() * 0.29;
        double interval = fsrs.exactInterval(memory.stability(), retention);
        assertThat(fsrs.retrievability(memory, interval)).as("seed " + seed).isEqualTo(retention, within(1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_recall_never_weakens_and_better_ones_strengthen_more(long seed) {
        Random random = new Random(seed);
        Fsrs6 fsrs = new Fsrs6(parameters(random, 0.5));
        for (int i = 0; i < 20; i++) {
            Memory memory = memory(random);
            int days = days(random);
            double hard = fsrs.next(memory, days, Rating.HARD).stability();
            double good = fsrs.next(memory, days, Rating.GOOD).stability();
            double easy = fsrs.next(memory, days, Rating.EASY).stability();
            assertThat(hard).as("seed " + seed).isGreaterThanOrEqualTo(memory.stability());
            assertThat(good).as("seed " + seed).isGreaterThanOrEqualTo(hard);
            assertThat(easy).as("seed " + seed).isGreaterThanOrEqualTo(good);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void intervals_keep_the_order_of_ratings_and_the_maximum(long seed) {
        Random random = new Random(seed);
        Timetable timetable = new Timetable(new Fsrs6(parameters(random, 0.5)), policy(random));
        Card card = new Card.New("item-" + seed);
        Instant now = Instant.parse("2026-03-01T12:00:00Z");
        for (int i = 0; i < 40; i++) {
            Outcomes outcomes = timetable.next(card, new Moment(now, BERLIN));
            int least = 0;
            for (Rating rating : Rating.values()) {
                if (outcomes.of(rating).interval() instanceof Interval.Days days) {
                    assertThat(days.count())
                            .as("seed " + seed + ", " + rating)
                            .isBetween(Math.max(1, least), timetable.policy().maximumInterval());
                    least = days.count();
                }
            }
            Card.Seen seen = outcomes.of(rating(random));
            assertThat(seen.isDue(new Moment(seen.dueAt(), BERLIN)))
                    .as("seed " + seed)
                    .isTrue();
            assertThat(seen.isDue(new Moment(seen.dueAt().minusMillis(1), BERLIN)))
                    .as("seed " + seed)
                    .isFalse();
            now = random.nextBoolean() ? seen.dueAt() : now.plusSeconds(random.nextInt(10_000_000));
            card = seen;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_same_reviews_replay_to_the_same_card(long seed) {
        Random random = new Random(seed);
        Timetable timetable = new Timetable(new Fsrs6(parameters(random, 0.5)), policy(random));
        Card card = new Card.New("item-" + seed);
        List<Review> reviews = new ArrayList<>();
        Instant now = Instant.parse("2026-03-01T12:00:00Z");
        for (int i = 0; i < 30; i++) {
            Review review = new Review(new Moment(now, BERLIN), rating(random));
            reviews.add(review);
            card = timetable.next(card, review.moment()).of(review.rating());
            assertThat(timetable.replay(card.id(), reviews)).as("seed " + seed).isEqualTo(card);
            // Now and then the clock is set back.
            now = now.plusSeconds(random.nextInt(3_000_000) - 200_000);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fuzz_stays_near_and_keeps_the_order(long seed) {
        Random random = new Random(seed);
        int before = 0;
        for (double interval = 0.1; interval < 500; interval *= 1.1) {
            int days = Fuzz.spread(interval, 365, seed);
            double most = interval < 2.5 ? 0.5 : 1.5 + 0.15 * 4.5 + 0.1 * 13 + 0.05 * interval;
            assertThat(days).as("seed " + seed).isBetween(Math.max(1, before), 365);
            assertThat(Math.abs(days - Math.min(Math.max(interval, 1), 365)))
                    .as("seed " + seed + ", " + interval)
                    .isLessThanOrEqualTo(most);
            assertThat(Fuzz.spread(interval, 365, seed)).isEqualTo(days);
            before = days;
        }
        assertThat(Fuzz.seed("item", random.nextInt(100))).isNotEqualTo(Fuzz.seed("item", 100));
    }

    /** Weights spread around the defaults, by the standard deviation of their logarithm. */
    static Parameters parameters(Random random, double spread) {
        double[] weights = Parameters.DEFAULTS.toArray();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Parameters.clamped(i, weights[i] * Math.exp(random.nextGaussian() * spread));
        }
        return Parameters.of(weights);
    }

    private static Policy policy(Random random) {
        List<Duration> steps = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            steps.add(Duration.ofMinutes(1 + random.nextInt(600)));
        }
        return new Policy(
                0.7 + random.nextDouble() * 0.28,
                1 + random.nextInt(random.nextBoolean() ? 10 : 36_500),
                steps,
                steps.subList(0, steps.size() / 2),
                random.nextBoolean());
    }

    private static Memory memory(Random random) {
        return new Memory(0.001 + Math.exp(random.nextDouble() * 10 - 3), 1 + random.nextDouble() * 9);
    }

    private static int days(Random random) {
        return random.nextInt(3) == 0 ? 0 : random.nextInt(400);
    }

    static Rating rating(Random random) {
        return Rating.of(1 + random.nextInt(4));
    }
}
