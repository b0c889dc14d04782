package lectern.cli;

import java.util.concurrent.atomic.AtomicInteger;

/** What is done while a screen is shown; it does not keep the program from ending. */
final class Background {
    private final AtomicInteger running = new AtomicInteger();

    /** Whether something is being done. */
    boolean isBusy() {
        return running.get() > 0;
    }

    void run(Runnable work) {
        running.incrementAndGet();
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } finally {
                        running.decrementAndGet();
                    }
                },
                "background");
        thread.setDaemon(true);
        thread.start();
    }
}
