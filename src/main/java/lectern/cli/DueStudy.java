package lectern.cli;

import java.util.Optional;
import lectern.front.Due;
import lectern.front.NotKept;
import lectern.front.Sitting;
import lectern.history.History;
import lectern.history.Mode;
import lectern.history.Recording;
import lectern.history.Unavailable;
import lectern.model.Bank;
import lectern.schedule.Timetable;
import lectern.study.Deck;
import lectern.study.Draw;
import lectern.study.Filter;
import lectern.study.Grading;
import lectern.study.Limits;
import lectern.study.StudyQueue;

/** What of a whole bank is due, looked for as often as it may have changed. */
final class DueStudy {
    private final Bank bank;
    private final History history;
    private final Surroundings around;
    /** Its name takes a digest, which is not to keep the first screen waiting. */
    private final Once<FoldFile> file;

    private volatile Optional<Due> due = Optional.empty();
    private Optional<FoldingHistory> read = Optional.empty();

    DueStudy(Bank bank, History history, Surroundings around) {
        this.bank = bank;
        this.history = history;
        this.around = around;
        this.file = new Once<>(() -> FoldFile.of(bank, around));
    }

    /**
     * Looks at the history: all of it at first, then at what is new.
     *
     * @throws Complaint if what was fitted to the bank cannot be read
     */
    synchronized void look() throws Unavailable {
        Agenda agenda = agenda();
        StudyQueue queue = agenda.queue();
        due = Optional.of(new Due(queue.isEmpty() ? "" : agenda.counts(queue), this::begin));
        read = Optional.of(agenda.history().folded(file.get(), agenda.begun().timetable()));
    }

    /** What was found when it was last looked for. */
    Optional<Due> due() {
        return due;
    }

    private synchronized Optional<Sitting> begin() {
        try {
            return StudySitting.begin(agenda());
        } catch (Unavailable | Complaint e) {
            throw new NotKept(String.valueOf(e.getMessage()), e);
        }
    }

    private Agenda agenda() throws Unavailable {
        Timetable timetable = FittedParameters.in(around).timetable(bank.id());
        FoldingHistory now =
                read.isPresent() ? read.get().again() : FoldingHistory.of(history, bank, file.get(), timetable);
        read = Optional.of(now);
        Recording.Maker maker = HistoryLogbook.maker(
                around, Grading.of(Mode.STUDY, false, timetable.scheduler().version()));
        Deck deck = new Deck(bank, Draw.from(bank, Filter.ALL).questions(), now.learner(), timetable);
        return new Agenda(
                now, maker, deck, Mode.STUDY, Limits.USUAL, around.luck().getAsLong());
    }
}
