package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {
    private static final Map<String, String> TERMINAL = Map.of("TERM", "xterm");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Instant now = Instant.EPOCH;

    private ProgressLine line(Map<String, String> environment, boolean watched, OutputStream to) {
        return new ProgressLine(
                new Surroundings(
                        environment,
                        folder,
                        folder,
                        "Linux",
                        new ByteArrayInputStream(new byte[0]),
                        OutputStream.nullOutputStream(),
                        to,
                        true,
                        () -> false,
                        () -> watched,
                        () -> now,
                        () -> 1),
                "Checking");
    }

    /** As much work as takes so many tenths of a second, asking after each. */
    private void work(ProgressLine line, int tenths) {
        for (int i = 1; i <= tenths; i++) {
            now = now.plus(Duration.ofMillis(100));
            if (line.isDue()) {
                line.tell(i + " questions");
            }
        }
        line.close();
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_is_done_within_a_second_is_not_told() {
        work(line(TERMINAL, true, err), 9);
        assertThat(told()).isEmpty();
    }

    @Test
    void what_takes_longer_is_told_at_an_even_pace_and_taken_away() {
        work(line(TERMINAL, true, err), 20);
        assertThat(told())
                .startsWith("\r\u001b[KChecking: 10 questions; Ctrl+C stops.\r\u001b[KChecking: 12 questions;")
                .endsWith("Checking: 20 questions; Ctrl+C stops.\r\u001b[K");
        assertThat(told().split("Checking", -1)).hasSize(7);
    }

    @Test
    void in_lines_it_is_said_once() {
        work(line(Map.of("TERM", "xterm", "ACCESSIBLE", "1"), true, err), 30);
        assertThat(told()).isEqualTo("Checking; this takes a while. Ctrl+C stops.\n");
    }

    @Test
    void where_nobody_watches_nothing_is_written() {
        work(line(TERMINAL, false, err), 30);
        assertThat(told()).isEmpty();
    }

    @Test
    void an_output_that_fails_keeps_nothing_from_being_done() {
        ProgressLine line = line(TERMINAL, true, new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        });
        work(line, 20);
        now = now.plusSeconds(1);
        assertThat(line.isDue()).isTrue();
    }
}
