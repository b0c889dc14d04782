package lectern.history.jdbc;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import lectern.history.Entry;
import lectern.history.EntryRow;
import lectern.history.EntryText;
import lectern.history.Extent;
import lectern.history.Forgetting;
import lectern.history.History;
import lectern.history.Mode;
import lectern.history.Query;
import lectern.history.Recorded;
import lectern.history.Trouble;
import lectern.history.Unavailable;
import lectern.model.BankId;
import org.jspecify.annotations.Nullable;

/**
 * A history in an SQLite file. Nothing is opened before the first call. One thread does all the work: what waits for it
 * is written in one transaction, so that many answers at once cost hardly more than one.
 */
public final class SqliteHistory implements History {
    private final Place place;
    private final Worker worker;
    private @Nullable Thread thread;
    private boolean closed;

    /**
     * A history at a place.
     *
     * @param clock for the name of a file that is moved aside
     * @param told of a damaged file that was moved aside; called by another thread
     */
    public SqliteHistory(Place place, InstantSource clock, Consumer<Salvaged> told) {
        this(new Opener(place, Migration.ALL, List.of()), new Salvage(place, clock, told));
    }

    SqliteHistory(Opener opener, Salvage salvage) {
        this.place = opener.place();
        this.worker = new Worker(opener, salvage);
    }

    @Override
    public void append(List<Entry> entries) throws Unavailable {
        List<EntryRow> rows = entries.stream().map(EntryText::row).toList();
        if (!rows.isEmpty()) {
            Worker.Append append = new Worker.Append(rows, new CompletableFuture<>());
            result(append, append.done());
        }
    }

    @Override
    public long add(Iterable<Entry> entries) throws Unavailable {
        try {
            return ask(store -> store.add(entries));
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof UncheckedIOException unread) {
                throw unread;
            }
            throw e;
        }
    }

    @Override
    public List<Recorded> read(Query query) throws Unavailable {
        return ask(store -> store.read(query));
    }

    @Override
    public Optional<Entry.RunBegun> unfinished(BankId bank, Mode mode) throws Unavailable {
        return ask(store -> store.unfinished(bank, mode));
    }

    @Override
    public Extent extent(long position) throws Unavailable {
        return ask(store -> store.extent(position));
    }

    @Override
    public long forget(Forgetting what) throws Unavailable {
        return ask(store -> new Erasure(store).of(what));
    }

    @Override
    public void close() {
        Thread last;
        synchronized (this) {
            closed = true;
            last = thread;
        }
        if (last != null) {
            worker.put(new Worker.Stop());
            boolean interrupted = false;
            while (last.isAlive()) {
                try {
                    last.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private <T> T ask(Worker.Use<T> use) throws Unavailable {
        Worker.Ask<T> ask = new Worker.Ask<>(use, new CompletableFuture<>());
        return result(ask, ask.done());
    }

    private <T> T result(Worker.Job job, CompletableFuture<T> done) throws Unavailable {
        synchronized (this) {
            if (closed) {
                throw new Unavailable(
                        new Trouble(Trouble.Reason.CLOSED, place.file().toString(), ""));
            }
            if (thread == null) {
                thread = new Thread(worker, "history");
                // A program that ends by itself has closed its history; one that is ended must not hang on it.
                thread.setDaemon(true);
                thread.start();
            }
            worker.put(job);
        }
        return await(done);
    }

    /** Whoever waits is not let go before the answer is kept or refused: an interruption is passed on afterwards. */
    private static <T> T await(CompletableFuture<T> done) throws Unavailable {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return done.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof Unavailable unavailable) {
                        // With the waiting thread's trace.
                        throw new Unavailable(unavailable.trouble(), unavailable);
                    }
                    throw new IllegalStateException("the history failed", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
