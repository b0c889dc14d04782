package lectern.study;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lectern.history.Entry;
import lectern.history.EntryIds;
import lectern.history.Given;
import lectern.history.Graded;
import lectern.history.Help;
import lectern.history.ItemDigest;
import lectern.history.Mode;
import lectern.history.PlannedItem;
import lectern.history.RunId;
import lectern.history.Stamp;
import lectern.history.Treatment;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.marking.Response;
import lectern.marking.ResponseText;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.quiz.Terms;
import lectern.schedule.Fsrs6;
import lectern.schedule.Moment;
import lectern.schedule.Parameters;
import lectern.schedule.Policy;
import lectern.schedule.Rating;
import lectern.schedule.Timetable;

/** Someone who answers questions of a bank at given moments. */
final class Diary {
    private final Bank bank;
    private final Timetable timetable;
    private final EntryIds ids = new EntryIds(new Random(1)::nextLong);
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Mode, RunId> runs = new EnumMap<>(Mode.class);
    private Learner learner = Learner.NEW;
    private int serial;

    Diary(Bank bank) {
        this(bank, Policy.USUAL);
    }

    Diary(Bank bank, Policy policy) {
        this.bank = bank;
        this.timetable = new Timetable(new Fsrs6(Parameters.DEFAULTS), policy);
    }

    Bank bank() {
        return bank;
    }

    Question question(int number) {
        return bank.questions().get(number);
    }

    Deck deck() {
        return new Deck(bank, bank.questions(), learner, timetable);
    }

    /** All that was written down of answers, in its order. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    void answer(Question question, Moment when, Rating rating) {
        answer(question, when, Mode.STUDY, Graded.by(rating, "FSRS-6"));
    }

    void answerInCram(Question question, Moment when) {
        answer(question, when, Mode.CRAM, Graded.NOT);
    }

    void treat(Question question, Treatment treatment) {
        Stamp stamp = new Stamp(ids.next(java.time.Instant.EPOCH), java.time.Instant.EPOCH, "UTC", bank.id());
        learner = learner.with(List.of(new Entry.Treated(stamp, question.id(), treatment)));
    }

    private void answer(Question question, Moment when, Mode mode, Graded graded) {
        ItemDigest digest = ItemDigest.of(question);
        Entry.Answer answer = new Entry.Answer(
                stamp(when),
                runs.computeIfAbsent(mode, first -> begin(question, when, first)),
                question.id(),
                digest,
                new Given(
                        ++serial,
                        0,
                        1,
                        ResponseText.of(Response.Chosen.of(0)),
                        Mark.FULL,
                        Help.NONE,
                        false,
                        Certainty.UNDECLARED,
                        Duration.ofSeconds(5)),
                graded);
        keep(answer);
    }

    /** One run holds all of a mode: an answer of the first round counts in it as often as it comes. */
    private RunId begin(Question question, Moment when, Mode mode) {
        PlannedItem item = new PlannedItem(question.id(), ItemDigest.of(question), List.of());
        Entry.RunBegun run = new Entry.RunBegun(stamp(when), mode, Terms.PRACTICE, 1, List.of(item));
        keep(run);
        return run.run();
    }

    private void keep(Entry entry) {
        entries.add(entry);
        learner = learner.with(List.of(entry));
    }

    private Stamp stamp(Moment when) {
        return new Stamp(ids.next(when.at()), when.at(), when.zone().getId(), bank.id());
    }
}
