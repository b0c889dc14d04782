package lectern.front.tui.terminal;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import lectern.front.tui.terminal.Arrival.Notice;
import lectern.view.Screen;
import lectern.view.Size;

/**
 * A display on a Unix terminal. One thread paints and asks for inputs; everything that happens outside lies in one queue
 * until it does.
 */
final class UnixDisplay implements Display {
    private static final Duration FOR_EVER = Duration.ofDays(36_500);
    private static final Duration GLANCE = Duration.ofMillis(10);
    private static final long LEAVING_MILLIS = 1_000;

    private final Tty tty;
    private final Canvas canvas;
    private final Reader reader;
    private final BlockingQueue<Arrival> arrivals;
    private final Background background;
    private final Deque<Input> ready = new ArrayDeque<>();
    private final InputDecoder decoder = new InputDecoder(this::sort, this::told);
    private final ReentrantLock output = new ReentrantLock();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread hook = new Thread(this::close, "terminal-restore");
    private boolean ended;

    UnixDisplay(Tty tty, Canvas canvas, Reader reader, BlockingQueue<Arrival> arrivals, Background background) {
        this.tty = tty;
        this.canvas = canvas;
        this.reader = reader;
        this.arrivals = arrivals;
        this.background = background;
    }

    /** Begins: from here on the terminal is put back whatever ends the program, save kill -9. */
    void open() throws IOException {
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            canvas.enter();
            canvas.say(background.ask());
            reader.start();
        } catch (IOException | RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    @Override
    public Size size() {
        return tty.size();
    }

    @Override
    public void paint(Screen screen) {
        write(() -> canvas.paint(screen));
    }

    @Override
    public Input next() throws InterruptedException {
        return next(FOR_EVER).orElseThrow();
    }

    @Override
    public Optional<Input> next(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            Input input = ready.poll();
            if (input != null) {
                return Optional.of(input);
            }
            if (ended) {
                return Optional.of(new Input.Closed());
            }
            Duration left = Duration.ofNanos(end - System.nanoTime());
            Duration patience = decoder.patience();
            boolean beginning = !patience.isZero() && patience.compareTo(left) < 0;
            reader.ask();
            Arrival arrival = arrivals.poll((beginning ? patience : left).toNanos(), TimeUnit.NANOSECONDS);
            if (arrival != null) {
                take(arrival);
            } else if (beginning) {
                decoder.silence();
            } else {
                return Optional.empty();
            }
        }
    }

    private void take(Arrival arrival) {
        if (arrival instanceof Arrival.Bytes read) {
            decoder.decode(read.bytes());
        } else if (arrival == Notice.INTERRUPTED) {
            ready.add(new Input.Interrupted());
        } else if (arrival == Notice.CONTINUED) {
            takeAgain();
        } else if (arrival == Notice.RESIZED) {
            // Whoever drags a window's corner makes dozens; the last size counts.
            arrivals.removeIf(Notice.RESIZED::equals);
            resized();
        } else {
            ended = true;
        }
    }

    /** Takes an input from the decoder; Ctrl+L means to paint everything anew, which a resize does. */
    private void sort(Input input) {
        if (input instanceof Input.Control control && control.letter() == 'l') {
            resized();
            return;
        }
        if (input instanceof Input.Dragged && ready.peekLast() instanceof Input.Dragged) {
            // Of a movement that came in one piece only its end is to be seen.
            ready.removeLast();
        }
        ready.add(input);
    }

    /** Takes what the terminal answered: its background, by which the theme is chosen, without the program noticing. */
    private void told(String reply) {
        background.answered(reply).ifPresent(theme -> write(() -> canvas.wear(theme)));
    }

    private void resized() {
        Size now = tty.measure();
        canvas.resize(now);
        ready.add(new Input.Resized(now));
    }

    @Override
    public void suspend() {
        lend(tty::stop);
    }

    @Override
    public void lend(Runnable borrower) {
        reader.lent(true);
        write(canvas::leave);
        tty.restore();
        try {
            borrower.run();
        } finally {
            takeAgain();
            reader.lent(false);
        }
    }

    private void takeAgain() {
        if (closed.get()) {
            return;
        }
        tty.enter();
        arrivals.removeIf(arrival -> arrival == Notice.CONTINUED || arrival == Notice.RESIZED);
        write(canvas::enter);
        resized();
    }

    @Override
    public void captureMouse(boolean captured) {
        write(() -> canvas.captureMouse(captured));
    }

    @Override
    public boolean copy(String text) {
        Optional<String> sequence = Clipboard.sequence(text);
        sequence.ifPresent(known -> write(() -> canvas.say(known)));
        return sequence.isPresent();
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        awaitAnswer();
        // A terminal whose output is held up, or a thread that hangs while it paints, must not keep the program alive.
        Thread leaving = new Thread(this::leave, "terminal-leave");
        leaving.setDaemon(true);
        leaving.start();
        join(leaving);
        tty.restore();
        reader.lent(true);
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook itself, or another, is what closes.
        }
    }

    /** An answer still under way would be typed at the shell. */
    private void awaitAnswer() {
        try {
            for (Duration left = background.underWay(); !left.isZero(); left = background.underWay()) {
                reader.ask();
                Arrival arrival = arrivals.poll(Math.min(left.toNanos(), GLANCE.toNanos()), TimeUnit.NANOSECONDS);
                if ((arrival instanceof Arrival.Bytes read && read.holds(']')) || arrival == Notice.ENDED) {
                    background.stopWaiting();
                }
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void leave() {
        boolean alone = lock(LEAVING_MILLIS / 2);
        try {
            canvas.leave();
        } catch (IOException gone) {
            // Nothing is left to be put back.
        } finally {
            if (alone) {
                output.unlock();
            }
        }
    }

    private void write(Writing writing) {
        output.lock();
        try {
            if (!closed.get()) {
                writing.write();
            }
        } catch (IOException gone) {
            arrivals.add(Notice.ENDED);
        } finally {
            output.unlock();
        }
    }

    private boolean lock(long millis) {
        try {
            return output.tryLock(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            return false;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(LEAVING_MILLIS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}
