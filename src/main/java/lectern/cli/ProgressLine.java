package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells on standard error how far something has come that takes long: one line that is written over, and gone at the end.
 * Where lines are wanted it is said once, and where nobody watches it is not said at all.
 */
final class ProgressLine implements AutoCloseable {
    /** What takes no longer needs no word. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Duration PACE = Duration.ofMillis(200);
    private static final String ERASED = "\r\u001b[K";

    private final Surroundings around;
    private final String doing;
    private Instant next;
    private boolean lines;
    private boolean told;

    /**
     * A line that begins with what is being done.
     *
     * @param doing such as "Checking"
     */
    ProgressLine(Surroundings around, String doing) {
        this.around = around;
        this.doing = doing;
        this.next = around.clock().instant().plus(PATIENCE);
    }

    /** Whether it is time to say how far it is; to be asked often. */
    boolean isDue() {
        Instant now = around.clock().instant();
        if (now.isBefore(next) || (told && lines)) {
            return false;
        }
        next = now.plus(PACE);
        return around.watched().getAsBoolean();
    }

    /**
     * Says how far it is.
     *
     * @param far without the sentence's end, such as "12000 of 40000 entries"; ASCII
     */
    void tell(String far) {
        if (!told) {
            lines = new PlainOption().isPlain(around, Settings.read(around));
        }
        told = true;
        write(
                lines
                        ? doing + "; this takes a while. Ctrl+C stops.\n"
                        : ERASED + doing + ": " + far + "; Ctrl+C stops.");
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (told && !lines) {
            write(ERASED);
        }
    }

    private void write(String text) {
        try {
            around.err().write(text.getBytes(StandardCharsets.UTF_8));
            around.err().flush();
        } catch (IOException e) {
            // Who cannot be told how far it is still gets the result.
        }
    }
}
