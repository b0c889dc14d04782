package lectern.terminal.support;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Measures from a key's byte to the paint that shows it, through a pseudo terminal; for people, no test. */
public final class KeyToPaint {
    private static final int KEYS = 200;
    private static final int WARM_UP = 50;

    private KeyToPaint() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        try (Pty pty = Pty.start(EchoCommand.byJava(), Map.of("LECTERN_TTY", "1"))) {
            pty.awaitBytes("\u001b[?2026l", 0);
            double startUp = millis(start);
            if (args.length == 2) {
                pty.resize(Integer.parseInt(args[0]), Integer.parseInt(args[1])).await("Echo " + args[0]);
            }
            double[] measured = new double[KEYS];
            for (int i = -WARM_UP; i < KEYS; i++) {
                int before = pty.raw().length();
                long pressed = System.nanoTime();
                pty.send("j").awaitBytes("\u001b[?2026l", before);
                if (i >= 0) {
                    measured[i] = millis(pressed);
                }
            }
            Arrays.sort(measured);
            System.out.printf(
                    Locale.ROOT,
                    "start to paint %.0f ms; key to paint: median %.2f ms, 95 %% %.2f ms, slowest %.2f ms; java %d%n",
                    startUp,
                    measured[KEYS / 2],
                    measured[KEYS * 95 / 100],
                    measured[KEYS - 1],
                    pty.javaPid());
        }
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
