package lectern.history;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lectern.model.BankId;

/** Where entries are kept. Any number of threads may use it. */
public interface History extends AutoCloseable {
    /**
     * Keeps entries, all or none; once it returns, neither a crash nor a power cut takes them away. An entry whose id is
     * there already is left as it is, so what failed may be tried again.
     *
     * @throws Unavailable if they are not kept
     */
    void append(List<Entry> entries) throws Unavailable;

    /**
     * Adds entries from elsewhere, any number of them: all that are not there yet, or none.
     *
     * @param entries are gone through one by one, perhaps on another thread and more than once
     * @return how many were not there yet
     * @throws Unavailable if they are not kept
     * @throws UncheckedIOException that going through them throws; nothing is kept then
     */
    long add(Iterable<Entry> entries) throws Unavailable;

    /** A batch of entries in the order in which they were kept; fewer than the limit only if there are no more. */
    List<Recorded> read(Query query) throws Unavailable;

    /** The latest run of a mode on a bank that has begun and not ended. */
    Optional<Entry.RunBegun> unfinished(BankId bank, Mode mode) throws Unavailable;

    /** How much there is up to a position. */
    Extent extent(long position) throws Unavailable;

    /**
     * Takes entries away for good, and every trace of them: the one exception to what is never changed.
     *
     * @return how many entries are gone
     * @throws Unavailable if traces may be left; the same may be tried again
     */
    long forget(Forgetting what) throws Unavailable;

    /** Hands on all that a query wants, batch by batch. */
    default void forEach(Query query, Consumer<Recorded> each) throws Unavailable {
        Query next = query;
        List<Recorded> batch;
        do {
            batch = read(next);
            batch.forEach(each);
            next = batch.isEmpty()
                    ? next
                    : next.after(batch.get(batch.size() - 1).position());
        } while (batch.size() == query.limit());
    }

    /** Ends once all that was handed over is kept. */
    @Override
    void close();
}
