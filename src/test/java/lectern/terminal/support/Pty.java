package lectern.terminal.support;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import com.pty4j.unix.UnixPtyProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lectern.view.Size;

/**
 * A program on a real pseudo terminal of 80 by 24 cells. Nothing sleeps: every wait ends with what it waits for, or fails
 * after {@link #GUARD} and shows the screen.
 */
public final class Pty implements AutoCloseable {
    public static final Duration GUARD = Duration.ofSeconds(30);

    private final PtyProcess process;
    private final Emulator emulator;
    private final String device;
    private final String modesBefore;

    private Pty(PtyProcess process, int columns, int rows) throws IOException {
        this.process = process;
        device = ((UnixPtyProcess) process).getPty().getSlaveName();
        modesBefore = modes();
        emulator = new Emulator(columns, rows);
        emulator.follow(process.getInputStream());
    }

    /** Starts the command under {@code TERM=xterm-256color} and UTF-8. */
    public static Pty start(List<String> command) {
        return start(command, Map.of());
    }

    /** Starts the command with more in its environment. An empty value takes a variable away. */
    public static Pty start(List<String> command, Map<String, String> environment) {
        return start(command, environment, new Size(80, 24));
    }

    /** The same on a terminal of another size. */
    public static Pty start(List<String> command, Map<String, String> environment, Size size) {
        Map<String, String> all = new HashMap<>(System.getenv());
        all.keySet()
                .removeIf(name -> name.startsWith("LECTERN_") || name.startsWith("MAVEN_") || name.startsWith("COLOR"));
        all.putAll(Map.of("TERM", "xterm-256color", "LC_ALL", "C.UTF-8"));
        all.putAll(environment);
        all.values().removeIf(String::isEmpty);
        try {
            PtyProcess process = new PtyProcessBuilder(command.toArray(String[]::new))
                    .setEnvironment(all)
                    .setInitialColumns(size.columns())
                    .setInitialRows(size.rows())
                    // So that the modes can still be read when the program has ended.
                    .setUnixOpenTtyToPreserveOutputAfterTermination(true)
                    .start();
            return new Pty(process, size.columns(), size.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends bytes in one write; each char is one byte. */
    public Pty send(String bytes) {
        return send(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    public Pty send(byte[] bytes) {
        try {
            process.getOutputStream().write(bytes);
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Waits until the text stands on the screen. */
    public Pty await(String text) {
        return await("the screen shows \"" + text + "\"", screen -> screen.contains(text));
    }

    /** Waits until the screen is as asked for. */
    public Pty await(String wish, Predicate<String> screen) {
        if (!emulator.await(() -> screen.test(emulator.text()), GUARD)) {
            throw new AssertionError("never came true: " + wish + "; the screen:\n" + emulator.text());
        }
        return this;
    }

    /** Waits until the bytes (each char is one) have been received after the first so many. */
    public Pty awaitBytes(String bytes, int after) {
        if (!emulator.await(() -> raw().indexOf(bytes, after) >= 0, GUARD)) {
            throw new AssertionError("never received " + bytes + "; the screen:\n" + emulator.text());
        }
        return this;
    }

    public Pty resize(int columns, int rows) {
        emulator.resize(columns, rows);
        process.setWinSize(new WinSize(columns, rows));
        return this;
    }

    /** Sends a signal to the started process. */
    public Pty signal(String name) {
        return signal(name, process.pid());
    }

    public Pty signal(String name, long pid) {
        shell("kill -s " + name + " " + pid);
        return this;
    }

    /** Sends a signal again and again, as somebody would, until the program has ended. */
    public Pty signalUntilItEnds(String name) {
        try {
            int times = 0;
            do {
                signal(name);
            } while (!process.waitFor(1, TimeUnit.SECONDS) && ++times < GUARD.toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return this;
    }

    public long pid() {
        return process.pid();
    }

    /** The Java program that the started process is, or has started. */
    public long javaPid() {
        return descendants()
                .filter(handle -> handle.info().command().orElse("").endsWith("/java"))
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElse(process.pid());
    }

    private Stream<ProcessHandle> descendants() {
        return ProcessHandle.of(process.pid()).stream().flatMap(ProcessHandle::descendants);
    }

    /** Waits for the end and everything written before it; gives the exit code. */
    public int awaitExit() {
        try {
            if (!process.waitFor(GUARD.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("does not end; the screen:\n" + emulator.text());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The rows of the screen. */
    public String screen() {
        return emulator.text();
    }

    /** Column and row of the cursor, from 0. */
    public int[] cursor() {
        return emulator.cursor();
    }

    /** All bytes received so far, each as one char. */
    public String raw() {
        return new String(emulator.received(), StandardCharsets.ISO_8859_1);
    }

    /** The terminal's modes now, as {@code stty -a} gives them. */
    public String modes() {
        return shell("stty -a < " + device);
    }

    public String modesBefore() {
        return modesBefore;
    }

    private static String shell(String command) {
        try {
            Process shell = new ProcessBuilder("sh", "-c", command)
                    .redirectErrorStream(true)
                    .start();
            return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the terminal's modes as they were before the start, as a shell does when its job has stopped. */
    public Pty cook() {
        shell("stty sane < " + device);
        return this;
    }

    /** Closes the terminal's other end, as closing a window does. */
    public void hangUp() {
        try {
            process.getOutputStream().close();
            process.getInputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Whether this process, and so all that it starts, was started to ignore SIGHUP, as nohup does; Linux only. */
    public static boolean ignoresHangUp() {
        try (java.util.stream.Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            return status.filter(line -> line.startsWith("SigIgn:"))
                    .map(line -> line.substring("SigIgn:".length()).strip())
                    .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & 1) != 0);
        } catch (IOException elsewhere) {
            return false;
        }
    }
}
