package lectern.history;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lectern.marking.ResponseText;
import lectern.model.BankId;
import lectern.model.Question;
import lectern.quiz.Answered;
import lectern.quiz.Handled;
import lectern.quiz.Noted;
import lectern.quiz.Quiz;
import lectern.quiz.Session;
import lectern.quiz.Sheet;
import lectern.schedule.StudyDay;

/** Puts what happens in one run into entries. It keeps nothing itself. */
public final class Recording {
    private final EntryIds ids;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Grading grading;
    private final Quiz quiz;
    private final Entry.RunBegun run;
    private final Map<Integer, EntryId> answers;
    /** The questions whose present try came close before. */
    private final Set<Integer> closeCalls = new HashSet<>();

    /** How an answer counts for the schedule. */
    @FunctionalInterface
    public interface Grading {
        /** Nothing counts. */
        Grading NONE = (question, answered, closeCall) -> Graded.NOT;

        Graded of(Question question, Answered answered, boolean closeCall);
    }

    /** What entries are stamped with. */
    public record Maker(EntryIds ids, InstantSource clock, ZoneId zone, Grading grading) {
        /** The same, but that answers count otherwise. */
        public Maker with(Grading other) {
            return new Maker(ids, clock, zone, other);
        }

        public Entry.RunEnded ended(Entry.RunBegun run, Ending ending) {
            return new Entry.RunEnded(stamp(run.stamp().bank()), run.run(), ending);
        }

        /** Of something that happens now. */
        public Stamp stamp(BankId bank) {
            Instant now = clock.instant();
            return new Stamp(ids.next(now), now, zone.getId(), bank);
        }
    }

    private Recording(Maker maker, Quiz quiz, Entry.RunBegun run, Map<Integer, EntryId> answers) {
        this.ids = maker.ids();
        this.clock = maker.clock();
        this.zone = maker.zone();
        this.grading = maker.grading();
        this.quiz = quiz;
        this.run = run;
        this.answers = new HashMap<>(answers);
    }

    /** Of a new run. */
    public static Recording begin(Maker maker, Quiz quiz, Mode mode) {
        return begin(maker, quiz, mode, maker.clock().instant());
    }

    /** Of a new run that began before anything happened in it: an exam's time runs from then on. */
    public static Recording begin(Maker maker, Quiz quiz, Mode mode, Instant at) {
        Stamp stamp = new Stamp(
                maker.ids().next(at), at, maker.zone().getId(), quiz.bank().id());
        Entry.RunBegun run = new Entry.RunBegun(
                stamp,
                mode,
                quiz.terms(),
                quiz.seed(),
                quiz.plan().stream()
                        .map(planned -> new PlannedItem(
                                planned.question().id(), ItemDigest.of(planned.question()), planned.order()))
                        .toList());
        return new Recording(maker, quiz, run, Map.of());
    }

    /** Of a run that goes on. */
    public static Recording resume(Maker maker, Entry.RunBegun run, Resumption.Possible from) {
        Recording recording = new Recording(maker, from.session().quiz(), run, from.answers());
        if (from.session() instanceof Session.Asking asking && asking.closeCall()) {
            recording.closeCalls.add(asking.current().number());
        }
        return recording;
    }

    /** How the run began: the first entry to be kept, unless it is resumed. */
    public Entry.RunBegun run() {
        return run;
    }

    public Entry.Answer answer(Answered answered) {
        Question question = quiz.planned(answered.number()).question();
        boolean closeCall = closeCalls.contains(answered.number());
        Stamp stamp = stamp(answered.at());
        answers.put(answered.serial(), stamp.id());
        return new Entry.Answer(
                stamp,
                run.run(),
                question.id(),
                ItemDigest.of(question),
                new Given(
                        answered.serial(),
                        answered.round(),
                        answered.number(),
                        ResponseText.of(answered.response()),
                        answered.mark(),
                        answered.hinted() ? Help.HINT : Help.NONE,
                        closeCall,
                        answered.certainty(),
                        answered.took()),
                answered.round() == 0 ? grading.of(question, answered, closeCall) : Graded.NOT);
    }

    /**
     * Takes an answer of this run back.
     *
     * @throws IllegalArgumentException if it was not recorded here
     */
    public Entry.Retraction retraction(Answered answered) {
        EntryId answer = answers.get(answered.serial());
        if (answer == null) {
            throw new IllegalArgumentException("answer " + answered.serial() + " was not recorded");
        }
        closeCalls.remove(answered.number());
        return new Entry.Retraction(
                stamp(clock.instant()),
                run.run(),
                quiz.planned(answered.number()).question().id(),
                answer);
    }

    public Entry.Visited visited(Noted noted) {
        if (noted.turn() == Noted.Turn.CLOSE_CALL) {
            closeCalls.add(noted.number());
        } else if (noted.turn() == Noted.Turn.SKIPPED) {
            closeCalls.remove(noted.number());
        }
        return new Entry.Visited(
                stamp(clock.instant()), run.run(), noted.round(), noted.number(), noted.turn(), noted.spent());
    }

    /** What stands on the answer sheet for a question. */
    public Entry.Entered entered(int number, Sheet.Row row) {
        return new Entry.Entered(
                stamp(clock.instant()),
                run.run(),
                quiz.planned(number).question().id(),
                number,
                ResponseText.of(row.response()),
                row.certainty(),
                row.flagged(),
                row.spent());
    }

    /** What is to be done with a question, from now on. */
    public Entry.Treated treated(Handled handled) {
        return treated(
                handled,
                switch (handled.handling()) {
                    case SUSPEND -> new Treatment.Suspend();
                    case BURY ->
                        new Treatment.Bury(
                                StudyDay.of(clock.instant(), zone).plusDays(1).date());
                    case FLAG -> new Treatment.Flag();
                    case UNFLAG -> new Treatment.Unflag();
                });
    }

    /** That it is not to be done after all. */
    public Entry.Treated untreated(Handled handled) {
        return treated(
                handled,
                switch (handled.handling()) {
                    case SUSPEND, BURY -> new Treatment.Resume();
                    case FLAG -> new Treatment.Unflag();
                    case UNFLAG -> new Treatment.Flag();
                });
    }

    private Entry.Treated treated(Handled handled, Treatment treatment) {
        return new Entry.Treated(
                stamp(clock.instant()),
                quiz.planned(handled.number()).question().id(),
                treatment);
    }

    public Entry.RunEnded ended(Ending ending) {
        return new Entry.RunEnded(stamp(clock.instant()), run.run(), ending);
    }

    private Stamp stamp(Instant at) {
        return new Stamp(ids.next(at), at, zone.getId(), quiz.bank().id());
    }
}
