package lectern.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.model.BankId;

/** A history that ends with the program. */
public final class InMemoryHistory implements History {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<EntryId> ids = new HashSet<>();

    @Override
    public synchronized long add(Iterable<Entry> more) {
        List<Entry> all = new ArrayList<>();
        more.forEach(all::add);
        int before = entries.size();
        append(all);
        return (long) entries.size() - before;
    }

    @Override
    public synchronized void append(List<Entry> more) {
        for (Entry entry : more) {
            if (ids.add(entry.stamp().id())) {
                entries.add(entry);
            }
        }
    }

    @Override
    public synchronized List<Recorded> read(Query query) {
        List<Recorded> batch = new ArrayList<>();
        for (long at = query.after(); at < entries.size() && batch.size() < query.limit(); at++) {
            Entry entry = entries.get((int) at);
            if (isWithin(query.scope(), entry)) {
                batch.add(new Recorded(at + 1, entry));
            }
        }
        return batch;
    }

    @Override
    public synchronized Optional<Entry.RunBegun> unfinished(BankId bank, Mode mode) {
        Set<RunId> ended = new HashSet<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof Entry.RunEnded end) {
                ended.add(end.run());
            } else if (entries.get(i) instanceof Entry.RunBegun begun
                    && begun.mode() == mode
                    && begun.stamp().bank().equals(bank)
                    && !ended.contains(begun.run())) {
                return Optional.of(begun);
            }
        }
        return Optional.empty();
    }

    @Override
    public synchronized Extent extent(long position) {
        int before = (int) Math.max(0, Math.min(position, entries.size()));
        return new Extent(
                before,
                before == position && before > 0
                        ? Optional.of(entries.get(before - 1).stamp().id())
                        : Optional.empty());
    }

    @Override
    public synchronized long forget(Forgetting what) {
        long before = entries.size();
        if (what instanceof Forgetting.OfQuestion question) {
            forget(question);
        } else {
            entries.removeIf(entry -> !(what instanceof Forgetting.OfBank of)
                    || entry.stamp().bank().equals(of.bank()));
        }
        ids.clear();
        entries.forEach(entry -> ids.add(entry.stamp().id()));
        return before - entries.size();
    }

    private void forget(Forgetting.OfQuestion what) {
        entries.removeIf(entry -> entry.stamp().bank().equals(what.bank())
                && entry.about().filter(what.question()::equals).isPresent());
        Map<RunId, Set<Integer>> numbers = new HashMap<>();
        entries.replaceAll(entry -> {
            if (!(entry instanceof Entry.RunBegun run) || !run.stamp().bank().equals(what.bank())) {
                return entry;
            }
            numbers.put(run.run(), what.numbersIn(run));
            return what.without(run);
        });
        entries.removeIf(entry -> entry instanceof Entry.Visited visited
                && numbers.getOrDefault(visited.run(), Set.of()).contains(visited.number()));
    }

    @Override
    public void close() {}

    private static boolean isWithin(Query.Scope scope, Entry entry) {
        if (scope instanceof Query.Scope.OfBank bank) {
            return entry.stamp().bank().equals(bank.bank());
        }
        return !(scope instanceof Query.Scope.OfRun run)
                || entry.inRun().filter(run.run()::equals).isPresent();
    }
}
