package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lectern.text.Sanitizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is shipped, started as users and their scripts do. */
@Timeout(120)
class BuiltProgramIT {
    private static final Path HOME = Path.of(System.getProperty("lectern.home", "target/lectern"));
    private static final String TYPED = "1\n2\n1\n2,3\n:x\n1\n";
    /** What a short run is compiled by in half the time; a start without it stands beside each with it. */
    private static final String[] QUICK = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

    private static final String[] QUIZ = {"quiz", "--plain", "--seed", "7", "-n", "5"};

    @TempDir
    Path folder;

    private final List<String> jar = jar(HOME);
    private final List<String> launcher =
            List.of(HOME.resolve("bin/lectern").toAbsolutePath().toString());

    @Test
    void the_same_quiz_is_the_same_to_the_byte_in_every_locale_and_folder() throws Exception {
        Ran first = ran(start(jar, Path.of("."), Map.of(), QUIZ), TYPED);

        assertThat(first.code()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.lines())
                .contains("Question 1 of 5.", "Question 5 of 5.", "Answer: 2,3")
                .anyMatch(line -> line.matches("seeds/00\\d_[0-9a-f]+\\.txt:\\d+"))
                .anyMatch(line -> line.matches("Score: [0-9.]+ of 5 \\(\\d+ %\\)"));
        assertThat(ran(start(launcher, folder, Map.of(), QUIZ), TYPED)).isEqualTo(first);
        for (String locale : List.of("C", "tr_TR.UTF-8", "de_DE.ISO-8859-1")) {
            for (List<String> command : List.of(jar(HOME, QUICK), launcher)) {
                assertThat(ran(start(command, folder, Map.of("LC_ALL", locale, "LANG", locale), QUIZ), TYPED))
                        .as(locale)
                        .isEqualTo(first);
            }
        }
    }

    @Test
    void the_same_quiz_is_the_same_to_the_byte_where_i_has_another_capital_and_clocks_change() throws Exception {
        Ran first = ran(start(jar, folder, Map.of(), QUIZ), TYPED);

        String[] turkish = {
            QUICK[0], QUICK[1], "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Europe/Berlin"
        };
        assertThat(first.code()).isZero();
        assertThat(ran(start(jar(HOME, turkish), folder, Map.of(), QUIZ), TYPED))
                .isEqualTo(first);
        assertThat(ran(start(jar(HOME, turkish), folder, Map.of(), "export"), ""))
                .isEqualTo(ran(start(jar, folder, Map.of(), "export"), ""));
    }

    @Test
    void a_library_that_is_missing_is_told_in_a_sentence() throws Exception {
        assertMissing("snakeyaml", "quiz");
        assertMissing("picocli", "quiz");
    }

    private void assertMissing(String library, String... args) throws Exception {
        Path home = ProgramFolder.without(library, HOME, folder.resolve("without " + library));
        Ran ran = ran(start(jar(home), folder, Map.of(), args), "");

        assertThat(ran.code()).as(library).isEqualTo(70);
        assertThat(ran.out()).as(library).isEmpty();
        assertThat(ran.err())
                .as(library)
                .startsWith("lectern: a part of Lectern is missing or of another release; install it anew: ")
                .hasLineCount(2);
    }

    private static List<String> jar(Path home, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add("-jar");
        command.add(home.resolve("lectern.jar").toAbsolutePath().toString());
        return command;
    }

    @Test
    void a_bank_elsewhere_prints_the_same_from_anywhere() throws Exception {
        String[] quiz = {
            "quiz",
            "--seed",
            "3",
            "-n",
            "2",
            "--bank",
            Path.of("questions").toAbsolutePath().toString()
        };

        Ran here = ran(start(launcher, Path.of("."), Map.of(), "quiz", "--seed", "3", "-n", "2"), TYPED);
        assertThat(ran(start(launcher, folder, Map.of(), quiz), TYPED)).isEqualTo(here);
    }

    @Test
    void without_a_terminal_it_is_plain() throws Exception {
        Ran home = ran(start(launcher, folder, Map.of("TERM", "xterm"), new String[0]), "");

        assertThat(home.code()).isZero();
        assertThat(home.lines()).anyMatch(line -> line.matches(".*: 4 articles, \\d+ questions\\."));
        assertThat(ran(start(launcher, folder, Map.of(), "quiz"), "").code()).isEqualTo(130);
    }

    @Test
    void the_version_is_the_builds() throws Exception {
        assertThat(ran(start(jar, folder, Map.of(), "--version"), "").out()).matches("Lectern \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void a_full_disk_is_told() throws Exception {
        File full = new File("/dev/full");
        assumeThat(full).exists();
        for (String[] args : new String[][] {{}, {"quiz", "--seed", "1"}, {"export"}, {"--help"}}) {
            Process process = builder(launcher, folder, Map.of(), args)
                    .redirectOutput(full)
                    .start();
            process.getOutputStream().close();

            assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("lectern: the output cannot be written: ")
                    .hasLineCount(1);
            assertThat(process.waitFor()).isEqualTo(70);
        }
    }

    @Test
    void answers_are_kept_though_the_cache_folder_cannot_be_used() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("cache"), "in the way");

        Ran ran = ran(start(launcher, folder, Map.of(), QUIZ), TYPED);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran(start(launcher, folder, Map.of(), "history", "export", "--format", "csv"), "")
                        .lines())
                .hasSizeGreaterThan(2);
    }

    @Test
    void a_folder_that_java_cannot_run_from_is_told() throws Exception {
        Path home = ProgramFolder.without("picocli", HOME, folder.resolve("a:b"));
        Ran ran = ran(start(List.of(home.resolve("bin/lectern").toString()), folder, Map.of(), "--version"), "");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("lectern: cannot run from ").contains("a:b", "move Lectern elsewhere");
    }

    @Test
    void a_pipe_that_is_closed_ends_it_quietly() throws Exception {
        Process process = start(launcher, folder, Map.of(), "export");
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("{");
        }

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void a_bank_with_errors_is_told_and_brings_nothing_raw_to_the_terminal() throws Exception {
        Path bank = Files.createDirectories(folder.resolve("bad"));
        Files.writeString(bank.resolve("bank.yaml"), "bank: bad\ntitle: \u001b]0;x\u0007 \u202Eevil\nartciles: {}\n");

        Ran ran = ran(start(launcher, folder, Map.of(), "quiz", "--bank", "bad"), "1\n");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("bad/bank.yaml:2:").doesNotContain("\tat ", "Exception");
        assertThat(Sanitizer.isClean(ran.err())).isTrue();
    }

    private Process start(List<String> command, Path in, Map<String, String> environment, String... args)
            throws IOException {
        return builder(command, in, environment, args).start();
    }

    private ProcessBuilder builder(List<String> command, Path in, Map<String, String> environment, String... args) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(words).directory(in.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LECTERN_") || name.startsWith("LC_"));
        builder.environment().put("LECTERN_HOME", folder.resolve("home").toString());
        builder.environment().putAll(environment);
        return builder;
    }

    /** What it wrote; both outputs are short enough to be read one after the other. */
    private static Ran ran(Process process, String typed) throws IOException, InterruptedException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(typed.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            // It ended without reading all of it.
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), out, err);
    }
}
