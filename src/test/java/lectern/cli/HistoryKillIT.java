package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The shipped program, killed while it keeps answers: what the next prompt followed is in the history afterwards. */
class HistoryKillIT {
    private static final int KILLS = Integer.getInteger("lectern.kills", 10);
    private static final int MOST_ANSWERS = 40;

    @TempDir
    Path folder;

    /** A quiz in lines that somebody answers. */
    private final class Driver implements AutoCloseable {
        private final Process process;
        private final BufferedReader out;
        private final OutputStream in;

        private Driver(String... args) throws IOException {
            process = builder(args).start();
            out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            in = process.getOutputStream();
        }

        /** Waits for a prompt; false at the end of the output. */
        private boolean awaitPrompt() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int read = out.read(); read >= 0; read = out.read()) {
                if (read == '\n') {
                    line.setLength(0);
                } else if (line.append((char) read).toString().equals("Answer: ")) {
                    return true;
                }
            }
            return false;
        }

        private void type(String line) throws IOException {
            in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
        }

        /** Gives so many answers; how many of them another prompt followed. */
        private int answer(int count) throws IOException {
            int followed = 0;
            for (int i = 0; i < count; i++) {
                type("x");
                if (!awaitPrompt()) {
                    break;
                }
                followed++;
            }
            return followed;
        }

        @Override
        public void close() throws IOException {
            process.destroyForcibly();
            in.close();
            out.close();
        }
    }

    private ProcessBuilder builder(String... args) {
        ProcessBuilder builder =
                new ProcessBuilder(ShippedProgram.launched(args)).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.directory(folder.toFile());
        ShippedProgram.keepingIn(folder.resolve("home"), builder.environment());
        return builder;
    }

    private long answersKept() throws Exception {
        Process process = builder("history", "export", "--format", "csv").start();
        String table = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return table.lines().count() - 1;
    }

    private static String[] quiz() {
        return new String[] {"quiz", "--plain", "--type", "single,multiple,boolean", "-n", String.valueOf(MOST_ANSWERS)
        };
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void no_answer_that_a_prompt_followed_is_lost_by_a_kill() throws Exception {
        long seed = Long.getLong("lectern.seed", System.nanoTime());
        System.out.println("HistoryKillIT: -Dlectern.seed=" + seed + " -Dlectern.kills=" + KILLS);
        Random random = new Random(seed);
        long followed = 0;
        long unsure = 0;
        for (int i = 0; i < KILLS; i++) {
            try (Driver driver = new Driver(quiz())) {
                assertThat(driver.awaitPrompt()).isTrue();
                followed += driver.answer(1 + random.nextInt(8));
                // One more, and the kill somewhere on its way to the disk.
                driver.type("x");
                unsure++;
                TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
                driver.process.destroyForcibly().waitFor();
            }
        }

        assertThat(answersKept()).isBetween(followed, followed + unsure);
    }

    @Test
    @Timeout(120)
    void a_quiz_that_was_killed_goes_on_at_its_question() throws Exception {
        try (Driver driver = new Driver(quiz())) {
            driver.awaitPrompt();
            assertThat(driver.answer(3)).isEqualTo(3);
            driver.process.destroyForcibly().waitFor();
        }

        Process again = builder("quiz", "--plain", "--resume").start();
        again.getOutputStream().close();
        assertThat(new String(again.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains(": 3 of " + MOST_ANSWERS + " answered.", "Question 4 of " + MOST_ANSWERS + ".");
        assertThat(again.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
    }

    @Test
    @Timeout(120)
    void two_at_once_lose_nothing() throws Exception {
        try (Driver one = new Driver(quiz());
                Driver other = new Driver(quiz())) {
            one.awaitPrompt();
            other.awaitPrompt();
            for (int i = 0; i < 10; i++) {
                one.type("x");
                other.type("x");
                assertThat(one.awaitPrompt()).isTrue();
                assertThat(other.awaitPrompt()).isTrue();
            }
        }

        assertThat(answersKept()).isEqualTo(20);
    }
}
