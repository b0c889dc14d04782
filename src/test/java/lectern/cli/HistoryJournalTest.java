package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import lectern.front.Logbook;
import lectern.front.NotKept;
import lectern.front.SessionRunner;
import lectern.front.Unfinished;
import lectern.history.Ending;
import lectern.history.Entry;
import lectern.history.EntryIds;
import lectern.history.EntryText;
import lectern.history.Forgetting;
import lectern.history.FullDisk;
import lectern.history.Grade;
import lectern.history.Graded;
import lectern.history.Mode;
import lectern.history.Query;
import lectern.history.Recorded;
import lectern.history.Recording;
import lectern.history.Resumption;
import lectern.history.Unavailable;
import lectern.marking.Mark;
import lectern.marking.Response;
import lectern.marking.Scheme;
import lectern.quiz.Event;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.quiz.Session;
import lectern.quiz.Terms;
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
    void what_is_answered_after_all_was_forgotten_is_of_a_run_that_begins() {
        runner.on(RIGHT);
        disk.forget(new Forgetting.Everything());
        runner.on(NEXT);
        runner.on(new Event.Answer(NOW, new Response.Typed("Ada Holm")));

        assertThat(kinds()).containsExactly("RunBegun", "Answer");
        assertThat(disk.unfinished(QUIZ.bank().id(), Mode.PRACTICE)).isPresent();
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

    /** An exam of the same questions, and its journal on the same disk. */
    private final class Sat {
        private static final Duration LIMIT = Duration.ofMinutes(10);

        private final Quiz quiz = QUIZ.on(new Terms(true, false, Scheme.USUAL, LIMIT, 0, ""));
        private final HistoryJournal journal = new HistoryJournal(
                disk, new Once<>(() -> Recording.begin(maker, quiz, Mode.EXAM, NOW)), false, Logbook.NONE);
        private final SessionRunner runner = new SessionRunner(Session.start(quiz, NOW), journal);

        private Sat start() {
            journal.start(quiz);
            return this;
        }

        private List<Entry> entries() {
            return disk.read(Query.all()).stream().map(Recorded::entry).toList();
        }
    }

    @Test
    void an_exam_is_written_down_when_it_begins_and_a_quiz_is_not() {
        journal.start(QUIZ);
        assertThat(kinds()).isEmpty();

        Sat exam = new Sat().start();

        assertThat(kinds()).containsExactly("RunBegun");
        assertThat(disk.unfinished(QUIZ.bank().id(), Mode.EXAM))
                .map(Entry.RunBegun::terms)
                .contains(exam.quiz.terms());
    }

    @Test
    void before_an_exam_is_handed_in_its_history_has_no_mark() {
        Sat exam = new Sat().start();
        exam.runner.on(new Event.Flag(NOW));
        exam.runner.on(RIGHT);
        exam.runner.on(new Event.Answer(NOW, new Response.Typed("Ada Hoolm")));
        exam.journal.leave(false);

        assertThat(kinds()).containsExactly("RunBegun", "Entered", "Entered", "Entered");
        assertThat(exam.entries())
                .map(entry -> EntryText.row(entry).payload())
                .noneMatch(payload -> payload.contains("\"mark\"") || payload.contains("\"grade\""));
        assertThat(disk.unfinished(QUIZ.bank().id(), Mode.EXAM)).isPresent();
    }

    @Test
    void an_exam_is_handed_in_with_all_its_answers_and_its_end() {
        Sat exam = new Sat().start();
        exam.runner.on(RIGHT);
        exam.runner.on(new Event.HandIn(NOW));
        exam.journal.leave(true);

        assertThat(kinds()).containsExactly("RunBegun", "Entered", "Answer", "Answer", "RunEnded");
        assertThat(((Entry.RunEnded) exam.entries().get(4)).ending()).isEqualTo(Ending.FINISHED);
        assertThat(exam.entries())
                .filteredOn(Entry.Answer.class::isInstance)
                .map(entry -> ((Entry.Answer) entry).given().mark())
                .containsExactly(Mark.FULL, Mark.NONE);
        assertThat(disk.unfinished(QUIZ.bank().id(), Mode.EXAM)).isEmpty();
    }

    @Test
    void an_exam_whose_time_is_up_says_so() {
        Sat exam = new Sat().start();
        exam.runner.on(new Event.Tick(NOW.plus(Sat.LIMIT)));

        assertThat(kinds()).containsExactly("RunBegun", "Answer", "Answer", "RunEnded");
        assertThat(((Entry.RunEnded) exam.entries().get(3)).ending()).isEqualTo(Ending.TIMED_OUT);
    }

    @Test
    void of_an_exam_that_cannot_be_handed_in_nothing_is_kept_and_it_can_be_tried_again() {
        Sat exam = new Sat().start();
        exam.runner.on(RIGHT);
        Session before = exam.runner.session();
        disk.full = true;
        assertThatThrownBy(() -> exam.runner.on(new Event.HandIn(NOW))).isInstanceOf(NotKept.class);
        assertThat(kinds()).containsExactly("RunBegun", "Entered");
        assertThat(exam.runner.session()).isSameAs(before);

        disk.full = false;
        exam.runner.on(new Event.HandIn(NOW));
        exam.journal.leave(true);

        assertThat(kinds()).containsExactly("RunBegun", "Entered", "Answer", "Answer", "RunEnded");
    }

    @Test
    void an_exam_is_handed_in_with_one_append() {
        Sat exam = new Sat().start();
        int before = disk.appends;
        exam.runner.on(new Event.HandIn(NOW));
        exam.journal.leave(true);

        assertThat(disk.appends).isEqualTo(before + 1);
    }

    @Test
    void an_exam_that_cannot_be_written_down_at_its_beginning_begins_with_the_next_thing_that_can() {
        disk.full = true;
        Sat exam = new Sat();
        assertThatThrownBy(exam::start).isInstanceOf(NotKept.class);
        disk.full = false;
        exam.runner.on(RIGHT);

        assertThat(kinds()).containsExactly("RunBegun", "Entered");
        assertThat(exam.entries().get(0).stamp().at()).isEqualTo(NOW);
    }

    @Test
    void an_exam_that_went_on_unkept_is_kept_when_it_is_left_if_there_is_room_by_then() {
        disk.full = true;
        Sat exam = new Sat();
        exam.journal.goOnUnkept();
        exam.start();
        exam.runner.on(RIGHT);
        exam.runner.on(new Event.HandIn(NOW));
        assertThatThrownBy(() -> exam.journal.leave(true)).hasMessageStartingWith("2 answers were not kept. ");

        disk.full = false;
        exam.journal.leave(true);

        assertThat(kinds()).containsExactly("RunBegun", "Entered", "Answer", "Answer", "RunEnded");
    }

    @Test
    void what_is_practised_after_an_exam_is_kept_behind_it_and_can_be_taken_back() {
        Sat exam = new Sat().start();
        exam.runner.on(RIGHT);
        exam.runner.on(new Event.HandIn(NOW));
        exam.runner.on(new Event.Retry(NOW));
        exam.runner.on(new Event.Answer(NOW, new Response.Typed("Holm")));
        exam.runner.on(UNDO);
        exam.runner.on(UNDO);
        exam.journal.leave(false);

        assertThat(kinds())
                .containsExactly("RunBegun", "Entered", "Answer", "Answer", "RunEnded", "Answer", "Retraction");
        assertThat(disk.unfinished(QUIZ.bank().id(), Mode.EXAM)).isEmpty();
    }

    private LeftQuiz left(Instant at) throws Unavailable {
        Recording.Maker later =
                new Recording.Maker(new EntryIds(new Random(2)::nextLong), () -> at, ZoneOffset.UTC, maker.grading());
        return LeftQuiz.find(disk, later, SampleBank.BANK, new LeftQuiz.Journals() {
            @Override
            public boolean isUnderWay(Entry.RunBegun run) {
                return false;
            }

            @Override
            public Unfinished goingOn(Entry.RunBegun run, Resumption.Possible from) {
                Recording recording = Recording.resume(later, run, from);
                return new Unfinished(
                        from.session(),
                        new HistoryJournal(disk, () -> recording, true, Logbook.NONE),
                        LeftQuiz.begun(run));
            }
        });
    }

    @Test
    void an_exam_that_was_left_is_found_and_handed_in_once_its_time_is_up() throws Unavailable {
        Sat exam = new Sat().start();
        exam.runner.on(RIGHT);
        exam.journal.leave(false);
        Instant tomorrow = NOW.plus(Duration.ofDays(1));

        Unfinished unfinished = ((LeftQuiz.Open) left(tomorrow)).unfinished();
        SessionRunner again = new SessionRunner(unfinished.at(tomorrow), unfinished.journal());
        again.on(new Event.Tick(tomorrow));

        assertThat(kinds()).containsExactly("RunBegun", "Entered", "Answer", "Answer", "RunEnded");
        assertThat(left(tomorrow)).isInstanceOf(LeftQuiz.None.class);
    }

    @Test
    void of_an_exam_and_a_quiz_that_were_left_the_one_begun_last_is_found() throws Unavailable {
        runner.on(RIGHT);
        Recording begun = Recording.begin(maker, new Sat().quiz, Mode.EXAM, NOW.plusSeconds(60));
        disk.append(List.of(begun.run()));
        assertThat(((LeftQuiz.Open) left(NOW.plusSeconds(90))).run()).isEqualTo(begun.run());

        disk.append(List.of(begun.ended(Ending.ABANDONED)));
        assertThat(((LeftQuiz.Open) left(NOW.plusSeconds(90))).run().mode()).isEqualTo(Mode.PRACTICE);
    }
}
