package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.classroom.Attempt;
import lectern.terminal.support.Pty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped program, killed in an exam: every answer that was told to be entered stands on the sheet afterwards, and the
 * time has run on.
 */
class ExamKillIT {
    private static final int KILLS = Integer.getInteger("lectern.kills", 5);
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final int MOST_MICROSECONDS = 20_000;

    @TempDir
    Path folder;

    private Path bank;

    @BeforeEach
    void write_the_bank() throws Exception {
        bank = ExamBank.in(folder);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void no_answer_that_was_told_to_be_entered_is_lost_by_a_kill() throws Exception {
        long seed = Long.getLong("lectern.seed", System.nanoTime());
        System.out.println("ExamKillIT: -Dlectern.seed=" + seed + " -Dlectern.kills=" + KILLS);
        Random random = new Random(seed);
        for (int i = 0; i < KILLS; i++) {
            Path home = folder.resolve("home-" + i);
            Path results = folder.resolve("results-" + i + ".json");
            String[] exam = exam(results, "20m", "--seed", String.valueOf(random.nextInt(1000)));
            Instant before = Instant.now();
            // In lines first, then on a terminal, in turn.
            long entered = i % 2 == 0 ? killedInLines(random, home, exam) : killedOnScreen(random, home, exam);
            Instant killed = Instant.now();
            assertThat(results).doesNotExist();
            resumed("kill " + i, home, results, entered, before, killed);
        }
    }

    private String[] exam(Path results, String time, String... more) {
        List<String> args = new ArrayList<>(List.of("quiz", "--bank", bank.toString(), "--exam"));
        args.addAll(List.of("--time", time, "--results", results.toString()));
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }

    /** Takes some of the exam, and is killed on the way to the next prompt; how many answers were told to be entered. */
    private static long killedInLines(Random random, Path home, String... args) throws Exception {
        try (PlainSitting sitting = PlainSitting.start(home, args)) {
            String shown = sitting.awaitPrompt();
            for (int count = random.nextInt(ExamBank.SIZE); count > 0; count--) {
                shown = sitting.answer(shown);
            }
            for (String line : ExamBank.typed(shown)) {
                sitting.type(line);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(MOST_MICROSECONDS));
            return PlainSitting.entered(sitting.kill());
        }
    }

    /** The same on the full screen: an answer that the next question followed is entered. */
    private static long killedOnScreen(Random random, Path home, String... args) throws Exception {
        try (Pty terminal = PlainSitting.onTerminal(home, args)) {
            terminal.await(question(1));
            int entered = random.nextInt(ExamBank.SIZE);
            for (int i = 1; i <= entered; i++) {
                answer(terminal);
                terminal.await(question(i + 1));
            }
            answer(terminal);
            TimeUnit.MICROSECONDS.sleep(random.nextInt(MOST_MICROSECONDS));
            ProcessHandle program = ProcessHandle.of(terminal.pid()).orElseThrow();
            program.destroyForcibly();
            program.onExit().get(30, TimeUnit.SECONDS);
            return terminal.screen().contains(question(entered + 2)) ? entered + 1 : entered;
        }
    }

    private static String question(int number) {
        return "Question " + number + " of " + ExamBank.SIZE;
    }

    private static void answer(Pty terminal) {
        terminal.await("Enter answer");
        Map<String, String> keys = Map.of(
                "first lit?", "1\r",
                "survived", "1 \r",
                "18 miles", "1\r",
                "Who was", "Holm\r",
                "how many years", "30\r",
                "which order", "J\r",
                "Match", "12\r",
                "Fill in", "Holm\r30\r");
        terminal.await("a question", screen -> keys.keySet().stream().anyMatch(screen::contains));
        String screen = terminal.screen();
        keys.forEach((asked, typed) -> {
            if (screen.contains(asked)) {
                terminal.send(typed);
            }
        });
    }

    /** Goes on with it and hands it in. */
    private void resumed(String which, Path home, Path results, long entered, Instant before, Instant killed)
            throws Exception {
        String[] args = {"quiz", "--bank", bank.toString(), "--plain", "--resume", "--results", results.toString()};
        Instant again = Instant.now();
        try (PlainSitting sitting = PlainSitting.start(home, args)) {
            String shown = sitting.awaitPrompt();
            Instant now = Instant.now();
            assertThat(seconds(shown, " left\\."))
                    .as(which + ": the time that is left")
                    .isBetween(
                            LIMIT.minus(Duration.between(before, now)).toSeconds(),
                            LIMIT.minus(Duration.between(killed, again)).toSeconds() + 1);
            sitting.finish(":e");
        }
        Attempt attempt = ExamBank.attempt(results);
        assertThat(attempt.begun()).as(which).isBetween(before.minusMillis(1), killed);
        assertThat(attempt.items()).hasSize(ExamBank.SIZE);
        Map<String, String> answers = ExamBank.answers(attempt);
        assertThat((long) answers.size()).as(which + ": " + answers).isBetween(entered, entered + 1);
    }

    /** "19 min 58 s left." in seconds. */
    private static long seconds(String shown, String after) {
        Matcher told = Pattern.compile("(?:(\\d+) min )?(\\d+) s" + after).matcher(shown);
        assertThat(told.find()).as(shown).isTrue();
        long minutes = told.group(1) == null ? 0 : Long.parseLong(told.group(1));
        return minutes * 60 + Long.parseLong(told.group(2));
    }

    @Test
    @Timeout(120)
    void the_time_of_an_exam_that_was_killed_runs_on_and_out() throws Exception {
        Path home = folder.resolve("home");
        Path results = folder.resolve("results.json");
        try (PlainSitting sitting = PlainSitting.start(home, exam(results, "5s"))) {
            sitting.answer(sitting.awaitPrompt());
            sitting.kill();
        }
        assertThat(results).doesNotExist();

        String[] resume = {"quiz", "--bank", bank.toString(), "--plain", "--resume", "--results", results.toString()};
        try (PlainSitting sitting = PlainSitting.start(home, resume)) {
            // Nobody types: the rest of the five seconds passes.
            sitting.awaitPrompt();
            sitting.awaitPrompt();
            assertThat(sitting.finish()).contains("Time is up: the exam is handed in.", " of 8 (");
            assertThat(sitting.exitCode()).isZero();
        }
        Attempt attempt = ExamBank.attempt(results);
        assertThat(Duration.between(attempt.begun(), attempt.ended()))
                .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(8));
        assertThat(ExamBank.answers(attempt)).hasSize(1);
    }

    @Test
    @Timeout(120)
    void an_exam_that_was_killed_is_taken_to_its_end_on_the_full_screen_and_hands_all_of_it_over() throws Exception {
        Path home = folder.resolve("home");
        Path results = folder.resolve("results.csv");
        try (PlainSitting sitting = PlainSitting.start(home, exam(results, "20m", "--pass", "1%", "--name", "Ann"))) {
            String shown = sitting.answer(sitting.awaitPrompt());
            sitting.answer(shown);
            sitting.kill();
        }
        assertThat(results).doesNotExist();
        try (Pty terminal = PlainSitting.onTerminal(
                home, "quiz", "--bank", bank.toString(), "--resume", "--results", results.toString())) {
            terminal.await(question(3));
            for (int i = 3; i <= ExamBank.SIZE; i++) {
                terminal.await(question(i));
                answer(terminal);
            }
            terminal.await("8 of 8 answered.").send("s").await("once more");
            assertThat(results).doesNotExist();
            terminal.send("s").await("Passed: 1 %").send("q");
            assertThat(terminal.awaitExit()).isEqualTo(ExitCode.DONE);
        }
        assertThat(ExamBank.attempt(results).name()).isEqualTo("Ann");
        assertThat(ExamBank.answers(ExamBank.attempt(results))).hasSize(ExamBank.SIZE);
    }
}
