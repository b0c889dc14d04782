package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutCommandTest {
    @TempDir
    Path folder;

    private Ran.Setting lectern = Ran.in(Path.of("."));

    @BeforeEach
    void here() {
        lectern = Ran.in(folder).banksFrom(choice -> SampleBank.BANK);
    }

    @Test
    void version_a_is_what_the_quiz_asks() {
        for (String seed : List.of("7", "8", "-3")) {
            List<String> quiz = lectern.typing("x", "x", "x", "")
                    .runs("quiz", "--plain", "-n3", "--seed", seed, "--type=single,boolean,multiple")
                    .lines();
            List<String> paper = lectern.runs(
                            "handout", "--no-key", "-n3", "--seed", seed, "--type=single,boolean,multiple")
                    .lines();

            List<String> options = options(quiz.stream());
            assertThat(options).hasSizeGreaterThan(8);
            assertThat(options(paper.stream().map(line -> line.replace("\u2610 ", ""))))
                    .isEqualTo(options);
        }
    }

    private static List<String> options(Stream<String> lines) {
        return lines.filter(line -> line.matches("\\d\\. .*")).toList();
    }

    @Test
    void standard_output_gets_markdown_and_nothing_else() {
        Ran ran = lectern.runs("handout", "-n", "2");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("# Grey Point\n\n**Version A \u00b7 seed 42**\n")
                .endsWith("*End of key to version A \u00b7 seed 42.*\n");
    }

    @Test
    void a_file_gets_the_same_bytes_and_the_seed_is_told() throws IOException {
        String[] arguments = {"handout", "-n3", "--versions=3", "--with-articles"};
        String markdown = lectern.runs(arguments).out();
        String html = lectern.runs("handout", "-n3", "--versions=3", "--with-articles", "--format=html")
                .out();

        Ran ran = lectern.runs("handout", "-n3", "--versions=3", "--with-articles", "--seed=42", "--output", "a.md");
        assertThat(ran).isEqualTo(new Ran(0, "Grey Point: 3 of 8 questions. Seed: 42.\n", ""));
        assertThat(Files.readString(folder.resolve("a.md"))).isEqualTo(markdown);
        for (String name : List.of("a.html", "a.HTM", "A.HTML")) {
            Path file = Files.writeString(folder.resolve(name), "before");
            lectern.runs("handout", "-n3", "--versions=3", "--with-articles", "--output", name);
            assertThat(file).hasContent(html);
        }
        lectern.runs("handout", "-n3", "--versions=3", "--with-articles", "--format=markdown", "--output=b.html");
        assertThat(folder.resolve("b.html")).hasContent(markdown);
    }

    @Test
    void a_title_of_ones_own_stands_at_the_head() {
        assertThat(lectern.runs("handout", "--title", "Class *7b*\u001b\nlamps")
                        .lines()
                        .get(0))
                .isEqualTo("# Class \\*7b\\*\u241b lamps");
        assertThat(lectern.runs("handout", "--format=html", "--title", "</title>&")
                        .out())
                .contains("<title>&lt;/title&gt;&amp;</title>");
        assertThat(lectern.runs("handout", "--title", " ").out()).startsWith("# Grey Point\n");
    }

    @Test
    void parts_can_be_left_out() {
        assertThat(lectern.runs("handout", "--no-key").out()).contains("Name: ").doesNotContain("Key to version");
        assertThat(lectern.runs("handout", "--key-only").out())
                .contains("**Key to version A")
                .doesNotContain("Name: ");
        complains("--no-key and --key-only leave nothing: leave one of them out.", "handout", "--no-key", "--key-only");
    }

    @Test
    void more_questions_than_there_are_means_all_of_them_and_that_is_told() {
        Ran ran = lectern.runs("handout", "-n", "50");
        assertThat(ran.err()).isEqualTo("50 wanted, but only 8 fit: all of them.\n");
        assertThat(ran.out()).contains("8 questions, 8 points.");
        assertThat(lectern.runs("handout", "-n", "50", "--output", "a.md"))
                .isEqualTo(new Ran(
                        0, "Grey Point: 8 of 8 questions. Seed: 42.\n50 wanted, but only 8 fit: all of them.\n", ""));
    }

    @Test
    void values_that_cannot_be_are_told_with_what_can() {
        complains(
                "there is no format 'htm'. Did you mean 'html'?\nThere are: markdown, html.",
                "handout",
                "--format=htm");
        for (String versions : List.of("0", "27", "-1", "two", "1.5", "", "99999999999")) {
            complains(
                    "--versions takes a whole number from 1 to 26, not '" + versions + "'.",
                    "handout",
                    "--versions=" + versions);
        }
        complains("-n takes a whole number from 1, not '0'.", "handout", "-n", "0");
        complains("--seed takes a whole number, not 'x'.", "handout", "--seed", "x");
        complains("there is no tag 'lump'. Did you mean 'lamp'?\nThere are: lamp, weather.", "handout", "--tag=lump");
        complains("no question of this bank is what you asked for.", "handout", "--level=3");
    }

    @Test
    void a_file_that_cannot_be_written_is_told_and_nothing_is_left() throws IOException {
        complains("--output: there is no folder '" + folder.resolve("none") + "'.", "handout", "--output=none/a.html");
        Files.createDirectory(folder.resolve("here"));
        complains("--output: 'here' is no file that can be replaced.", "handout", "--output=here");
        complains("--output: 'a\u2400b' is no path.", "handout", "--output=a\u0000b");
        assertThat(folder).isDirectoryNotContaining("glob:**/*.*");
    }

    private void complains(String message, String... args) {
        assertThat(lectern.runs(args)).isEqualTo(new Ran(2, "", "lectern: " + message + "\n"));
    }

    @Test
    void help_tells_the_exit_codes_and_home_tells_of_it() {
        assertThat(lectern.runs("handout", "--help").out())
                .startsWith("Usage: lectern handout")
                .contains("Exit codes: 0 done")
                .isASCII();
        assertThat(lectern.runs("handout", "--version")).isEqualTo(lectern.runs("--version"));
        assertThat(lectern.runs().lines()).contains("lectern handout: a quiz as an exercise to print, with its key.");
    }

    @Test
    void it_is_utf_8_whatever_the_machine_uses() throws IOException {
        lectern.runs("handout", "--type=boolean", "--output=a.md");

        assertThat(new String(Files.readAllBytes(folder.resolve("a.md")), StandardCharsets.UTF_8))
                .contains("\u00b7 seed 42");
    }
}
