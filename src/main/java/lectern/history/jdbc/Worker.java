package lectern.history.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import lectern.history.EntryRow;
import lectern.history.Trouble;
import lectern.history.Trouble.Reason;
import lectern.history.Unavailable;
import org.jspecify.annotations.Nullable;

/** The thread that has the file to itself. */
final class Worker implements Runnable {
    private static final int MOST_AT_ONCE = 1_000;
    private static final int MOST_TRIES = 4;

    /** What it is given to do. */
    sealed interface Job {}

    /** Rows to be kept; done once they are on the disk. */
    record Append(List<EntryRow> rows, CompletableFuture<Boolean> done) implements Job {}

    /** Something to be read. */
    record Ask<T>(Use<T> use, CompletableFuture<T> done) implements Job {}

    /** The end, after all that was given before. */
    record Stop() implements Job {}

    /** What is done with an opened file. It may be done again with another: the rows have their ids. */
    interface Use<T> {
        T on(Store store) throws SQLException, IOException, Unavailable;
    }

    private final BlockingQueue<Job> queue = new LinkedBlockingQueue<>();
    private final Opener opener;
    private final Salvage salvage;
    private @Nullable Store opened;

    Worker(Opener opener, Salvage salvage) {
        this.opener = opener;
        this.salvage = salvage;
    }

    void put(Job job) {
        queue.add(job);
    }

    @Override
    public void run() {
        List<Append> waiting = new ArrayList<>();
        List<Job> jobs = new ArrayList<>();
        while (true) {
            jobs.clear();
            try {
                jobs.add(queue.take());
            } catch (InterruptedException e) {
                // Nobody but Stop ends it: answers may be waiting.
                continue;
            }
            queue.drainTo(jobs, MOST_AT_ONCE);
            for (Job job : jobs) {
                if (job instanceof Append append) {
                    waiting.add(append);
                    continue;
                }
                keep(waiting);
                if (job instanceof Ask<?> ask) {
                    answer(ask);
                } else {
                    close();
                    return;
                }
            }
            keep(waiting);
        }
    }

    private void keep(List<Append> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        List<EntryRow> rows =
                waiting.stream().flatMap(append -> append.rows().stream()).toList();
        try {
            with(store -> {
                store.append(rows);
                return true;
            });
            waiting.forEach(append -> append.done().complete(true));
        } catch (Unavailable | RuntimeException | Error e) {
            // Whatever it is, those who wait must hear of it.
            waiting.forEach(append -> append.done().completeExceptionally(e));
        }
        waiting.clear();
    }

    private <T> void answer(Ask<T> ask) {
        try {
            ask.done().complete(with(ask.use()));
        } catch (Unavailable | RuntimeException | Error e) {
            ask.done().completeExceptionally(e);
        }
    }

    private <T> T with(Use<T> use) throws Unavailable {
        Diagnosis diagnosis = new Diagnosis(opener.place().file());
        boolean movedAside = false;
        for (int i = 0; i < MOST_TRIES; i++) {
            Store store = opened;
            try {
                if (store == null) {
                    store = opener.open();
                    opened = store;
                    salvage.bringIn(store);
                }
                T result = use.on(store);
                if (store.isInPlace()) {
                    return result;
                }
                close();
            } catch (SQLException e) {
                close();
                Trouble trouble = diagnosis.of(e);
                boolean gone = store != null && !store.isInPlace();
                if (!gone && (trouble.reason() != Reason.DAMAGED || movedAside)) {
                    throw new Unavailable(trouble, e);
                }
                if (!gone) {
                    movedAside = true;
                    moveAside(diagnosis);
                }
            } catch (IOException e) {
                close();
                throw new Unavailable(diagnosis.of(e), e);
            } catch (LinkageError e) {
                close();
                throw new Unavailable(diagnosis.of(e), e);
            } catch (Unavailable e) {
                close();
                throw e;
            }
        }
        throw new Unavailable(
                new Trouble(Reason.DAMAGED, opener.place().file().toString(), "moved away again and again"));
    }

    private void moveAside(Diagnosis diagnosis) throws Unavailable {
        try {
            salvage.moveAside();
        } catch (IOException e) {
            throw new Unavailable(diagnosis.of(e), e);
        }
    }

    private void close() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }
}
