package lectern.history;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.marking.Response;
import lectern.marking.ResponseText;
import lectern.marking.Scheme;
import lectern.model.BankId;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.quiz.Noted;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;

/** Entries of every kind, named in order. */
public final class Sample {
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");
    public static final BankId BANK = new BankId("sample");
    public static final BankId OTHER = new BankId("other");

    private final EntryIds ids;
    private Instant now = NOON;

    public Sample(long seed) {
        Random random = new Random(seed);
        ids = new EntryIds(random::nextLong);
    }

    /** From now on it is then. */
    public Sample at(Instant then) {
        now = then;
        return this;
    }

    public Stamp stamp(BankId bank) {
        return new Stamp(ids.next(now), now, "Europe/Berlin", bank);
    }

    public Entry.RunBegun begun(BankId bank) {
        return begun(bank, Mode.PRACTICE, false);
    }

    public Entry.RunBegun begun(BankId bank, Mode mode, boolean openBook) {
        return new Entry.RunBegun(
                stamp(bank),
                mode,
                new Terms(mode == Mode.EXAM, openBook, Scheme.USUAL, Duration.ZERO, 0, ""),
                -7,
                List.of(
                        planned(SampleBank.YEAR, List.of(2, 0, 3, 1)),
                        planned(SampleBank.SEEN, List.of(0, 1)),
                        planned(SampleBank.NAME, List.of())));
    }

    /** An exam on terms of which none is the usual. */
    public Entry.RunBegun exam(BankId bank) {
        return new Entry.RunBegun(
                stamp(bank),
                Mode.EXAM,
                new Terms(
                        true,
                        true,
                        new Scheme(List.of(1, 2, 5), new BigDecimal("0.25"), false, true),
                        Duration.ofMinutes(20),
                        0.6,
                        "Ada \"Holm\"\n\u00e9"),
                42,
                List.of(planned(SampleBank.YEAR, List.of(2, 0, 3, 1)), planned(SampleBank.NAME, List.of())));
    }

    /** On its sheet stands this for the second question, flagged. */
    public Entry.Entered entered(Entry.RunBegun exam, Response response) {
        return new Entry.Entered(
                stamp(exam.stamp().bank()),
                exam.run(),
                SampleBank.NAME.id(),
                2,
                ResponseText.of(response),
                Certainty.UNSURE,
                true,
                Duration.ofMillis(1234));
    }

    public Entry.RunEnded ended(Entry.RunBegun run) {
        return new Entry.RunEnded(stamp(run.stamp().bank()), run.run(), Ending.FINISHED);
    }

    public Entry.Answer answer(Entry.RunBegun run, int serial) {
        return answer(run, serial, Grade.GOOD);
    }

    public Entry.Answer answer(Entry.RunBegun run, int serial, Grade grade) {
        return answer(run, serial, 0, SampleBank.NAME, grade);
    }

    public Entry.Answer answer(Entry.RunBegun run, int serial, int round, Question question, Grade grade) {
        return new Entry.Answer(
                stamp(run.stamp().bank()),
                run.run(),
                question.id(),
                ItemDigest.of(question),
                new Given(
                        serial,
                        round,
                        3,
                        ResponseText.of(new Response.Typed("Ada \"Holm\"\n\u001b[1m \ud83d\ude00")),
                        new Mark(1.0 / 3),
                        Help.HINT,
                        true,
                        Certainty.UNSURE,
                        Duration.ofMillis(4321)),
                new Graded(Grade.HARD, grade, "fsrs-6"));
    }

    public Entry.Retraction retraction(Entry.Answer answer) {
        return new Entry.Retraction(
                stamp(answer.stamp().bank()),
                answer.run(),
                answer.question(),
                answer.stamp().id());
    }

    public Entry.Regrading regrading(Entry.Answer answer, Grade grade) {
        return new Entry.Regrading(
                stamp(answer.stamp().bank()),
                answer.run(),
                answer.question(),
                answer.stamp().id(),
                grade);
    }

    public Entry.Treated treated(Treatment treatment) {
        return new Entry.Treated(stamp(BANK), new QuestionId("keeper-name"), treatment);
    }

    /** One of every kind, treatments each. */
    public List<Entry> everyKind() {
        Entry.RunBegun run = begun(BANK);
        Entry.Answer answer = answer(run, 1);
        Entry.RunBegun exam = exam(BANK);
        return List.of(
                run,
                exam,
                entered(exam, Response.Filled.of("a\nb", "", "\\n")),
                entered(exam, new Response.DontKnow()),
                new Entry.Visited(stamp(BANK), run.run(), 0, 3, Noted.Turn.HINTED, Duration.ofMillis(1500)),
                answer,
                regrading(answer, Grade.EASY),
                retraction(answer),
                treated(new Treatment.Suspend()),
                treated(new Treatment.Resume()),
                treated(new Treatment.Bury(LocalDate.of(2026, 3, 2))),
                treated(new Treatment.Flag()),
                treated(new Treatment.Unflag()),
                ended(run),
                unreadable());
    }

    private Entry unreadable() {
        Stamp stamp = stamp(BANK);
        return new Entry.Unreadable(
                stamp,
                new EntryRow(
                        stamp.id().value(),
                        "dream",
                        "",
                        BANK.value(),
                        "",
                        stamp.at().toEpochMilli(),
                        stamp.zone(),
                        "{\"of\": [1, {\"what\": null}]}"));
    }

    private static PlannedItem planned(Question question, List<Integer> order) {
        return new PlannedItem(question.id(), ItemDigest.of(question), order);
    }
}
