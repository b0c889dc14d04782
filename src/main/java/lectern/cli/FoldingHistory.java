package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import lectern.history.Entry;
import lectern.history.Extent;
import lectern.history.Forgetting;
import lectern.history.History;
import lectern.history.Mode;
import lectern.history.Query;
import lectern.history.Recorded;
import lectern.history.Renaming;
import lectern.history.Standing;
import lectern.history.Unavailable;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.schedule.Timetable;
import lectern.study.Folding;
import lectern.study.Learner;
import org.jspecify.annotations.Nullable;

/** A history that folds what is kept in it into the learner, so that the schedule knows of each answer at once. */
final class FoldingHistory implements History {
    /** So many entries are read in less time than anybody notices. */
    private static final long WORTH_A_FILE = 2_000;

    private final History history;
    private final Bank bank;
    /** What was read, up to a position; it knows nothing of what was kept since. */
    private final FoldFile.Kept before;

    /** How many entries of these were read and not found folded, or were folded by another timetable. */
    private final long fresh;

    private final List<Entry> kept = new ArrayList<>();
    private Learner learner;

    private FoldingHistory(History history, Bank bank, FoldFile.Kept read, long fresh) {
        this.history = history;
        this.bank = bank;
        this.before = read;
        this.fresh = fresh;
        this.learner = read.learner();
    }

    /** A history with what it has on a bank already, also under the ids that questions had before. */
    static FoldingHistory of(History history, Bank bank) throws Unavailable {
        FoldFile.Kept nothing = new FoldFile.Kept(Learner.NEW, 0, new Extent(0, Optional.empty()));
        return new FoldingHistory(history, bank, nothing, 0).again();
    }

    /** The same, by what was folded before where that is still so. */
    static FoldingHistory of(History history, Bank bank, FoldFile file) throws Unavailable {
        return of(history, bank, file, kept -> false);
    }

    /** The same, to be {@link #folded} anew if it was by another timetable. */
    static FoldingHistory of(History history, Bank bank, FoldFile file, Timetable timetable) throws Unavailable {
        return of(history, bank, file, kept -> !kept.isFoldedBy(timetable));
    }

    private static FoldingHistory of(History history, Bank bank, FoldFile file, Predicate<Learner> outdated)
            throws Unavailable {
        Optional<FoldFile.Kept> kept = file.read();
        if (kept.isEmpty() || !isStill(history, kept.get())) {
            return of(history, bank);
        }
        long asGoodAsRead = outdated.test(kept.get().learner()) ? WORTH_A_FILE : 0;
        return new FoldingHistory(history, bank, kept.get(), asGoodAsRead).again();
    }

    /** Whether nothing was forgotten since: all else that changes what there is, is an entry that comes after. */
    private static boolean isStill(History history, FoldFile.Kept kept) throws Unavailable {
        return history.extent(kept.position()).equals(kept.extent());
    }

    /** The history as it stands now, whoever kept it; only what is new is read. */
    FoldingHistory again() throws Unavailable {
        Renaming renaming = new Renaming(bank.renamed());
        Folding folding = before.learner().folding();
        AtomicLong count = new AtomicLong();
        AtomicReference<@Nullable Recorded> last = new AtomicReference<>();
        history.forEach(Query.of(bank.id()).after(before.position()), recorded -> {
            folding.take(renaming.of(recorded.entry()));
            count.incrementAndGet();
            last.set(recorded);
        });
        if (folding.isLate()) {
            return of(history, bank);
        }
        Recorded latest = last.get();
        if (latest == null) {
            return new FoldingHistory(history, bank, before, fresh);
        }
        return new FoldingHistory(
                history,
                bank,
                new FoldFile.Kept(folding.result(), latest.position(), history.extent(latest.position())),
                fresh + count.get());
    }

    /**
     * Writes what was read into a file if going through it again would take a while; what is kept here meanwhile is left
     * to the next start.
     *
     * @return the same, with nothing more to be written
     */
    FoldingHistory folded(FoldFile file, Timetable timetable) throws Unavailable {
        if (fresh < WORTH_A_FILE) {
            return this;
        }
        if (isStill(history, before)) {
            file.write(before, timetable);
        }
        return new FoldingHistory(history, bank, before, 0);
    }

    /** What was read, as it is to be folded. */
    FoldFile.Kept asRead() {
        return before;
    }

    Learner learner() {
        return learner;
    }

    /** The answers kept since, less those taken back. */
    List<Entry.Answer> answers() {
        return Standing.of(kept);
    }

    /** The last of these. */
    Optional<Entry.Answer> last() {
        List<Entry.Answer> answers = answers();
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }

    @Override
    public void append(List<Entry> entries) throws Unavailable {
        history.append(entries);
        kept.addAll(entries);
        learner = learner.with(entries);
    }

    /** {@inheritDoc} The learner does not know of them yet: read {@link #again}. */
    @Override
    public long add(Iterable<Entry> entries) throws Unavailable {
        return history.add(entries);
    }

    @Override
    public List<Recorded> read(Query query) throws Unavailable {
        return history.read(query);
    }

    @Override
    public Optional<Entry.RunBegun> unfinished(BankId bank, Mode mode) throws Unavailable {
        return history.unfinished(bank, mode);
    }

    @Override
    public Extent extent(long position) throws Unavailable {
        return history.extent(position);
    }

    /** {@inheritDoc} The learner still knows what is forgotten: forget before folding. */
    @Override
    public long forget(Forgetting what) throws Unavailable {
        return history.forget(what);
    }

    @Override
    public void close() {
        history.close();
    }
}
