package lectern.front.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads the terminal on a thread of its own, one read for each time it is asked. A blocked read cannot be called back, so
 * one that nobody needs would take the next key from the shell or the editor that has the terminal meanwhile.
 */
final class Reader implements Runnable {
    /** How long nobody may ask before the program counts as hung. */
    private static final long HUNG_SECONDS = 5;

    private static final int CTRL_C = 3;

    private final InputStream in;
    private final BlockingQueue<Arrival> arrivals;
    private final Runnable lastResort;
    private final Semaphore demand = new Semaphore(0);
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean lent;

    /** @param lastResort ends the program when Ctrl+C is pressed and nobody asks for inputs any more */
    Reader(InputStream in, BlockingQueue<Arrival> arrivals, Runnable lastResort) {
        this.in = in;
        this.arrivals = arrivals;
        this.lastResort = lastResort;
    }

    /** Begins to read for a display; the thread is one and the same for all. */
    void start() {
        lent = false;
        if (started.getAndSet(true)) {
            return;
        }
        Thread thread = new Thread(this, "terminal-input");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks for a read, unless one is under way. */
    void ask() {
        if (asked.compareAndSet(false, true)) {
            demand.release();
        }
    }

    /** Says whether the terminal is another program's, or nobody's any more. */
    void lent(boolean now) {
        lent = now;
    }

    @Override
    public void run() {
        byte[] buffer = new byte[8192];
        try {
            while (true) {
                boolean hung = awaitDemand();
                int count = in.read(buffer);
                asked.set(false);
                if (count <= 0) {
                    break;
                }
                byte[] bytes = Arrays.copyOf(buffer, count);
                if (hung && !asked.get() && contains(bytes, CTRL_C)) {
                    lastResort.run();
                }
                arrivals.add(new Arrival.Bytes(bytes));
            }
        } catch (IOException gone) {
            // EIO: the window was closed.
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
        arrivals.add(Arrival.Notice.ENDED);
    }

    /** Waits until somebody asks; true if nobody did for so long that the program seems hung. */
    private boolean awaitDemand() throws InterruptedException {
        while (!demand.tryAcquire(HUNG_SECONDS, TimeUnit.SECONDS)) {
            if (!lent) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(byte[] bytes, int wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }
}
