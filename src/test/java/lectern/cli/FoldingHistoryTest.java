package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import lectern.front.Sitting;
import lectern.history.History;
import lectern.history.InMemoryHistory;
import lectern.history.Unavailable;
import lectern.quiz.Event;
import lectern.quiz.Handling;
import lectern.quiz.Response;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;

class FoldingHistoryTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final History disk = new InMemoryHistory();

    private FoldingHistory folded() throws Unavailable {
        return FoldingHistory.of(disk, SampleBank.BANK.id());
    }

    @Test
    void looking_again_finds_what_was_kept_since_once() throws Unavailable {
        FoldingHistory before = folded();
        Sitting sitting = new Sittings(SampleBank.BANK, NOW, disk).begin();
        sitting.runner().on(new Event.Answer(NOW, new Response.DontKnow()));
        sitting.runner().on(new Event.Handle(NOW, Handling.FLAG));

        FoldingHistory after = before.again();

        assertThat(before.learner()).isNotEqualTo(folded().learner());
        assertThat(after.learner()).isEqualTo(folded().learner());
        assertThat(after.again().learner()).isEqualTo(folded().learner());
        assertThat(after.answers()).as("of this sitting").isEmpty();
    }

    @Test
    void what_is_kept_here_is_not_read_a_second_time() throws Unavailable {
        FoldingHistory before = folded();
        Sitting sitting = new Sittings(SampleBank.BANK, NOW, before).begin();
        sitting.runner().on(new Event.Answer(NOW, new Response.DontKnow()));

        assertThat(before.learner()).isEqualTo(folded().learner());
        assertThat(before.again().learner()).isEqualTo(folded().learner());
    }
}
