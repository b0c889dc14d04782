package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.front.tui.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final Problem ONE = new Problem("error[L030]: one", "here", "", List.of());

    @TempDir
    Path folder;

    private Ran.Setting lectern = Ran.in(Path.of("."));

    @BeforeEach
    void here() {
        lectern = Ran.in(folder);
    }

    @Test
    void alone_it_tells_in_lines_what_can_be_done() {
        Ran ran = lectern.runs();

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .startsWith(
                        "A mill and a pond: 2 articles, 5 questions.",
                        "Bank: the one that Lectern comes with; --bank opens another.")
                .anyMatch(line -> line.startsWith("lectern quiz: "));
        assertThat(lectern.runs("--plain")).isEqualTo(ran);
    }

    @Test
    void a_quiz_opens_with_the_bank_and_the_seed() {
        Ran ran = lectern.typing("q").runs("quiz", "-n", "2");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .startsWith(
                        "A mill and a pond: 2 of 5 questions. Seed: 42.", "Type ? for help.", "", "Question 1 of 2.");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void a_seed_gives_the_same_bytes_again() {
        Ran.Setting typing = lectern.typing("1", "x", ":x", "2", "1");

        assertThat(typing.runs("quiz", "--seed", "7", "-n", "5")).isEqualTo(typing.runs("quiz", "--seed=7", "-n5"));
        assertThat(typing.runs("quiz", "--seed", "7").out())
                .isNotEqualTo(typing.runs("quiz", "--seed", "-8").out());
    }

    @Test
    void more_questions_than_there_are_means_all_of_them_and_that_is_told() {
        assertThat(lectern.runs("quiz", "-n", "50").lines()).contains("50 wanted, but only 5 fit: all of them.");
        assertThat(lectern.runs("quiz", "--type", "short", "--number", "2").lines())
                .contains("2 wanted, but only 1 fits: it is asked.");
        assertThat(lectern.runs("quiz").out()).doesNotContain("wanted");
    }

    @Test
    void an_input_that_ends_early_gives_130() {
        assertThat(lectern.typing().runs("quiz").code()).isEqualTo(130);
        assertThat(lectern.typing("t").runs("quiz", "--type", "boolean").code()).isZero();
    }

    @Test
    void missed_items_come_again_with_retry() {
        assertThat(lectern.typing("f", "t")
                        .runs("quiz", "--type=boolean", "--retry")
                        .lines())
                .contains("Again: 1 of 1.");
    }

    @Test
    void options_narrow_down_what_is_asked() {
        assertThat(asked("--article", "mill")).isEqualTo(4);
        assertThat(asked("--article", "pond.txt", "--article", "papers/mill.txt"))
                .isEqualTo(5);
        assertThat(asked("--tag", "grain,people")).isEqualTo(2);
        assertThat(asked("--tag", "grain", "--tag", "people")).isEqualTo(2);
        assertThat(asked("--type", "single, boolean")).isEqualTo(2);
        assertThat(asked("--level", "1,3")).isEqualTo(5);
    }

    private int asked(String... options) {
        List<String> args = new java.util.ArrayList<>(List.of("quiz"));
        args.addAll(List.of(options));
        String opening = lectern.runs(args.toArray(String[]::new)).lines().get(0);
        return Integer.parseInt(opening.replaceFirst(".* of (\\d) question.*", "$1"));
    }

    @Test
    void nothing_that_fits_is_a_complaint() {
        complains("no question of this bank is what you asked for.", "quiz", "--level", "3");
        complains("no question of this bank is what you asked for.", "quiz", "--type", "cloze");
    }

    @Test
    void what_is_unknown_is_told_with_what_was_meant_and_what_there_is() {
        complains(
                "there is no article 'mil'. Did you mean 'mill'?\nThere are: mill, pond.", "quiz", "--article", "mil");
        complains(
                "there is no tag 'poeple'. Did you mean 'people'?\nThere are: dates, grain, people.",
                "quiz",
                "--tag",
                "poeple");
        complains(
                "there is no type 'bolean'. Did you mean 'boolean'?\n"
                        + "There are: single, multiple, boolean, short, numeric, ordering, matching, cloze.",
                "quiz",
                "--type",
                "bolean");
        complains("there is no level '4'.\nThere are: 1, 2, 3.", "quiz", "--level", "4");
        complains("there is no format 'xml'.\nThere are: json.", "export", "--format", "xml");
        complains("there is no article 'Mull'. Did you mean 'mill'?\nThere are: mill, pond.", "read", "Mull");
    }

    @Test
    void misspelt_commands_and_options_are_told_with_what_was_meant() {
        complains("there is no command 'qiuz'. Did you mean 'quiz'?\n`lectern --help` tells what there is.", "qiuz");
        complains("there is no command 'zzz'.\n`lectern --help` tells what there is.", "zzz");
        complains(
                "there is no option '--sede'. Did you mean '--seed'?\n`lectern quiz --help` tells what there is.",
                "quiz",
                "--sede=7");
        complains(
                "`lectern quiz` cannot do anything with 'mill'.\n`lectern quiz --help` tells what there is.",
                "quiz",
                "mill");
        complains("--seed needs a value: --seed S.\n`lectern quiz --help` tells what there is.", "quiz", "--seed");
        complains(
                "--seed stands there twice.\n`lectern quiz --help` tells what there is.",
                "quiz",
                "--seed=1",
                "--seed=1");
    }

    @Test
    void values_that_cannot_be_are_told_with_what_can() {
        for (String number : List.of("0", "-1", "x", "1.5")) {
            complains("-n takes a whole number from 1, not '" + number + "'.", "quiz", "-n", number);
        }
        assertThat(lectern.typing("q").runs("quiz", "-n", "99999999999").lines().get(0))
                .contains("5 of 5 questions");
        complains("--seed takes a whole number, not 'seven'.", "quiz", "--seed", "seven");
        complains("--color: colour is auto, always or never, not 'red'.", "quiz", "--color", "red");
    }

    @Test
    void a_hostile_argument_reaches_no_terminal_raw() {
        Ran ran = lectern.runs("quiz", "--tag", "a\u001b[31m\u202Eb");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).doesNotContain("\u001b", "\u202E").contains("a\u241B[31m\uFFFDb");
    }

    @Test
    void an_argument_with_an_at_sign_is_no_file_of_arguments() {
        complains("there is no command '@args'.\n`lectern --help` tells what there is.", "@args");
    }

    private void complains(String message, String... args) {
        Ran ran = lectern.runs(args);
        assertThat(ran.err()).isEqualTo("lectern: " + message + "\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void read_lists_the_articles_and_prints_one_without_what_is_skipped() {
        assertThat(lectern.runs("read").lines())
                .containsExactly(
                        "mill: The mill at Vale (The Vale Post), papers/mill.txt", "pond: The pond, papers/pond.txt");
        assertThat(lectern.runs("read", "mill").lines())
                .containsExactly(
                        "The mill at Vale",
                        "",
                        "The mill was built in 1841, said the miller. It grinds rye, oats and spelt.",
                        "",
                        "Its wheel turns to the left. \u201CIt never stops\u201D, she added.",
                        "The last miller is M\u00fcller. He is seventy.");
    }

    @Test
    void read_starts_at_a_line_as_places_are_printed() {
        assertThat(lectern.runs("read", "mill:6").lines())
                .containsExactly("The last miller is M\u00fcller. He is seventy.");
        assertThat(lectern.runs("read", "papers/mill.txt:6").out())
                .isEqualTo(lectern.runs("read", "mill.txt:6").out());
        complains("'mill' has no line 7: it has 6.", "read", "mill:7");
        complains("'mill' has no line 0: it has 6.", "read", "mill:0");
    }

    @Test
    void help_and_version_are_for_every_command() {
        for (String command : List.of("", "quiz", "read", "export")) {
            String[] help = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
            assertThat(lectern.runs(help).code()).isZero();
            assertThat(lectern.runs(help).out())
                    .startsWith("Usage: lectern" + (command.isEmpty() ? "" : " " + command))
                    .contains("Exit codes: 0 done")
                    .isASCII();
        }
        assertThat(lectern.runs("--version").lines()).containsExactly("Lectern (not packaged)");
        assertThat(lectern.runs("-V")).isEqualTo(lectern.runs("quiz", "--version"));
        for (String command : List.of("where", "export", "import", "undo", "forget")) {
            assertThat(lectern.runs("history", command, "--version")).isEqualTo(lectern.runs("--version"));
        }
        for (String command : List.of("init", "history", "study", "stats", "check", "read", "export")) {
            assertThat(lectern.runs(command, "--version")).isEqualTo(lectern.runs("--version"));
        }
    }

    @Test
    void a_bank_with_errors_is_told_in_full_and_starts_nothing() {
        Ran.Setting faulty = lectern.banksFrom(choice -> {
            throw new FaultyBank("error[L030]: one\n  --> here\nerror[L033]: two\n", List.of(ONE));
        });
        for (String[] args : new String[][] {{}, {"quiz"}, {"read"}, {"export"}}) {
            assertThat(faulty.runs(args)).isEqualTo(new Ran(2, "", "error[L030]: one\n  --> here\nerror[L033]: two\n"));
        }
    }

    @Test
    void a_fault_of_ours_is_told_without_a_stack_trace_unless_wanted() {
        Ran.Setting broken = lectern.banksFrom(choice -> {
            throw new IllegalStateException("oh dear");
        });

        assertThat(broken.runs("quiz")).isEqualTo(new Ran(70, "", """
                        lectern: a fault in Lectern itself, not in what you did: java.lang.IllegalStateException: oh dear
                        The same command with --stacktrace shows where; please report that.
                        """));
        assertThat(broken.runs("quiz", "--stacktrace").err()).contains("oh dear", "at lectern.cli.");
        assertThat(broken.runs("--stacktrace").code()).isEqualTo(70);
    }

    @Test
    void a_pipe_that_is_closed_ends_it_quietly() {
        assertThat(lectern.runsInto(failing("Broken pipe"), new ByteArrayOutputStream(), "export"))
                .isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void a_closed_pipe_is_known_whatever_the_language_of_the_message() throws IOException {
        for (boolean piped : new boolean[] {true, false}) {
            GuardedOutput out =
                    new GuardedOutput(failing("\u30D1\u30A4\u30D7\u304C\u58CA\u308C\u307E\u3057\u305F"), () -> piped);
            out.write('x');
            assertThatThrownBy(out::flush).isInstanceOf(IOException.class);
            assertThat(out.isClosedPipe()).isEqualTo(piped);
        }
    }

    @Test
    void a_part_of_the_program_that_is_missing_is_told_in_a_sentence() {
        Ran.Setting broken = lectern.banksFrom(choice -> {
            throw new NoClassDefFoundError("org/yaml/snakeyaml/LoaderOptions");
        });

        assertThat(broken.runs("quiz")).isEqualTo(new Ran(70, "", """
                        lectern: a part of Lectern is missing or of another release; install it anew: \
                        java.lang.NoClassDefFoundError: org/yaml/snakeyaml/LoaderOptions
                        The same command with --stacktrace shows where; please report that.
                        """));
    }

    @Test
    void an_output_that_cannot_be_written_is_told() {
        for (String[] args : new String[][] {{}, {"quiz"}, {"read"}, {"export"}, {"--help"}, {"--version"}}) {
            assertThat(lectern.runsInto(failing("No space left on device"), new ByteArrayOutputStream(), args))
                    .isEqualTo(new Ran(70, "", "lectern: the output cannot be written: No space left on device\n"));
        }
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void a_report_is_a_line_of_json_in_the_data_folder() throws IOException {
        Ran ran = lectern.with("LECTERN_HOME", "own")
                .typing("! \"M\u00fcller\"\t\\ odd", "q")
                .runs("quiz", "--type", "boolean");

        Path file = folder.resolve("own/reports.jsonl");
        assertThat(ran.lines()).contains("Reported. It is kept in " + file);
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo("{\"time\": \"2026-03-01T12:00:00Z\", \"bank\": \"small\", \"question\": \"wheel\","
                        + " \"words\": \"\\\"M\u00fcller\\\"\\t\\\\ odd\"}\n");
    }

    @Test
    void a_report_that_cannot_be_written_is_told() throws IOException {
        Files.writeString(folder.resolve("own"), "a file");

        Ran ran = lectern.with("LECTERN_HOME", "own").typing("!", "q").runs("quiz");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("The report could not be kept: " + folder.resolve("own/reports.jsonl") + ": ");
    }

    @Test
    void home_opens_on_a_bank_with_errors_to_tell_of_them_and_nothing_else_does() {
        List<FullScreen.Start> opened = new java.util.ArrayList<>();
        Ran.Setting faulty = lectern.banksFrom(choice -> {
                    throw new FaultyBank("error[L030]: one\n", List.of(ONE));
                })
                .onTerminal(opening -> {
                    opened.add(opening.start());
                    return ExitCode.DONE;
                });

        assertThat(faulty.runs()).isEqualTo(new Ran(0, "", ""));
        assertThat(opened).containsExactly(new FullScreen.Problems(List.of(ONE)));
        assertThat(faulty.runs("quiz").code()).isEqualTo(2);
        assertThat(faulty.runs("read").code()).isEqualTo(2);
        assertThat(faulty.runs("--plain")).isEqualTo(new Ran(2, "", "error[L030]: one\n"));
        assertThat(opened).hasSize(1);
    }
}
