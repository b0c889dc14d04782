package lectern.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FuzzTest {
    @Test
    void short_intervals_are_only_rounded() {
        for (int seed = 0; seed < 100; seed++) {
            assertThat(Fuzz.spread(0.2, 100, seed)).isEqualTo(1);
            assertThat(Fuzz.spread(1.5, 100, seed)).isEqualTo(2);
            assertThat(Fuzz.spread(2.49, 100, seed)).isEqualTo(2);
        }
    }

    @Test
    void each_day_of_the_range_comes_about_as_often() {
        // δ of 10 days is 1 + 0.675 + 0.3 = 1.975: from 8 to 12.
        Map<Integer, Integer> counts = counts(10, 100);
        assertThat(counts).containsOnlyKeys(8, 9, 10, 11, 12);
        assertThat(counts.values()).allMatch(count -> Math.abs(count - 2000) < 200);
    }

    @Test
    void the_range_of_a_long_interval() {
        // δ of 100 days is 1 + 0.675 + 1.3 + 4 = 6.975.
        assertThat(counts(100, 1000).keySet()).contains(93, 107).doesNotContain(92, 108);
    }

    @Test
    void no_day_is_past_the_maximum() {
        assertThat(counts(100, 100).keySet()).contains(93, 100).doesNotContain(101);
        assertThat(counts(1e9, 3).keySet()).containsExactly(2, 3);
    }

    @Test
    void the_least_fuzzed_day_is_the_second() {
        assertThat(counts(2.5, 100)).containsOnlyKeys(2, 3, 4);
    }

    @Test
    void a_seed_follows_from_the_item_and_its_reviews_alone() {
        assertThat(Fuzz.seed("capitals-1", 3)).isEqualTo(Fuzz.seed("capitals-1", 3));
        assertThat(Fuzz.seed("capitals-1", 3))
                .isNotEqualTo(Fuzz.seed("capitals-1", 4))
                .isNotEqualTo(Fuzz.seed("capitals-2", 3));
        // Kept for ever: due days must not move with a new release.
        assertThat(Fuzz.spread(100, 36_500, Fuzz.seed("capitals-1", 3))).isEqualTo(PINNED);
    }

    private static final int PINNED = 94;

    private static Map<Integer, Integer> counts(double interval, int maximum) {
        Map<Integer, Integer> counts = new TreeMap<>();
        IntStream.range(0, 10_000)
                .forEach(i -> counts.merge(Fuzz.spread(interval, maximum, Fuzz.seed("item", i)), 1, Integer::sum));
        return counts;
    }
}
