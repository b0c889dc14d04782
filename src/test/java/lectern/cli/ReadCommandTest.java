package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.front.plain.SmallBank;
import lectern.model.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    @TempDir
    Path folder;

    private Ran.Setting lectern = Ran.in(Path.of("."));

    @BeforeEach
    void here() {
        lectern = Ran.in(folder);
    }

    @Test
    void a_search_goes_through_all_articles_and_tells_each_sentence_once() {
        assertThat(lectern.runs("read", "--search", "THE").lines())
                .containsExactly(
                        "papers/mill.txt:1: The mill at Vale",
                        "papers/mill.txt:3: The mill was built in 1841, said the miller.",
                        "papers/mill.txt:5: Its wheel turns to the left.",
                        "papers/mill.txt:6: The last miller is M\u00fcller.",
                        "papers/pond.txt:1: The pond froze in January.",
                        "papers/pond.txt:3: Ducks left it on the 3rd.",
                        "7 places found.");
    }

    @Test
    void a_search_in_an_article_begins_at_the_line_and_needs_no_accents() {
        assertThat(lectern.runs("read", "mill:5", "--search", "muller").lines())
                .containsExactly("papers/mill.txt:6: The last miller is M\u00fcller.", "1 place found.");
        assertThat(lectern.runs("read", "mill:5", "--search", "1841").lines()).containsExactly("Not found.");
        assertThat(lectern.runs("read", "--search", "1841").code()).isZero();
    }

    @Test
    void what_an_article_skips_is_not_found() {
        assertThat(lectern.runs("read", "--search", "read more").lines()).containsExactly("Not found.");
    }

    @Test
    void a_search_that_runs_over_a_sentences_end_shows_both() {
        assertThat(lectern.runs("read", "mill", "--search", "miller. It").lines())
                .containsExactly(
                        "papers/mill.txt:3: The mill was built in 1841, said the miller. It grinds rye, oats and spelt.",
                        "1 place found.");
    }

    @Test
    void cited_passages_are_listed_from_the_line_on() {
        assertThat(lectern.runs("read", "mill:4", "--passages").lines())
                .containsExactly(
                        "papers/mill.txt:5: turns to the left", "papers/mill.txt:6: M\u00fcller", "2 passages.");
        assertThat(lectern.runs("read", "pond:3", "--passages").lines())
                .containsExactly("papers/pond.txt:3: the 3rd", "1 passage.");
    }

    @Test
    void once_something_was_answered_each_passage_tells_how_well_it_is_known() {
        lectern.typing("1").runs("quiz", "--type", "boolean");

        assertThat(lectern.runs("read", "mill", "--passages").lines())
                .contains("papers/mill.txt:3: built in 1841 (not asked yet)")
                .anyMatch(line -> line.matches("papers/mill.txt:5: turns to the left \\((known|to read again)\\)"));
    }

    @Test
    void the_questions_on_a_line_are_listed_with_how_to_be_asked_them() {
        assertThat(lectern.runs("read", "mill:3", "--questions").lines())
                .containsExactly(
                        "year: In which year was the mill built? (single choice, level 1)",
                        "grain: Which grains does it grind? (multiple response, level 1)",
                        "2 questions. lectern quiz --passage mill:3 asks them, --question ID one of them.");
        assertThat(lectern.runs("read", "mill:1", "--questions").lines())
                .containsExactly("No question is about that place.");
    }

    @Test
    void a_quiz_on_a_passage_asks_what_cites_it() {
        assertThat(lectern.runs("quiz", "--passage", "papers/mill.txt:3").lines())
                .startsWith("A mill and a pond: 2 of 2 questions. Seed: 42.")
                .contains("Question 1 of 2.");
        assertThat(lectern.runs("quiz", "--passage", "mill", "-n", "1").lines())
                .startsWith("A mill and a pond: 1 of 4 questions. Seed: 42.");
    }

    @Test
    void a_quiz_of_certain_questions_asks_these() {
        assertThat(lectern.runs("quiz", "--question", "ducks").lines())
                .startsWith("A mill and a pond: 1 of 1 question. Seed: 42.")
                .contains("On which day did the ducks leave?");
        assertThat(lectern.runs("quiz", "--question", "ducks,wheel", "--passage", "mill:5")
                        .lines())
                .contains("The wheel turns to the left.")
                .startsWith("A mill and a pond: 1 of 1 question. Seed: 42.");
    }

    @Test
    void what_no_question_cites_cannot_be_asked() {
        complains(
                "no question cites mill:1.\n`lectern read mill --passages` lists what is cited.",
                "quiz",
                "--passage",
                "mill:1");
        complains(
                "there is no question 'duck'. Did you mean 'ducks'?\n"
                        + "`lectern read ARTICLE --questions` lists those of an article.",
                "quiz",
                "--question",
                "duck");
        complains("the questions asked for do not cite mill:3.", "quiz", "--question", "ducks", "--passage", "mill:3");
    }

    @Test
    void passages_are_cited_as_the_reader_copies_them() {
        assertThat(lectern.runs("read", "mill:3", "--cite").lines())
                .containsExactly(
                        "\u201cbuilt in 1841\u201d",
                        "The mill at Vale, The Vale Post, papers/mill.txt:3",
                        "",
                        "\u201crye, oats\u201d",
                        "The mill at Vale, The Vale Post, papers/mill.txt:3");
        assertThat(lectern.runs("read", "mill:1", "--cite").lines())
                .containsExactly("No question cites anything there.");
    }

    @Test
    void lines_bear_the_numbers_of_the_file() {
        assertThat(lectern.runs("read", "mill:5", "--numbers").lines())
                .containsExactly(
                        "5: Its wheel turns to the left. \u201cIt never stops\u201d, she added.",
                        "6: The last miller is M\u00fcller. He is seventy.");
    }

    @Test
    void the_editor_opens_at_the_line() throws IOException {
        Path script = folder.resolve("editor.sh");
        Files.writeString(script, "echo \"$1 $2\" > \"" + folder.resolve("opened") + "\"\n");
        String bank = ExamBank.in(folder).toString();

        Ran ran = lectern.banksFrom(new DiskShelf())
                .with("LECTERN_EDITOR", "sh " + script + " {line} {file}")
                .runs("read", "keeper:4", "--edit", "--bank", bank);

        assertThat(ran.lines())
                .containsExactly("If you changed the article, lectern check tells whether its citations still hold.");
        assertThat(Files.readString(folder.resolve("opened"))).startsWith("4 ").endsWith("keeper.txt\n");
    }

    @Test
    void the_built_in_bank_has_a_name_of_its_own() throws IOException {
        Path bank = ExamBank.in(folder);
        Ran.Setting there = lectern.banksFrom(new DiskShelf()).with("LECTERN_BANK", bank.toString());

        assertThat(there.runs("--plain").lines().get(0)).startsWith("Grey Point: ");
        assertThat(there.runs("--plain", "--bank", "built-in").lines().get(0)).startsWith("Four reports");
    }

    @Test
    void on_the_full_screen_the_article_opens_so() {
        List<FullScreen.Start> starts = new ArrayList<>();
        Ran.Setting screen = lectern.onTerminal(opening -> {
            starts.add(opening.start());
            return ExitCode.DONE;
        });
        screen.runs("read", "mill:3", "--search", "rye");
        screen.runs("read", "mill:3", "--questions");
        screen.runs("read", "mill", "--numbers");

        FullScreen.Reader line = new FullScreen.Reader(SmallBank.MILL, 3);
        Range third = SmallBank.MILL.line(3);
        assertThat(third.in(SmallBank.MILL.text())).startsWith("The mill was").endsWith("spelt.");
        assertThat(starts)
                .containsExactly(
                        new FullScreen.Search(line, "rye"),
                        new FullScreen.Questions(line, third),
                        new FullScreen.Numbered(new FullScreen.Reader(SmallBank.MILL, 1)));
    }

    @Test
    void lists_are_written_even_where_there_is_a_full_screen() {
        Ran.Setting screen = lectern.onTerminal(opening -> ExitCode.FAULT);

        assertThat(screen.runs("read", "mill", "--passages").lines()).contains("4 passages.");
        assertThat(screen.runs("read", "mill:3", "--cite").lines()).hasSize(5);
        assertThat(screen.runs("read", "--search", "rye").lines()).contains("1 place found.");
    }

    @Test
    void what_does_not_go_together_is_told() {
        complains(
                "--search, --passages, --questions, --cite, --edit and --numbers go one at a time.",
                "read",
                "mill",
                "--cite",
                "--search",
                "rye");
        complains("an ARTICLE is wanted with that; `lectern read` lists them.", "read", "--cite");
        complains("--search needs words to look for.", "read", "--search", " ");
    }

    private void complains(String message, String... args) {
        Ran ran = lectern.runs(args);
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).isEqualTo("lectern: " + message + "\n");
        assertThat(ran.out()).isEmpty();
    }
}
