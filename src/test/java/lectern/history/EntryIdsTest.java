package lectern.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EntryIdsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void names_sort_by_time_and_within_a_moment_by_their_making() {
        EntryIds ids = new EntryIds(new Random(3)::nextLong);
        List<EntryId> made = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            made.add(ids.next(NOW.plusMillis(i / 100)));
        }
        made.add(ids.next(NOW.minusSeconds(60)));

        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made).allSatisfy(id -> assertThat(id.value()).matches("01K[0-9A-HJKMNP-TV-Z]{23}"));
    }

    @Test
    void names_go_on_when_the_chance_bits_of_a_millisecond_are_used_up() {
        EntryIds ids = new EntryIds(() -> -1);
        List<EntryId> made = List.of(ids.next(NOW), ids.next(NOW), ids.next(NOW.plusMillis(1)), ids.next(NOW));

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void two_makers_never_give_the_same_name() {
        EntryIds one = new EntryIds(new Random(3)::nextLong);
        EntryIds two = new EntryIds(new Random(4)::nextLong);

        assertThat(one.next(NOW)).isNotEqualTo(two.next(NOW));
    }
}
