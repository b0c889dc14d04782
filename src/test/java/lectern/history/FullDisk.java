package lectern.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.model.BankId;

/** A history in memory that stands for a disk which may be full. */
public final class FullDisk implements History {
    private final InMemoryHistory kept = new InMemoryHistory();
    public boolean full;
    /** How often something was kept. */
    public int appends;

    @Override
    public void append(List<Entry> entries) throws Unavailable {
        if (full) {
            throw new Unavailable(new Trouble(Trouble.Reason.DISK_FULL, "/history.db", ""));
        }
        kept.append(entries);
        appends++;
    }

    @Override
    public long add(Iterable<Entry> entries) throws Unavailable {
        List<Entry> all = new ArrayList<>();
        entries.forEach(all::add);
        append(all);
        return all.size();
    }

    @Override
    public List<Recorded> read(Query query) {
        return kept.read(query);
    }

    @Override
    public Optional<Entry.RunBegun> unfinished(BankId bank, Mode mode) {
        return kept.unfinished(bank, mode);
    }

    @Override
    public Extent extent(long position) {
        return new Extent(0, Optional.empty());
    }

    @Override
    public long forget(Forgetting what) {
        return kept.forget(what);
    }

    @Override
    public void close() {}
}
