package lectern.cli;

import static lectern.sample.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String BANK = """
            bank: pond
            title: A pond
            articles:
              pond:
                file: ../papers/pond.txt
                title: The pond
            """;
    private static final String QUESTIONS = """
            - id: miles
              ask: How many fish?
              number: 8,000
              cite: { pond: "had some 8,000 fish" }
            """;
    private static final String FAULTY = """
            - id: miles
              ask: How many 水 fish?
              anwser: 水, 8,000%
              cite: { pond: "“𝔄” has 9,000 fish, they said" }
            - id: cut
              ask: "Who?
            """;

    private static final String POND = """
            The pond

            The pond had some 8,000 fish in 2015. Herons came from the north in spring.
            𝔄 boat lay there, too. Nobody fed the fish in the winter months.
            """;
    private static final String GUESSED =
            IntStream.rangeClosed(1, 6).mapToObj(i -> """
                    - id: herons-%1$d
                      ask: Where did the %1$d herons of year %1$d come from?
                      answer: the far north %1$d
                      wrong: [east, west, south]
                      cite: { pond: "Herons came from the north" }
                    """.formatted(i)).collect(Collectors.joining());

    /** Its text holds the key of the first of them. */
    private static final String TELLING = """
            - id: first-herons
              ask: The first herons were of the far north 1.
              answer: true
              cite: { pond: "Herons came from the north" }
            """;

    @TempDir
    Path folder;

    private Ran.Setting lectern = Ran.in(Path.of("."));

    @BeforeEach
    void here() throws IOException {
        lectern = Ran.in(folder);
        write("papers/pond.txt", "The pond had some\u00a08,000 fish in 2015.\n");
        write("questions/bank.yaml", BANK);
        write("questions/all.yaml", QUESTIONS);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    @Test
    void a_good_bank_is_told_to_be_one() {
        Ran good = new Ran(0, "questions: no errors, no warnings; 1 question, 1 citation of 1 article.\n", "");

        assertThat(lectern.runs("check")).isEqualTo(good);
        assertThat(lectern.runs("check", "questions")).isEqualTo(good);
        assertThat(lectern.runs("check", "questions/bank.yaml", "--strict")).isEqualTo(good);
        assertThat(lectern.runs("check", "--bank", "questions")).isEqualTo(good);
        assertThat(lectern.runs("check", "--format", "github")).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void errors_are_told_with_their_lines_and_give_exit_code_1() throws IOException {
        write("questions/all.yaml", FAULTY);
        Ran ran = lectern.runs("check");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertGolden("lectern/cli/check-faulty.text", ran.out());
    }

    @Test
    void json_names_code_place_and_question_and_an_anchor_for_every_citation() throws IOException {
        assertGolden(
                "lectern/cli/check-good.json",
                lectern.runs("check", "--format", "json").out());
        write("questions/all.yaml", FAULTY);
        Ran ran = lectern.runs("check", "--format=json");

        assertThat(ran.code()).isEqualTo(1);
        assertGolden("lectern/cli/check-faulty.json", ran.out());
    }

    @Test
    void github_gets_its_commands() throws IOException {
        write("questions/all.yaml", FAULTY);
        assertGolden(
                "lectern/cli/check-faulty.github",
                lectern.runs("check", "--format", "github").out());
    }

    @Test
    void sarif_names_rules_and_results() throws IOException {
        write("questions/all.yaml", FAULTY);
        Ran ran = lectern.runs("check", "--format", "sarif");

        assertThat(ran.code()).isEqualTo(1);
        assertGolden("lectern/cli/check-faulty.sarif", ran.out());
    }

    @Test
    void paths_are_those_from_the_current_folder() throws IOException {
        write("questions/all.yaml", FAULTY);
        write("elsewhere/deep/file", "");

        assertThat(Ran.in(folder.resolve("questions")).runs("check", ".").out())
                .contains("\n --> all.yaml:", " stands in ../papers/pond.txt\n");
        assertThat(Ran.in(folder.resolve("elsewhere/deep"))
                        .runs("check", "../../questions")
                        .out())
                .contains("\n --> ../../questions/all.yaml:", "\n../../questions: 3 errors, 0 warnings.\n");
    }

    @Test
    void several_banks_are_checked_one_after_the_other() throws IOException {
        write("other/bank.yaml", BANK);
        write("other/all.yaml", FAULTY);
        Ran ran = lectern.runs("check", "questions", "other");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines())
                .startsWith("questions: no errors, no warnings; 1 question, 1 citation of 1 article.")
                .endsWith("other: 3 errors, 0 warnings.");
    }

    @Test
    void a_bank_that_cannot_be_read_at_all_gives_exit_code_2() throws IOException {
        assertThat(lectern.runs("check", "papers"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "lectern: check: there is no bank in 'papers'. A bank is a folder with a bank.yaml in it.\n"));
        assertThat(lectern.runs("check", "nowhere").code()).isEqualTo(2);
        write("odd/bank.yaml/file", "");
        Ran odd = lectern.runs("check", "odd");
        assertThat(odd.code()).isEqualTo(2);
        assertThat(odd.out()).contains("error[L001]", "--> odd/bank.yaml:1:1");
    }

    @Test
    void an_article_that_is_not_there_is_an_error_of_the_bank() throws IOException {
        Files.delete(folder.resolve("papers/pond.txt"));
        Ran ran = lectern.runs("check");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("error[L001]", "--> questions/bank.yaml:5:11");
    }

    @Test
    void codes_are_explained() {
        Ran ran = lectern.runs("check", "--explain", "l012");

        assertThat(ran.code()).isZero();
        assertGolden("lectern/cli/explain-L012.text", ran.out());
    }

    @Test
    void a_mistake_on_the_line_is_told() {
        complains("there is no code 'L999'.\nThere are: L001, L002, ", "check", "--explain", "L999");
        complains(
                "there is no format 'jsn'. Did you mean 'json'?\nThere are: text, json, github, sarif.\n",
                "check",
                "--format",
                "jsn");
        complains("a bank is named as PATH or with --bank", "check", "--bank", "questions", "questions");
        complains("--explain needs a value: --explain CODE.", "check", "--explain");
        complains("there is no option '--strct'. Did you mean '--strict'?", "check", "--strct");
        complains(
                "--guesser, --coverage and --enemies are told as text or json",
                "check",
                "--guesser",
                "--format",
                "sarif");
        complains("--reports lists nothing else", "check", "--reports", "--coverage");
        complains("--reports lists in text only", "check", "--reports", "--format", "json");
    }

    @Test
    void what_is_surveyed_follows_the_findings() throws IOException {
        write("papers/pond.txt", POND);
        write("questions/all.yaml", GUESSED + TELLING);
        Ran ran = lectern.runs("check", "--guesser", "--coverage", "--enemies");

        assertThat(ran.code()).isZero();
        assertGolden("lectern/cli/check-surveys.text", ran.out());
        assertThat(lectern.runs("check", "--strict").code()).isEqualTo(1);
        assertThat(lectern.runs("check", "--guesser").out()).doesNotContain("sentences cited");
        assertThat(lectern.runs("check", "--coverage").out()).doesNotContain("p (Holm)");
    }

    @Test
    void json_tells_what_is_surveyed_where_it_is_asked_for() throws IOException {
        write("papers/pond.txt", POND);
        write("questions/all.yaml", GUESSED + TELLING);

        assertGolden(
                "lectern/cli/check-surveys.json",
                lectern.runs("check", "--guesser", "--coverage", "--enemies", "--format", "json")
                        .out());
        assertThat(lectern.runs("check", "--format", "json").out())
                .doesNotContain("\"guesser\"", "\"coverage\"", "\"enemies\"");
    }

    @Test
    void a_bank_with_errors_is_not_surveyed() throws IOException {
        write("questions/all.yaml", FAULTY);
        Ran ran = lectern.runs("check", "--guesser", "--coverage", "--enemies");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines())
                .endsWith("questions: 3 errors, 0 warnings.", "It is surveyed only once it has no errors.");
        assertThat(lectern.runs("check", "--guesser", "--format", "json").out()).contains("\"guesser\": []");
    }

    private void complains(String message, String... args) {
        Ran ran = lectern.runs(args);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("lectern: " + message);
    }

    @Test
    void reports_are_listed_with_the_place_of_their_question_and_none_is_lost() throws IOException {
        assertThat(lectern.runs("check", "--reports").out()).isEqualTo("No reports.\n");
        lectern = lectern.with("LECTERN_HOME", folder.resolve("mine").toString());
        write("questions/all.yaml", QUESTIONS + "  was: fish\n");
        write("mine/reports.jsonl", """
                {"time": "2026-03-01T12:00:00Z", "bank": "pond", "question": "miles", "words": "not \\"miles\\"\\u001b[31m"}
                {"time": "2026-03-01T12:00:00Z", "bank": "pond", "question": "fish", "words": ""}

                {"time": "2026-03-01T12:00:00Z", "bank": "pond", "question": "gone", "words": "why?"}
                {"time": "2026-03-01T12:00:00Z", "bank": "mill", "question": "miles", "words": "why?"}
                {"time": "2026-03-
                """);
        Ran ran = lectern.runs("check", "--reports");
        String file = folder.resolve("mine/reports.jsonl").toString();

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .containsExactly(
                        "questions/all.yaml:1:7: miles: not \"miles\"\u241b[31m (2026-03-01T12:00:00Z)",
                        "questions/all.yaml:1:7: fish: reported without words (2026-03-01T12:00:00Z)",
                        "pond: gone (the bank has no such question now): why? (2026-03-01T12:00:00Z)",
                        "mill: miles (this bank is not looked at): why? (2026-03-01T12:00:00Z)",
                        file + ":6: this line is no report: {\"time\": \"2026-03-",
                        "4 reports. 1 line cannot be read as one. In " + file + ".");
    }

    private static final String MISQUOTED =
            QUESTIONS.replace("8,000 fish\"", "9,000 fish in 2015\"").replace("ask:", "# a comment stays\n  ask:  ");

    @Test
    void fix_writes_the_articles_words_and_nothing_else() throws IOException {
        write("questions/all.yaml", MISQUOTED);

        Ran fixed = lectern.runs("check", "--fix");

        assertThat(fixed).isEqualTo(new Ran(0, """
                        questions/all.yaml: the article's words are written into 1 quote.

                        questions: no errors, no warnings; 1 question, 1 citation of 1 article.
                        """, ""));
        assertThat(Files.readString(folder.resolve("questions/all.yaml")))
                .isEqualTo(MISQUOTED.replace("9,000", "8,000"));
        assertThat(folder.resolve("questions/bank.lock")).doesNotExist();
        assertThat(lectern.runs("check", "--fix").out())
                .isEqualTo("questions: no errors, no warnings; 1 question, 1 citation of 1 article.\n");
    }

    @Test
    void fix_leaves_json_alone_on_standard_output() throws IOException {
        write("questions/all.yaml", MISQUOTED);

        assertThat(lectern.runs("check", "--fix", "--format", "json").out()).startsWith("{");
    }

    @Test
    void what_is_not_sure_is_left_to_the_author() throws IOException {
        write("questions/all.yaml", FAULTY);

        assertThat(lectern.runs("check", "--fix").code()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("questions/all.yaml"))).isEqualTo(FAULTY);
    }

    @Test
    void lock_remembers_where_citations_stand_and_fix_keeps_it_up_to_date() throws IOException {
        assertThat(lectern.runs("check", "--lock").code()).isZero();
        String lock = Files.readString(folder.resolve("questions/bank.lock"));
        assertThat(lock).contains("cite\tmiles\t1\tpond\t");

        write("papers/pond.txt", "The pond had some 7,500 fish in 2015.\n");
        assertThat(lectern.runs("check").code()).isEqualTo(1);
        assertThat(lectern.runs("check", "--fix").code()).isZero();
        assertThat(Files.readString(folder.resolve("questions/all.yaml"))).contains("some 7,500 fish");
        String after = Files.readString(folder.resolve("questions/bank.lock"));
        assertThat(after).isNotEqualTo(lock);
        assertThat(lectern.runs("check", "--lock").code()).isZero();
        assertThat(Files.readString(folder.resolve("questions/bank.lock"))).isEqualTo(after);
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_told_and_nothing_is_lost() throws IOException {
        write("questions/all.yaml", MISQUOTED);
        Path questions = folder.resolve("questions");
        Files.setPosixFilePermissions(questions, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeThat(Files.isWritable(questions)).isFalse();
            Ran ran = lectern.runs("check", "--fix");
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err())
                    .isEqualTo("lectern: questions/all.yaml cannot be written, and is as it was: permission denied\n");
            assertThat(lectern.runs("check", "--lock").err())
                    .isEqualTo("lectern: questions/bank.lock cannot be written: permission denied\n");
        } finally {
            Files.setPosixFilePermissions(questions, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(Files.readString(questions.resolve("all.yaml"))).isEqualTo(MISQUOTED);
    }

    @Test
    void the_bank_inside_the_program_cannot_be_written_to() {
        Ran.Setting elsewhere = Ran.in(folder.resolve("papers"));

        assertThat(elsewhere.runs("check", "--fix").err())
                .isEqualTo(
                        "lectern: the bank that Lectern comes with cannot be written to; name the folder of another.\n");
    }
}
