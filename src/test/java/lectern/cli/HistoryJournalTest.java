package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import lectern.front.Logbook;
import lectern.front.NotKept;
import lectern.front.SessionRunner;
import lectern.history.Entry;
import lectern.history.EntryIds;
import lectern.history.FullDisk;
import lectern.history.Grade;
import lectern.history.Graded;
import lectern.history.Mode;
import lectern.history.Query;
import lectern.history.Recorded;
import lectern.history.Recording;
import lectern.history.Resumption;
import lectern.marking.Response;
import lectern.quiz.Event;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.quiz.Session;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;

class HistoryJournalTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Quiz QUIZ = new Quiz(
            SampleBank.BANK,
            7,
            List.of(new Planned(1, SampleBank.SEEN, List.of(0, 1)), new Planned(2, SampleBank.NAME, List.of())));
    private static final Event RIGHT = new Event.Answer(NOW, Response.Chosen.of(0));
    private static final Event NEXT = new Event.Next(NOW);
    private static final Event UNDO = new Event.Undo(NOW);

    private final FullDisk disk = new FullDisk();
    private final Recording.Maker maker = new Recording.Maker(
            new EntryIds(new Random(1)::nextLong),
            () -> NOW,
            ZoneOffset.UTC,
            (question, answered, closeCall) -> closeCall
                    ? new Graded(Grade.HARD, Grade.HARD, "test")
                    : new Graded(Grade.GOOD, Grade.GOOD, "test"));
    private final HistoryJournal journal = new HistoryJournal(
            disk, new Once<>(() -> Recording.begin(maker, QUIZ, Mode.PRACTICE)), false, Logbook.NONE);
    private final SessionRunner runner = new SessionRunner(Session.start(QUIZ, NOW), journal);

    private List<String> kinds() {
        return disk.read(Query.all()).stream()
                .map(recorded -> recorded.entry().getClass().getSimpleName())
                .toList();
    }

    @Test
    void a_run_begins_with_the_first_thing_that_happens_in_it() {
        runner.on(NEXT);
        journal.leave(false);
        assertThat(kinds()).isEmpty();

        runner.on(RIGHT);
        assertThat(kinds()).containsExactly("RunBegun", "Answer");
    }

    @Test
    void a_whole_run_is_kept_as_it_happens() {
        runner.on(new Event.Skip(NOW));
        runner.on(new Event.Answer(NOW, new Response.Typed("Ada Hoolm")));
        runner.on(new Event.Answer(NOW, new Response.Typed("Ada Holm")));
        runner.on(UNDO);
        runner.on(new Event.Answer(NOW, new Response.Typed("Ada Holm")));
        runner.on(NEXT);
        runner.on(RIGHT);
        runner.on(NEXT);
        journal.leave(true);

        assertThat(kinds())
                .containsExactly(
                        "RunBegun", "Visited", "Visited", "Answer", "Retraction", "Answer", "Answer", "RunEnded");
        assertThat(disk.read(Query.all()))
                .map(Recorded::entry)
                .filteredOn(Entry.Answer.class::isInstance)
                .map(entry -> ((Entry.Answer) entry).graded().grade())
                .containsExactly(Grade.HARD, Grade.GOOD, Grade.GOOD);
        assertThat(disk.unfinished(QUIZ.bank().id(), Mode.PRACTICE)).isEmpty();
    }

    @Test
    void a_run_that_was_left_is_resumed_and_its_answers_can_be_taken_back() {
        runner.on(RIGHT);
        journal.leave(false);

        Entry.RunBegun run = disk.unfinished(QUIZ.bank().id(), Mode.PRACTICE).orElseThrow();
        List<Entry> entries =
                disk.read(Query.of(run.run())).stream().map(Recorded::entry).toList();
        Resumption.Possible from =
                (Resumption.Possible) Resumption.of(run, entries, SampleBank.BANK, NOW.plusSeconds(60));
        SessionRunner again = new SessionRunner(
                from.session(),
                new HistoryJournal(disk, new Once<>(() -> Recording.resume(maker, run, from)), true, Logbook.NONE));
        again.on(UNDO);

        assertThat(kinds()).containsExactly("RunBegun", "Answer", "Retraction");
        assertThat(again.session().log()).isEmpty();
    }

    @Test
    void an_answer_that_cannot_be_kept_was_not_given_and_can_be_given_again() {
        disk.full = true;
        Session before = runner.session();

        assertThatThrownBy(() -> runner.on(RIGHT))
                .isInstanceOf(NotKept.class)
                .hasMessage("/history.db cannot grow: the disk is full."
                        + " Make room, then answer again; what was kept is safe.");
        assertThat(runner.session()).isSameAs(before);

        disk.full = false;
        runner.on(RIGHT);
        assertThat(kinds()).containsExactly("RunBegun", "Answer");
    }

    @Test
    void who_goes_on_unkept_is_told_at_the_end_how_much_was_not_kept() {
        disk.full = true;
        journal.goOnUnkept();
        runner.on(RIGHT);
        runner.on(NEXT);
        runner.on(new Event.Answer(NOW, new Response.DontKnow()));

        assertThatThrownBy(() -> journal.leave(true))
                .isInstanceOf(NotKept.class)
                .hasMessage("2 answers were not kept. /history.db cannot grow: the disk is full."
                        + " Make room, then answer again; what was kept is safe.");
    }

    @Test
    void what_went_on_unkept_is_kept_at_the_end_if_there_is_room_by_then() {
        disk.full = true;
        journal.goOnUnkept();
        runner.on(RIGHT);
        disk.full = false;

        journal.leave(false);

        assertThat(kinds()).containsExactly("RunBegun", "Answer");
    }

    @Test
    void leaving_can_be_tried_again_until_it_is_kept() {
        disk.full = true;
        journal.goOnUnkept();
        runner.on(RIGHT);
        assertThatThrownBy(() -> journal.leave(true)).isInstanceOf(NotKept.class);
        assertThatThrownBy(() -> journal.leave(true)).isInstanceOf(NotKept.class);

        disk.full = false;
        journal.leave(true);
        journal.leave(true);

        assertThat(kinds()).containsExactly("RunBegun", "Answer", "RunEnded");
    }
}
