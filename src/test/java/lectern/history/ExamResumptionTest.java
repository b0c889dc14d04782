package lectern.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import lectern.marking.Certainty;
import lectern.marking.Response;
import lectern.marking.ResponseText;
import lectern.marking.Scheme;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.quiz.Effect;
import lectern.quiz.Event;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.quiz.RandomEvents;
import lectern.quiz.Session;
import lectern.quiz.Sheet;
import lectern.quiz.Step;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exams that are broken off anywhere and gone on with from their entries. */
@Tag("once")
class ExamResumptionTest {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final Quiz QUIZ = new Quiz(
            SampleBank.BANK,
            7,
            List.of(
                    new Planned(1, SampleBank.YEAR, List.of(3, 1, 0, 2)),
                    new Planned(2, SampleBank.SEEN, List.of(0, 1)),
                    new Planned(3, SampleBank.NAME, List.of())),
            new Terms(true, false, Scheme.USUAL, LIMIT, 0.5, "Ada"));

    private Instant now = START;
    private final Recording recording = recording(new Random(1), QUIZ, () -> now);
    private final List<Entry> kept = new ArrayList<>();
    private Session session = Session.start(QUIZ, START);

    private static Recording recording(Random random, Quiz quiz, InstantSource clock) {
        return Recording.begin(
                new Recording.Maker(new EntryIds(random::nextLong), clock, ZoneOffset.UTC, Recording.Grading.NONE),
                quiz,
                Mode.EXAM);
    }

    private static void keep(Recording recording, Step step, List<Entry> kept) {
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Enter enter) {
                kept.add(recording.entered(enter.number(), enter.row()));
            }
        }
    }

    private void after(long seconds, Event event) {
        now = event.at();
        Step step = Step.of(session, event);
        keep(recording, step, kept);
        session = step.session();
        assertThat(now).isEqualTo(START.plusSeconds(seconds));
    }

    private static Session.Examined resumed(Entry.RunBegun run, List<Entry> entries, Instant at) {
        List<Entry> read =
                entries.stream().map(EntryText::row).map(EntryText::entry).toList();
        Entry.RunBegun begun = (Entry.RunBegun) EntryText.entry(EntryText.row(run));
        Resumption.Possible possible = (Resumption.Possible) Resumption.of(begun, read, SampleBank.BANK, at);
        assertThat(possible.answers()).isEmpty();
        return (Session.Examined) possible.session();
    }

    private Session.Examined resumed(Instant at) {
        return resumed(recording.run(), kept, at);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_exam_broken_off_anywhere_has_the_same_sheet_and_deadline(long seed) {
        Random random = new Random(seed);
        for (int sequence = 0; sequence < 10; sequence++) {
            Instant[] clock = {START};
            Quiz quiz = RandomEvents.exam(random);
            Recording own = recording(random, quiz, () -> clock[0]);
            List<Entry> entries = new ArrayList<>();
            Session current = Session.start(quiz, START);
            for (int i = 0; i < 40 && current instanceof Session.Examined; i++) {
                clock[0] = clock[0].plusMillis(random.nextInt(20_000));
                Step step = Step.of(current, RandomEvents.event(random, current, clock[0]));
                keep(own, step, entries);
                current = step.session();
                if (current instanceof Session.Examined exam) {
                    assertSame(exam, resumed(own.run(), entries, clock[0]));
                }
            }
        }
    }

    /** But for time that was spent at a question since it was written down last. */
    private static void assertSame(Session.Examined expected, Session.Examined actual) {
        assertThat(actual.quiz()).isEqualTo(expected.quiz());
        assertThat(actual.begun()).isEqualTo(expected.begun());
        assertThat(actual.deadline()).isEqualTo(expected.deadline());
        assertThat(actual.now()).isEqualTo(expected.now());
        assertThat(actual.log()).isEmpty();
        assertThat(actual.sheet().rows())
                .map(ExamResumptionTest::withoutSpent)
                .isEqualTo(expected.sheet().rows().stream()
                        .map(ExamResumptionTest::withoutSpent)
                        .toList());
        for (int i = 0; i < expected.sheet().rows().size(); i++) {
            assertThat(actual.sheet().rows().get(i).spent())
                    .isLessThanOrEqualTo(expected.sheet().rows().get(i).spent());
        }
    }

    private static Sheet.Row withoutSpent(Sheet.Row row) {
        return new Sheet.Row(row.response(), row.certainty(), row.flagged(), Duration.ZERO, row.at());
    }

    @Test
    void it_goes_on_at_the_first_open_question_with_what_was_spent() {
        after(5, new Event.Answer(START.plusSeconds(5), Response.Chosen.of(1)));
        after(8, new Event.GoTo(START.plusSeconds(8), 3));
        after(20, new Event.Flag(START.plusSeconds(20)));

        Session.Examined resumed = resumed(START.plusSeconds(100));

        assertThat(resumed.number()).isEqualTo(2);
        assertThat(resumed.since()).isEqualTo(START.plusSeconds(100));
        assertThat(resumed.begun()).isEqualTo(START);
        assertThat(resumed.sheet().row(1))
                .isEqualTo(new Sheet.Row(
                        Response.Chosen.of(1),
                        Certainty.UNDECLARED,
                        false,
                        Duration.ofSeconds(5),
                        START.plusSeconds(5)));
        assertThat(resumed.sheet().row(3))
                .isEqualTo(new Sheet.Row(
                        new Response.DontKnow(), Certainty.UNDECLARED, true, Duration.ofSeconds(12), Instant.EPOCH));
    }

    @Test
    void with_every_question_answered_it_goes_on_at_the_last() {
        after(1, new Event.Answer(START.plusSeconds(1), Response.Chosen.of(1)));
        after(2, new Event.Answer(START.plusSeconds(2), Response.Chosen.of(1)));
        after(3, new Event.Answer(START.plusSeconds(3), new Response.Typed("Bell")));

        assertThat(resumed(START.plusSeconds(4)).number()).isEqualTo(3);
    }

    @Test
    void a_flag_does_not_make_an_answer_younger() {
        after(5, new Event.Answer(START.plusSeconds(5), Response.Chosen.of(1)));
        after(8, new Event.GoTo(START.plusSeconds(8), 1));
        after(20, new Event.Flag(START.plusSeconds(20)));

        assertThat(resumed(START.plusSeconds(30)).sheet().row(1).at()).isEqualTo(START.plusSeconds(5));
    }

    @Test
    void a_clock_set_back_in_between_gives_no_time_back() {
        after(600, new Event.Answer(START.plusSeconds(600), Response.Chosen.of(1)));

        Session.Examined resumed = resumed(START.plusSeconds(60));

        assertThat(resumed.now()).isEqualTo(START.plusSeconds(600));
        assertThat(resumed.deadline()).contains(START.plus(LIMIT));
        assertThat(resumed(START.minusSeconds(60)).now()).isEqualTo(START.plusSeconds(600));
    }

    @Test
    void a_limit_that_ran_out_meanwhile_hands_in_what_was_entered_by_then() {
        after(5, new Event.Answer(START.plusSeconds(5), Response.Chosen.of(1)));

        Step step = Step.of(resumed(START.plus(Duration.ofDays(2))), new Event.Tick(START.plus(Duration.ofDays(2))));

        Effect.HandIn handIn = (Effect.HandIn) step.effects().get(0);
        assertThat(handIn.timedOut()).isTrue();
        assertThat(handIn.answers().get(0).response()).isEqualTo(Response.Chosen.of(1));
        assertThat(handIn.answers().get(1).at()).isEqualTo(START.plus(LIMIT));
    }

    @Test
    void an_entry_that_cannot_be_read_changes_nothing_and_one_of_another_question_neither() {
        after(5, new Event.Answer(START.plusSeconds(5), Response.Chosen.of(1)));
        Session.Examined before = resumed(START.plusSeconds(9));
        kept.add(entered(1, "{\"dreamt\": \"1\"}"));
        kept.add(entered(4, ResponseText.of(new Response.Typed("x")).value()));

        assertThat(resumed(START.plusSeconds(9))).isEqualTo(before);
    }

    private Entry.Entered entered(int number, String response) {
        Entry.Entered like = recording.entered(1, Sheet.blank(QUIZ).row(1));
        return new Entry.Entered(
                like.stamp(),
                like.run(),
                like.question(),
                number,
                new ResponseText(response),
                Certainty.UNDECLARED,
                true,
                Duration.ZERO);
    }

    @Test
    void an_exam_whose_questions_were_edited_is_not_gone_on_with() {
        List<Question> fewer = new ArrayList<>(SampleBank.BANK.questions());
        fewer.remove(SampleBank.SEEN);
        Bank bank = new Bank(SampleBank.BANK.id(), "", SampleBank.BANK.articles(), fewer);

        assertThat(Resumption.of(recording.run(), kept, bank, START))
                .isEqualTo(new Resumption.Changed(List.of(SampleBank.SEEN.id())));
    }
}
