package lectern.terminal.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lectern.bank.LargeBank;
import lectern.view.Size;

/**
 * Measures the built program through a pseudo terminal: from a key's byte to the end of the paint that shows it, and
 * what it takes of a processor while nothing happens. For people, no test; see src/bench/README.md.
 */
public final class KeyToPaint {
    private static final int KEYS = 200;
    private static final int WARM_UP = 50;
    private static final int IDLE_SECONDS = 10;
    private static final double TICKS_A_SECOND = 100;
    private static final String PAINTED = "\u001b[?2026l";

    private KeyToPaint() {}

    /**
     * Measures.
     *
     * @param args columns and rows; 80 and 24 if left out
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Size size =
                args.length == 2 ? new Size(Integer.parseInt(args[0]), Integer.parseInt(args[1])) : new Size(80, 24);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path bank = Path.of("target", "key-to-paint");
        LargeBank.main(new String[] {bank.toString(), "120"});
        List<String> command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                "target/lectern/lectern.jar",
                "quiz",
                "--bank",
                bank.toString(),
                "--seed",
                "7");
        try (Pty pty = Pty.start(command, Map.of("LECTERN_TTY", "1"))) {
            pty.await("Question 1 of 10");
            pty.resize(size.columns(), size.rows()).await("Question 1 of 10");
            measure(pty, size, "a question", "j", "k");
            press(pty, "x");
            press(pty, "p");
            measure(pty, size, "scrolling an article", "j", "k");
            measure(pty, size, "an article by screenfuls", "b", "f");
            long before = ticks(pty.javaPid());
            TimeUnit.SECONDS.sleep(IDLE_SECONDS);
            double idle = (ticks(pty.javaPid()) - before) / TICKS_A_SECOND / IDLE_SECONDS;
            System.out.printf(Locale.ROOT, "idle %.1f %% of a processor%n", 100 * idle);
        }
    }

    private static void measure(Pty pty, Size size, String what, String there, String back) {
        double[] millis = new double[KEYS];
        int[] bytes = new int[KEYS];
        for (int i = -WARM_UP; i < KEYS; i++) {
            int before = pty.raw().length();
            double took = press(pty, i % 2 == 0 ? there : back);
            if (i >= 0) {
                millis[i] = took;
                bytes[i] = pty.raw().length() - before;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(bytes);
        System.out.printf(
                Locale.ROOT,
                "%dx%d, %s: median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms, slowest %.1f ms;"
                        + " %d bytes, 95 %% %d, most %d%n",
                size.columns(),
                size.rows(),
                what,
                millis[KEYS / 2],
                millis[KEYS * 95 / 100],
                millis[KEYS * 99 / 100],
                millis[KEYS - 1],
                bytes[KEYS / 2],
                bytes[KEYS * 95 / 100],
                bytes[KEYS - 1]);
    }

    /** Milliseconds from a key's byte to the end of the paint that shows it. */
    private static double press(Pty pty, String key) {
        int before = pty.raw().length();
        long pressed = System.nanoTime();
        pty.send(key).awaitBytes(PAINTED, before);
        return (System.nanoTime() - pressed) / 1e6;
    }

    /** The processor time that a process has used, user and system, in clock ticks; Linux only. */
    private static long ticks(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
