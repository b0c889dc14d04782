package lectern.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.marking.Response;
import lectern.quiz.Answered;
import lectern.quiz.Effect;
import lectern.quiz.Event;
import lectern.quiz.Noted;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.quiz.Session;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;

class SessionRunnerTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Quiz QUIZ = new Quiz(
            SampleBank.BANK,
            7,
            List.of(new Planned(1, SampleBank.SEEN, List.of(0, 1)), new Planned(2, SampleBank.NAME, List.of())));

    private final Recorder journal = new Recorder();
    private final SessionRunner runner = new SessionRunner(Session.start(QUIZ, NOW), journal);

    /** A journal that notes what it is told, and which session could be seen at that moment. */
    private final class Recorder implements Journal {
        private final List<String> told = new ArrayList<>();
        private final List<Session> seen = new ArrayList<>();
        private boolean full;

        @Override
        public void keep(Quiz quiz, Answered answer) {
            note("keep", quiz, answer);
        }

        @Override
        public void retract(Quiz quiz, Answered answer) {
            note("retract", quiz, answer);
        }

        @Override
        public void note(Quiz quiz, Noted noted) {
            tell(quiz, noted.turn() + " at " + noted.number());
        }

        private void note(String what, Quiz quiz, Answered answer) {
            tell(quiz, what + " " + answer.response());
        }

        private void tell(Quiz quiz, String what) {
            assertThat(quiz).isEqualTo(QUIZ);
            seen.add(runner.session());
            if (full) {
                throw new IllegalStateException("the disk is full");
            }
            told.add(what);
        }
    }

    @Test
    void an_answer_is_kept_before_the_next_session_can_be_seen() {
        Session before = runner.session();

        assertThat(runner.on(answer(0))).isEmpty();

        assertThat(journal.seen).containsExactly(before);
        assertThat(runner.session()).isInstanceOf(Session.Explaining.class);
        assertThat(journal.told).containsExactly("keep " + new Response.Chosen(Set.of(0)));
    }

    @Test
    void what_was_taken_back_is_retracted_and_all_comes_in_its_order() {
        runner.on(answer(1));
        runner.on(new Event.Undo(NOW));
        runner.on(answer(0));
        runner.on(new Event.Next(NOW));
        runner.on(new Event.Answer(NOW, new Response.Typed("Holm")));

        assertThat(journal.told)
                .containsExactly(
                        "keep " + new Response.Chosen(Set.of(1)),
                        "retract " + new Response.Chosen(Set.of(1)),
                        "keep " + new Response.Chosen(Set.of(0)),
                        "keep " + new Response.Typed("Holm"));
    }

    @Test
    void what_happens_short_of_an_answer_is_noted() {
        runner.on(new Event.Skip(NOW));
        runner.on(new Event.Answer(NOW, new Response.Typed("Ada Hilm")));

        assertThat(journal.told).containsExactly("SKIPPED at 1", "CLOSE_CALL at 2");
    }

    @Test
    void what_is_refused_is_told_and_not_kept() {
        Session before = runner.session();

        assertThat(runner.on(new Event.Next(NOW))).contains(Effect.Reason.ANSWER_FIRST);

        assertThat(runner.session()).isEqualTo(before);
        assertThat(journal.told).isEmpty();
    }

    @Test
    void an_answer_that_could_not_be_kept_was_not_given() {
        Session before = runner.session();
        journal.full = true;

        assertThatThrownBy(() -> runner.on(answer(0))).hasMessage("the disk is full");
        assertThat(runner.session()).isSameAs(before);

        journal.full = false;
        runner.on(answer(0));
        assertThat(journal.told).hasSize(1);
        Session explained = runner.session();
        journal.full = true;
        assertThatThrownBy(() -> runner.on(new Event.Undo(NOW))).hasMessage("the disk is full");
        assertThat(runner.session()).isSameAs(explained);
    }

    @Test
    void undo_leads_from_one_batch_back_into_the_one_before() {
        Quiz one = new Quiz(SampleBank.BANK, 7, List.of(new Planned(1, SampleBank.SEEN, List.of(0, 1))));
        List<String> told = new ArrayList<>();
        Deque<Batch> batches = new ArrayDeque<>();
        for (String name : List.of("first", "second")) {
            batches.add(new Batch(Session.start(one, NOW), new Named(name, told)));
        }
        SessionRunner several = SessionRunner.ofBatches(batches.remove(), () -> Optional.ofNullable(batches.poll()));

        several.on(answer(0));
        several.on(new Event.Next(NOW));
        assertThat(several.session()).isInstanceOf(Session.Asking.class);
        assertThat(several.session().log()).isEmpty();

        several.on(new Event.Undo(NOW));
        assertThat(several.session()).isInstanceOf(Session.Asking.class);
        several.on(answer(0));
        several.on(new Event.Next(NOW));
        assertThat(several.session()).isInstanceOf(Session.Finished.class);
        several.leave();

        assertThat(told)
                .containsExactly("first keeps", "first retracts", "first keeps", "first is over", "second is over");
    }

    /** A journal with a name. */
    private record Named(String name, List<String> told) implements Journal {
        @Override
        public void keep(Quiz quiz, Answered answer) {
            told.add(name + " keeps");
        }

        @Override
        public void retract(Quiz quiz, Answered answer) {
            told.add(name + " retracts");
        }

        @Override
        public void note(Quiz quiz, Noted noted) {}

        @Override
        public void leave(boolean finished) {
            told.add(name + (finished ? " is over" : " is left"));
        }
    }

    private static Event answer(int option) {
        return new Event.Answer(NOW, new Response.Chosen(Set.of(option)));
    }
}
