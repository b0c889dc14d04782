package lectern.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import lectern.marking.Response;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.quiz.Answered;
import lectern.quiz.Effect;
import lectern.quiz.Event;
import lectern.quiz.Planned;
import lectern.quiz.Progress;
import lectern.quiz.Quiz;
import lectern.quiz.Result;
import lectern.quiz.Session;
import lectern.quiz.Step;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs that are broken off anywhere and resumed from their entries. */
@Tag("once")
class ResumptionTest {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final Quiz QUIZ = new Quiz(
            SampleBank.BANK,
            7,
            List.of(
                    new Planned(1, SampleBank.YEAR, List.of(3, 1, 0, 2)),
                    new Planned(2, SampleBank.SURVIVORS, List.of(0, 1, 2, 3, 4)),
                    new Planned(3, SampleBank.SEEN, List.of(0, 1)),
                    new Planned(4, SampleBank.NAME, List.of())));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_run_broken_off_anywhere_goes_on_where_it_was(long seed) {
        Random random = new Random(seed);
        for (int sequence = 0; sequence < 20; sequence++) {
            Instant[] now = {START};
            Recording recording = recording(random, () -> now[0]);
            List<Entry> kept = new ArrayList<>();
            Session session = Session.start(QUIZ, START);
            for (int i = 0; i < 40; i++) {
                now[0] = now[0].plusSeconds(random.nextInt(20));
                Step step = Step.of(session, event(random, now[0]));
                step.effects().forEach(effect -> keep(recording, effect, kept));
                session = step.session();
                assertResumed(session, recording.run(), throughText(kept), now[0]);
            }
        }
    }

    private static void assertResumed(Session session, Entry.RunBegun run, List<Entry> kept, Instant now) {
        Resumption.Possible resumed = (Resumption.Possible) Resumption.of(run, kept, SampleBank.BANK, now);
        Progress expected = session.progress();
        Progress actual = resumed.session().progress();
        assertThat(actual.quiz()).isEqualTo(expected.quiz());
        assertThat(actual.log()).isEqualTo(expected.log());
        assertThat(Result.of(resumed.session())).isEqualTo(Result.of(session));
        assertThat(resumed.answers().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        session.log().stream().map(Answered::serial).toList());
        if (actual.round() < expected.round()) {
            // Wanting the missed items again is not kept until something happens in that round: it is asked again.
            assertThat(resumed.session()).isInstanceOf(Session.Finished.class);
            return;
        }
        assertThat(actual.round()).isEqualTo(expected.round());
        assertThat(actual.waiting()).isEqualTo(expected.waiting());
        if (session instanceof Session.Asking asking) {
            Session.Asking again = (Session.Asking) resumed.session();
            assertThat(again.current()).isEqualTo(asking.current());
            assertThat(again.hinted()).isEqualTo(asking.hinted());
            assertThat(again.closeCall()).isEqualTo(asking.closeCall());
            assertThat(again.since()).isEqualTo(now);
        }
    }

    @Test
    void what_two_lecterns_answered_in_one_run_counts_once() {
        Recording one = recording(new Random(1), () -> START);
        List<Entry> kept = new ArrayList<>();
        Session session = Session.start(QUIZ, START);
        Step step = Step.of(session, new Event.Answer(START, Response.Chosen.of(0)));
        step.effects().forEach(effect -> keep(one, effect, kept));
        Resumption.Possible fresh = (Resumption.Possible) Resumption.of(one.run(), List.of(), SampleBank.BANK, START);
        Recording two = Recording.resume(maker(new Random(2), () -> START), one.run(), fresh);
        Step.of(fresh.session(), new Event.Answer(START, Response.Chosen.of(1)))
                .effects()
                .forEach(effect -> keep(two, effect, kept));

        Resumption.Possible resumed = (Resumption.Possible) Resumption.of(one.run(), kept, SampleBank.BANK, START);

        assertThat(resumed.session().log()).isEqualTo(step.session().log());
    }

    @Test
    void a_run_whose_questions_were_edited_is_not_resumed() {
        List<Question> edited = new ArrayList<>(SampleBank.BANK.questions());
        edited.remove(SampleBank.YEAR);
        edited.set(edited.indexOf(SampleBank.SEEN), new Question.TrueFalse(SampleBank.SEEN.header(), false));
        Bank bank = new Bank(SampleBank.BANK.id(), "", SampleBank.BANK.articles(), edited);
        Recording recording = recording(new Random(1), () -> START);

        assertThat(Resumption.of(recording.run(), List.of(), bank, START))
                .isEqualTo(new Resumption.Changed(List.of(SampleBank.YEAR.id(), SampleBank.SEEN.id())));
    }

    private static Recording.Maker maker(Random random, InstantSource clock) {
        return new Recording.Maker(new EntryIds(random::nextLong), clock, ZoneOffset.UTC, Recording.Grading.NONE);
    }

    private static Recording recording(Random random, InstantSource clock) {
        return Recording.begin(maker(random, clock), QUIZ, Mode.PRACTICE);
    }

    private static void keep(Recording recording, Effect effect, List<Entry> kept) {
        if (effect instanceof Effect.Keep keep) {
            kept.add(recording.answer(keep.answer()));
        } else if (effect instanceof Effect.Retract retract) {
            kept.add(recording.retraction(retract.answer()));
        } else if (effect instanceof Effect.Note note) {
            kept.add(recording.visited(note.noted()));
        }
    }

    private static List<Entry> throughText(List<Entry> entries) {
        return entries.stream().map(EntryText::row).map(EntryText::entry).toList();
    }

    private static Event event(Random random, Instant at) {
        return switch (random.nextInt(10)) {
            case 0 -> new Event.Skip(at);
            case 1 -> new Event.Undo(at);
            case 2 -> new Event.Hint(at);
            case 3 -> new Event.Retry(at);
            case 4, 5, 6 -> new Event.Next(at);
            default -> new Event.Answer(at, response(random));
        };
    }

    private static Response response(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Response.DontKnow();
            case 1 ->
                new Response.Typed(List.of("Ada Holm", "Ada Hoolm", "Jon Bell").get(random.nextInt(3)));
            case 2 -> Response.Chosen.of(0, 1, 2);
            default -> Response.Chosen.of(random.nextInt(2));
        };
    }
}
