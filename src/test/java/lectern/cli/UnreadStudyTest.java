package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import lectern.front.Due;
import lectern.front.Sitting;
import lectern.history.EntryIds;
import lectern.history.InMemoryHistory;
import lectern.history.Mode;
import lectern.history.Recording;
import lectern.history.Resumption;
import lectern.marking.Response;
import lectern.model.QuestionId;
import lectern.quiz.Event;
import lectern.quiz.Quiz;
import lectern.quiz.Session;
import lectern.sample.CountedBank;
import lectern.study.Draw;
import lectern.study.Filter;
import lectern.study.Limits;
import org.junit.jupiter.api.Test;

/** What is read of a large bank, of which each question is read when it is asked for. */
class UnreadStudyTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final CountedBank source = new CountedBank(500);
    private final InMemoryHistory history = new InMemoryHistory();
    private final Sittings sittings = new Sittings(source.bank(), NOW, history);

    private static Set<QuestionId> planned(Quiz quiz) {
        return quiz.plan().stream().map(planned -> planned.question().id()).collect(Collectors.toSet());
    }

    @Test
    void to_count_what_is_due_only_that_is_read() {
        Due due = sittings.due();
        Set<QuestionId> counted = source.read();

        assertThat(due.counts()).isEqualTo("0 to learn again, 0 due, 10 new");
        assertThat(counted).hasSize(Limits.USUAL.fresh());
        assertThat(planned(due.begin().get().orElseThrow().runner().session().quiz()))
                .isEqualTo(counted);
    }

    @Test
    void a_sitting_reads_what_it_asks_and_what_was_asked_today() {
        Set<QuestionId> asked = new HashSet<>();
        for (int day = 0; day < 4; day++) {
            sittings.set(NOW.plus(Duration.ofDays(day)));
            Sitting sitting = sittings.begin();
            while (!(sitting.runner().session() instanceof Session.Finished)) {
                sittings.set(sittings.now().plusSeconds(30));
                asked.add(sitting.runner()
                        .session()
                        .shown()
                        .orElseThrow()
                        .question()
                        .id());
                sitting.runner().on(new Event.Answer(sittings.now(), Response.Chosen.of(0)));
                sitting.runner().on(new Event.Next(sittings.now()));
            }
            sitting.notes();
            sitting.counts();
            sitting.result();
        }
        assertThat(asked).hasSizeGreaterThanOrEqualTo(4 * Limits.USUAL.fresh());
        assertThat(source.read()).isEqualTo(asked);
    }

    @Test
    void a_quiz_that_goes_on_reads_its_own_questions() {
        Quiz quiz = Draw.from(source.bank(), Filter.ALL).quiz(5, 7).orElseThrow();
        Recording recording = Recording.begin(
                new Recording.Maker(
                        new EntryIds(new Random(1)::nextLong), () -> NOW, ZoneOffset.UTC, Recording.Grading.NONE),
                quiz,
                Mode.PRACTICE);
        source.read();

        Resumption resumption = Resumption.of(recording.run(), List.of(recording.run()), source.bank(), NOW);

        assertThat(resumption).isInstanceOf(Resumption.Possible.class);
        assertThat(source.read()).isEqualTo(planned(quiz));
    }
}
