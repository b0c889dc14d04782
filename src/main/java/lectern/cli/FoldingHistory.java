package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import lectern.history.Entry;
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
import lectern.study.Learner;

/** A history that folds what is kept in it into the learner, so that the schedule knows of each answer at once. */
final class FoldingHistory implements History {
    private final History history;
    private final Bank bank;
    /** What was read, up to a position; it knows nothing of what was kept since. */
    private final Learner before;

    private final long position;
    private final List<Entry> kept = new ArrayList<>();
    private Learner learner;

    private FoldingHistory(History history, Bank bank, Learner learner, long position) {
        this.history = history;
        this.bank = bank;
        this.before = learner;
        this.position = position;
        this.learner = learner;
    }

    /** A history with what it has on a bank already, also under the ids that questions had before. */
    static FoldingHistory of(History history, Bank bank) throws Unavailable {
        return new FoldingHistory(history, bank, Learner.NEW, 0).again();
    }

    /** The history as it stands now, whoever kept it; only what is new is read. */
    FoldingHistory again() throws Unavailable {
        Renaming renaming = new Renaming(bank.renamed());
        List<Entry> entries = new ArrayList<>();
        AtomicLong last = new AtomicLong(position);
        history.forEach(Query.of(bank.id()).after(position), recorded -> {
            entries.add(renaming.of(recorded.entry()));
            last.set(recorded.position());
        });
        return new FoldingHistory(history, bank, before.with(entries), last.get());
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

    @Override
    public List<Recorded> read(Query query) throws Unavailable {
        return history.read(query);
    }

    @Override
    public Optional<Entry.RunBegun> unfinished(BankId bank, Mode mode) throws Unavailable {
        return history.unfinished(bank, mode);
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
