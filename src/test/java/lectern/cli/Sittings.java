package lectern.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.front.Due;
import lectern.front.Sitting;
import lectern.history.Entry;
import lectern.history.EntryIds;
import lectern.history.History;
import lectern.history.InMemoryHistory;
import lectern.history.Mode;
import lectern.history.Query;
import lectern.history.Recording;
import lectern.history.Unavailable;
import lectern.model.Bank;
import lectern.schedule.Fsrs6;
import lectern.schedule.Parameters;
import lectern.schedule.Policy;
import lectern.schedule.Timetable;
import lectern.study.Deck;
import lectern.study.Draw;
import lectern.study.Filter;
import lectern.study.Grading;
import lectern.study.Limits;

/** Sittings of study with a history in memory, by a clock that is set by hand. */
public final class Sittings {
    private final Bank bank;
    private final History history;
    private Instant now;

    public Sittings(Bank bank, Instant now) {
        this(bank, now, new InMemoryHistory());
    }

    public Sittings(Bank bank, Instant now, History history) {
        this.bank = bank;
        this.now = now;
        this.history = history;
    }

    public Instant now() {
        return now;
    }

    public InstantSource clock() {
        return this::now;
    }

    public void set(Instant later) {
        now = later;
    }

    /** A sitting of what there is to study now. */
    public Sitting begin() {
        return begin(Mode.STUDY);
    }

    public Sitting cram() {
        return begin(Mode.CRAM);
    }

    private Sitting begin(Mode mode) {
        return StudySitting.begin(agenda(mode)).orElseThrow();
    }

    public Due due() {
        Agenda agenda = agenda(Mode.STUDY);
        return new Due(agenda.counts(agenda.queue()), () -> StudySitting.begin(agenda));
    }

    private Agenda agenda(Mode mode) {
        try {
            FoldingHistory folded = FoldingHistory.of(history, bank);
            Timetable timetable = new Timetable(new Fsrs6(Parameters.DEFAULTS), Policy.USUAL);
            return new Agenda(
                    folded,
                    new Recording.Maker(
                            new EntryIds(new Random(now.toEpochMilli())::nextLong),
                            this::now,
                            ZoneOffset.UTC,
                            Grading.of(mode, false, "FSRS-6")),
                    new Deck(bank, Draw.from(bank, Filter.ALL).questions(), folded.learner(), timetable),
                    mode,
                    Limits.USUAL,
                    7);
        } catch (Unavailable e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that was kept. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        try {
            history.forEach(Query.of(bank.id()), recorded -> entries.add(recorded.entry()));
        } catch (Unavailable e) {
            throw new IllegalStateException(e);
        }
        return entries;
    }
}
