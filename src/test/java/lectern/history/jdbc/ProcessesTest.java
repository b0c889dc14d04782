package lectern.history.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import lectern.history.History;
import lectern.history.Query;
import lectern.history.Unavailable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes in one history, and processes that are killed. {@code -Dkill.rounds=200} kills more of them. */
@Tag("once")
class ProcessesTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 20);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final int LONGEST_LIFE_MILLIS = 400;
    private static final String ID = "[0-9A-Z]{26}";

    @TempDir
    Path folder = Path.of("");

    private Process start(int answers, int threads) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProgram.class.getName(),
                        folder.toString(),
                        String.valueOf(answers),
                        String.valueOf(threads))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private Set<String> kept() throws Unavailable {
        Set<String> ids = new TreeSet<>();
        try (History history = Stores.at(folder)) {
            history.forEach(
                    Query.all(),
                    recorded -> ids.add(recorded.entry().stamp().id().value()));
        }
        return ids;
    }

    @Test
    void two_lecterns_at_once_both_keep_all_their_answers() throws Exception {
        Process one = start(100, 1);
        Process two = start(100, 2);
        List<String> printed = new ArrayList<>();
        for (Process process : List.of(one, two)) {
            try (BufferedReader out = process.inputReader(UTF_8)) {
                out.lines().forEach(printed::add);
            }
            assertThat(process.waitFor()).isZero();
        }

        assertThat(printed).hasSize(300).doesNotHaveDuplicates();
        assertThat(kept()).containsExactlyInAnyOrderElementsOf(printed);
    }

    @Test
    void nothing_that_was_told_as_kept_is_lost_to_a_kill() throws Exception {
        System.out.println("kill.seed=" + SEED + " kill.rounds=" + ROUNDS);
        Random random = new Random(SEED);
        List<String> told = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Process process = start(Integer.MAX_VALUE, 2);
            try (BufferedReader out = process.inputReader(UTF_8)) {
                told.add(out.readLine());
                // The moment is what is drawn here: nothing is waited for.
                TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_LIFE_MILLIS * 1000));
                // By its handle: the process itself would close its output unread.
                process.toHandle().destroyForcibly();
                out.lines().forEach(told::add);
            }
            process.waitFor();
        }

        // A kill may cut the last line short.
        told.removeIf(line -> line == null || !line.matches(ID));
        assertThat(told).hasSizeGreaterThan(ROUNDS).doesNotHaveDuplicates();
        System.out.println(told.size() + " answers told as kept");
        assertThat(kept()).as("seed " + SEED).containsAll(told);
    }
}
