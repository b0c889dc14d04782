package lectern.front.plain;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import lectern.view.PlainWording;

/** Asks for lines until it gets one that can be read. */
final class Prompt {
    /** What is shown of a line that is not repeated. */
    private static final String UNREADABLE = "...";

    /** So many lines in a row that are no answer come from no person and no script that means it. */
    private static final int PATIENCE = 1000;

    private final PlainInput in;
    private final PlainOutput out;
    private final boolean terminal;
    private int inVain;
    private InstantSource clock = InstantSource.system();
    private Instant end = Instant.MAX;

    Prompt(PlainInput in, PlainOutput out, boolean terminal) {
        this.in = in;
        this.out = out;
        this.terminal = terminal;
    }

    /** From now on no line is waited for longer than until the end. */
    void until(InstantSource time, Instant latest) {
        clock = time;
        end = latest;
    }

    /** There is no end any more: lines are waited for as long as it takes. */
    void untilTyped() {
        end = Instant.MAX;
    }

    /** The next line typed; empty when there are no more, or when the time for it is up. */
    Optional<String> line(String prompt) {
        while (true) {
            if (!terminal && inVain++ >= PATIENCE) {
                out.line(PlainWording.TOO_MANY_LINES);
                return Optional.empty();
            }
            out.prompt(prompt);
            PlainInput.Reading reading =
                    end.equals(Instant.MAX) ? in.next() : in.next(Duration.between(clock.instant(), end));
            if (reading instanceof PlainInput.Reading.End) {
                out.line("");
                return Optional.empty();
            }
            if (reading instanceof PlainInput.Reading.Text text) {
                echo(text.text());
                return Optional.of(text.text());
            }
            echo(UNREADABLE);
            out.line(reading instanceof PlainInput.Reading.TooLong ? PlainWording.TOO_LONG : PlainWording.GARBLED);
        }
    }

    /** That the last line led somewhere. */
    void notInVain() {
        inVain = 0;
    }

    /** A terminal shows what is typed, and its line end, by itself. */
    private void echo(String text) {
        if (!terminal) {
            out.line(text);
        }
    }
}
