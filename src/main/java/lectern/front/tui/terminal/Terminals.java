package lectern.front.tui.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The way to a display. */
public final class Terminals {
    /** Set by the launcher: 1 if standard input and output are a terminal, 0 if not. */
    private static final String ATTACHED = "LECTERN_TTY";
    /** Set by the launcher: the terminal's modes as {@code stty -g} gives them. */
    private static final String MODES = "LECTERN_STTY";

    private static final int INTERRUPTED = 130;

    /**
     * What comes in, for whichever display is open: a read of an earlier display that is still under way would take the
     * next one's first key.
     */
    private static final class StandardInput {
        static final BlockingQueue<Arrival> ARRIVALS = new LinkedBlockingQueue<>();
        static final Reader READER = new Reader(new FileInputStream(FileDescriptor.in), ARRIVALS, new Exit());
    }

    private Terminals() {}

    /** Whether standard input and standard output are both a terminal. */
    public static boolean attached() {
        return attached(System.getenv());
    }

    /** Whether standard input is a terminal, which shows what is typed, wherever the output goes. */
    public static boolean inputAttached() {
        return linked(0).orElseGet(Terminals::attached);
    }

    static boolean attached(Map<String, String> environment) {
        String told = environment.getOrDefault(ATTACHED, "");
        if (told.equals("0") || told.equals("1")) {
            return told.equals("1");
        }
        // System.console() tells nothing: from JDK 22 on it is there without a terminal too.
        return linked(0).flatMap(in -> linked(1).map(out -> in && out)).orElseGet(Terminals::tested);
    }

    /** Whether standard error is known to be a terminal. */
    public static boolean errorsAttached() {
        return linked(2).orElse(false);
    }

    /** Whether standard output goes into a pipe or a socket, where the system tells. */
    public static boolean piped() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | InvalidPathException | UnsupportedOperationException elsewhere) {
            return false;
        }
    }

    /** Whether Linux calls what the descriptor is linked to a terminal; empty if that cannot be said. */
    private static Optional<Boolean> linked(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            if (target.startsWith("/dev/pts/") || target.startsWith("/dev/tty")) {
                return Optional.of(true);
            }
            boolean known = target.startsWith("pipe:") || target.startsWith("socket:") || target.equals("/dev/null");
            return known ? Optional.of(false) : Optional.empty();
        } catch (IOException | InvalidPathException | UnsupportedOperationException elsewhere) {
            return Optional.empty();
        }
    }

    private static boolean tested() {
        try {
            return new ProcessBuilder("/bin/sh", "-c", "test -t 0 && test -t 1")
                            .redirectInput(Redirect.INHERIT)
                            .redirectOutput(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noShell) {
            return false;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Takes over the terminal of standard input and output.
     *
     * @param meanwhile is done before anything is drawn, while the terminal's driver is being set; what it throws is thrown
     * @throws IOException with a message for the user, if there is none or it cannot show screens
     */
    public static Display open(Coloring coloring, Links links, Runnable meanwhile) throws IOException {
        String kind = Optional.ofNullable(System.getenv("TERM")).orElse("");
        if (!attached()) {
            throw new IOException("standard input and output are not both a terminal");
        }
        if (kind.isEmpty() || kind.equals("dumb")) {
            throw new IOException("the terminal cannot show screens (TERM is '" + kind + "')");
        }
        Tty tty = new Tty(Optional.ofNullable(System.getenv(MODES)).orElse(""));
        // Until the display has its own: a signal may come, or a library be missing, while the terminal is being taken.
        Thread hook = new Restoring(tty);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return taken(tty, coloring, links, meanwhile);
        } catch (IOException | RuntimeException | Error e) {
            tty.restore();
            throw e;
        } finally {
            drop(hook);
        }
    }

    private static Display taken(Tty tty, Coloring coloring, Links links, Runnable meanwhile) throws IOException {
        tty.take();
        BlockingQueue<Arrival> arrivals = StandardInput.ARRIVALS;
        Signals.send(arrivals);
        meanwhile.run();
        tty.taken();
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        Canvas canvas = new Canvas(out, tty.size(), coloring, links);
        Background background = new Background(coloring.asking());
        UnixDisplay display = new UnixDisplay(tty, canvas, StandardInput.READER, arrivals, background);
        display.open();
        return display;
    }

    /** A display that draws all it is shown, sends it nowhere, and has no input. */
    public static Display nowhere(Coloring coloring) throws IOException {
        return new Nowhere(coloring);
    }

    /** The same as it is on a terminal, but for the terminal: its driver is asked, and not touched. */
    public static Display unattached(Coloring coloring, Runnable meanwhile) throws IOException {
        Tty tty = new Tty("");
        tty.measure();
        BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
        Signals.sendNow(arrivals);
        meanwhile.run();
        Reader reader = new Reader(InputStream.nullInputStream(), arrivals, () -> {});
        Canvas canvas = new Canvas(OutputStream.nullOutputStream(), tty.size(), coloring, Links.NONE);
        UnixDisplay display = new UnixDisplay(tty, canvas, reader, arrivals, new Background(coloring.asking()));
        display.open();
        return display;
    }

    /** Puts the terminal back. */
    private static final class Restoring extends Thread {
        private final Tty tty;

        Restoring(Tty tty) {
            super("terminal-untake");
            this.tty = tty;
        }

        @Override
        public void run() {
            tty.restore();
        }
    }

    private static void drop(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It runs already.
        }
    }

    /** Ends the program. */
    record Exit() implements Runnable {
        @Override
        public void run() {
            Runtime.getRuntime().exit(INTERRUPTED);
        }
    }
}
