package lectern.front.tui.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.view.Size;
import org.jspecify.annotations.Nullable;

/**
 * The terminal's driver in the kernel, by {@code stty} on standard input: its modes as they were found, as a screen needs
 * them, and put back; and the terminal's size.
 */
final class Tty {
    /**
     * Keys one by one and unseen. Ctrl+C, Ctrl+Z and Ctrl+\ come as bytes: the signals would reach the launcher too, and
     * could not be told from ones sent from outside; Ctrl+S must not stop the output.
     */
    private static final String MODES =
            "-icanon -echo -iexten -ixon -ixoff isig min 1 time 0 intr undef quit undef susp undef";

    private static final String TAKE = "saved=$1; [ -n \"$saved\" ] || saved=$(stty -g) || exit 1; size=$(stty size);"
            + " stty " + MODES + " || exit 1; echo \"$saved\"; echo \"$size\"";
    // Ignoring TTOU lets even a program in the background put the modes back while it is killed.
    private static final String RESTORE = "trap '' TTOU; stty \"$1\"";

    private static final Pattern SAVED = Pattern.compile("[0-9A-Za-z:=]+");
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,3}) ([1-9][0-9]{0,3})");
    private static final Size USUAL = new Size(80, 24);
    private static final long LIMIT_SECONDS = 3;

    private final Object starting = new Object();
    private final String known;
    private volatile @Nullable Process taking;
    private volatile @Nullable String saved;
    private Size size = USUAL;

    /**
     * The driver, untouched yet.
     *
     * @param known the modes as a launcher found them, or empty
     */
    Tty(String known) {
        this.known = SAVED.matcher(known).matches() ? known : "";
    }

    /** Begins to take the terminal; {@link #taken()} waits for it. What lies between costs no time. */
    void take() throws IOException {
        // A hook that comes while the shell is being started must find it.
        synchronized (starting) {
            taking = shell(TAKE, known);
        }
    }

    /** Waits until the terminal is taken. */
    synchronized void taken() throws IOException {
        Process process = taking;
        if (saved != null || process == null) {
            return;
        }
        List<String> lines = lines(process);
        if (lines.isEmpty() || !SAVED.matcher(lines.get(0)).matches()) {
            throw new IOException("stty cannot set the terminal's modes");
        }
        saved = lines.get(0);
        size = lines.size() > 1 ? parse(lines.get(1)) : USUAL;
    }

    /** The size when last asked for. */
    Size size() {
        return size;
    }

    /** Asks for the size. */
    Size measure() {
        try {
            List<String> lines = lines(shell("stty size"));
            size = lines.isEmpty() ? size : parse(lines.get(0));
        } catch (IOException gone) {
            // The size stays what it was; that the terminal is gone will be read from it.
        }
        return size;
    }

    /**
     * Sets the modes again after they were put back. In the background this stops the program, as it does every program
     * that touches a terminal that is another's; in the foreground again it goes on.
     */
    void enter() {
        run("stty " + MODES, false);
    }

    /** Puts the modes back as they were found; safe to call twice, and at any moment, on any thread. */
    void restore() {
        awaitTaking();
        String modes = saved;
        if (modes != null) {
            run(RESTORE, true, modes);
        }
    }

    /** What was begun is ended first: it would come after the modes were put back. */
    private void awaitTaking() {
        Process process;
        synchronized (starting) {
            process = taking;
        }
        if (saved != null || process == null) {
            return;
        }
        try {
            if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                taken();
            } else {
                // In the background stty is stopped until the program is in front, and has set nothing.
                process.destroyForcibly();
            }
        } catch (IOException untaken) {
            // Nothing is to be put back.
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops this program and its launcher as Ctrl+Z does, until they are continued. */
    void stop() {
        run("kill -s TSTP 0", false);
    }

    private static void run(String script, boolean limited, String... arguments) {
        try {
            Process process = shell(script, arguments);
            if (!limited) {
                process.waitFor();
            } else if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                // A terminal whose output is held up lets nobody set its modes; ending matters more.
                process.destroyForcibly();
            }
        } catch (IOException gone) {
            // Nothing is left to be set.
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process shell(String script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectInput(Redirect.INHERIT)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private static List<String> lines(Process process) throws IOException {
        try (BufferedReader reader = process.inputReader(StandardCharsets.US_ASCII)) {
            return reader.lines().map(String::strip).toList();
        }
    }

    private static Size parse(String rowsAndColumns) {
        Matcher matcher = SIZE.matcher(rowsAndColumns);
        return matcher.matches()
                ? new Size(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)))
                : USUAL;
    }
}
