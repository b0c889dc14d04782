package lectern.front.plain;

import static lectern.front.plain.SmallBank.GRAIN;
import static lectern.front.plain.SmallBank.MILLER;
import static lectern.front.plain.SmallBank.WHEEL;
import static lectern.front.plain.SmallBank.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import lectern.front.plain.PlainQuiz.Ending;
import lectern.model.Header;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import org.junit.jupiter.api.Test;

class PlainQuizTest {
    private static final Path GOLDEN = Path.of("src/test/resources/lectern/front/plain/four-types.lines");

    @Test
    void all_four_types_in_lines() throws IOException {
        Played played = Played.quiz(YEAR, GRAIN, WHEEL, MILLER)
                .types("p", "?", "h", "3", "p", "! wrong key", "u", "1", "1,3", "", "f", ":?", ":h", "M\u00fcller");

        // -Dgolden.update=true writes it anew; the difference is read before it is committed.
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, played.output());
        }
        assertThat(played.output()).isEqualTo(Files.readString(GOLDEN));
        assertThat(played.ending()).isEqualTo(Ending.FINISHED);
    }

    @Test
    void two_runs_write_the_same_bytes() {
        Played.Taker taker = Played.quiz(YEAR, GRAIN, WHEEL, MILLER);

        assertThat(taker.types("1", "s", "t", "Mill", "2 1")).isEqualTo(taker.types("1", "s", "t", "Mill", "2 1"));
    }

    @Test
    void each_answer_is_followed_by_its_passage_and_place() {
        assertThat(Played.quiz(WHEEL).types("2").lines())
                .containsSubsequence(
                        "Answer: 2",
                        "Incorrect.",
                        "The answer is True",
                        "So the article says.",
                        "> Its wheel turns to the left.",
                        "papers/mill.txt:5");
    }

    @Test
    void several_ticks_earn_their_share() {
        assertThat(Played.quiz(GRAIN).types("1").lines()).contains("Partly correct (50 %).", "Score: 0.5 of 1 (50 %)");
        for (String both : List.of("1,2", "2 1", "1, 2", "1;2", "2,1,", "1,1,2")) {
            assertThat(Played.quiz(GRAIN).types(both).lines()).as(both).contains("Correct.");
        }
    }

    @Test
    void true_and_false_are_answered_by_number_letter_or_word() {
        for (String yes : List.of("1", "t", "T", "true", "TRUE", " true ", "1.")) {
            assertThat(Played.quiz(WHEEL).types(yes).lines()).as(yes).contains("Correct.");
        }
        for (String no : List.of("2", "f", "false", "FALSE")) {
            assertThat(Played.quiz(WHEEL).types(no).lines()).as(no).contains("Incorrect.");
        }
    }

    @Test
    void what_is_no_answer_is_told_and_asked_again() {
        assertThat(Played.quiz(YEAR)
                        .types("1841", "1,2", "what?", "0", "5", "99999999999999999999", "1")
                        .lines())
                .containsSubsequence(
                        "Answer: 1841",
                        "There is no such option: they are numbered from 1 to 4.",
                        "Answer: 1,2",
                        "One option is wanted, not several.",
                        "Answer: what?",
                        "That is no answer: type the number of an option from 1 to 4, or ? for help.",
                        "Answer: 0",
                        "There is no such option: they are numbered from 1 to 4.",
                        "Answer: 1",
                        "Correct.");
    }

    @Test
    void an_empty_line_asks_again_and_says_nothing_else() {
        assertThat(Played.quiz(YEAR).types("", "  ", "\u00a0", "1").from("One option"))
                .startsWith(
                        "One option is right: 1 point or none.\nAnswer: \nAnswer:   \nAnswer: \u00a0\nAnswer: 1\nCorrect.\n");
    }

    @Test
    void x_shows_the_answer_for_no_point() {
        assertThat(Played.quiz(YEAR).types("x").lines())
                .containsSubsequence("Answer: x", "Incorrect.", "The answer is 1841", "Score: 0 of 1 (0 %)");
    }

    @Test
    void s_skips_and_the_question_comes_back() {
        assertThat(Played.quiz(YEAR, WHEEL).types("s", "t", "s", "1").lines())
                .containsSubsequence(
                        "Question 1 of 2.",
                        "Answer: s",
                        "Skipped; it comes back after the others.",
                        "Question 2 of 2.",
                        "Question 1 of 2.",
                        "Answer: s",
                        "This is the last question left: there is nothing to skip to.",
                        "Score: 2 of 2 (100 %)");
    }

    @Test
    void u_takes_back_the_answer_before_and_asks_that_question_again() {
        Played played = Played.quiz(YEAR, WHEEL).types("u", "2", "u", "1", "t");

        assertThat(played.lines())
                .containsSubsequence(
                        "Answer: u",
                        "There is no answer to take back.",
                        "Answer: 2",
                        "Incorrect.",
                        "Question 2 of 2.",
                        "Answer: u",
                        "Taken back.",
                        "Question 1 of 2.",
                        "Answer: 1",
                        "Score: 2 of 2 (100 %)");
    }

    @Test
    void h_gives_the_hint_or_says_that_there_is_none() {
        assertThat(Played.quiz(YEAR).types("h").lines()).contains("Hint: It was before the railway.");
        assertThat(Played.quiz(WHEEL).types("h").lines()).contains("There is no hint for this question.");
    }

    @Test
    void p_shows_the_last_passage_between_the_paragraphs_around_it_without_what_is_skipped() {
        assertThat(Played.quiz(YEAR, WHEEL).types("1", "p", "t").lines())
                .containsSubsequence(
                        "Answer: p",
                        "The mill at Vale (papers/mill.txt)",
                        "The mill at Vale",
                        "> The mill was built in 1841, said the miller. It grinds rye, oats and spelt.",
                        "papers/mill.txt:3",
                        "Its wheel turns to the left. \u201CIt never stops\u201D, she added.");
    }

    @Test
    void p_is_refused_before_anything_is_answered() {
        assertThat(Played.quiz(YEAR).types("p").lines())
                .contains("Nothing is answered yet: p shows the passage of the question just answered.");
    }

    @Test
    void a_report_means_the_question_just_answered() {
        Played played = Played.quiz(YEAR, WHEEL).types("! first", "1", "! the key is wrong", "!", "t");

        assertThat(played.reports()).containsExactly("year: first", "year: the key is wrong", "year: ");
        assertThat(played.lines()).contains("Reported. It is kept in /data/reports.jsonl");
    }

    @Test
    void a_report_that_cannot_be_kept_is_told_and_the_quiz_goes_on() {
        assertThat(Played.quiz(WHEEL).whereReportsFail().types("! no", "t").lines())
                .containsSubsequence("The report could not be kept: the disk is full", "Correct.");
    }

    @Test
    void at_a_typed_answer_commands_take_a_colon() {
        assertThat(Played.quiz(MILLER).types("q").lines()).contains("Incorrect.", "Score: 0 of 1 (0 %)");
        assertThat(Played.quiz(MILLER).types(":q").ending()).isEqualTo(Ending.LEFT);
        assertThat(Played.quiz(MILLER).types(":h").lines()).contains("Hint: His name is his trade.");
        assertThat(Played.quiz(MILLER).types(":x").lines()).contains("The answer is M\u00fcller");
        assertThat(Played.quiz(MILLER).types(":u").lines()).contains("There is no answer to take back.");
        assertThat(Played.quiz(MILLER).types(":p").lines())
                .anyMatch(line -> line.startsWith("Nothing is answered yet"));
        assertThat(Played.quiz(MILLER).types(":s").lines()).anyMatch(line -> line.startsWith("This is the last"));
        assertThat(Played.quiz(MILLER).types(":! bad").reports()).containsExactly("miller: bad");
        assertThat(Played.quiz(MILLER).types(":quit").lines())
                .contains("There is no such command; :? tells the commands.");
        assertThat(Played.quiz(MILLER).types("?", ":?").lines().stream()
                        .filter(":x = I don't know: the answer is shown"::equals))
                .hasSize(2);
    }

    @Test
    void a_colon_is_understood_at_every_prompt_and_so_are_capitals() {
        assertThat(Played.quiz(YEAR).types(":q").ending()).isEqualTo(Ending.LEFT);
        assertThat(Played.quiz(YEAR).types("Q").ending()).isEqualTo(Ending.LEFT);
        assertThat(Played.quiz(YEAR).types(": X").lines()).contains("The answer is 1841");
    }

    @Test
    void q_tells_the_score_so_far() {
        Played played = Played.quiz(YEAR, GRAIN, WHEEL).types("1", "1", "q");

        assertThat(played.ending()).isEqualTo(Ending.LEFT);
        assertThat(played.from("Score:")).startsWith("Score: 1.5 of 2 (75 %)\n2 of 3 questions answered.\n");
    }

    @Test
    void the_end_of_the_input_tells_the_score_over_what_was_answered() {
        Played played = Played.quiz(YEAR, GRAIN, WHEEL).types("1");

        assertThat(played.ending()).isEqualTo(Ending.INPUT_ENDED);
        assertThat(played.from("Answer:"))
                .startsWith("Answer: \nThe input ended.\n\nScore: 1 of 1 (100 %)\n1 of 3 questions answered.\n");
        assertThat(Played.quiz(YEAR).types().lines())
                .containsSubsequence("Score: 0 of 0 (0 %)", "0 of 1 question answered.")
                .doesNotContain("Nothing to reread: full marks.");
    }

    @Test
    void a_last_line_without_its_end_is_an_answer() {
        assertThat(Played.quiz(WHEEL)
                        .sends("t".getBytes(StandardCharsets.UTF_8))
                        .ending())
                .isEqualTo(Ending.FINISHED);
    }

    @Test
    void missed_items_come_again_only_if_wanted_and_change_no_score() {
        assertThat(Played.quiz(YEAR, WHEEL).types("2", "f").output()).doesNotContain("Again");
        assertThat(Played.quiz(YEAR, WHEEL)
                        .withRetry()
                        .types("2", "f", "1", "f")
                        .lines())
                .containsSubsequence(
                        "Again: 1 of 2.", "Again: 2 of 2.", "Score: 0 of 2 (0 %)", "1 question missed again.");
        assertThat(Played.quiz(YEAR, WHEEL).withRetry().types("1", "f", "t").lines())
                .containsSubsequence("Again: 1 of 1.", "Score: 1 of 2 (50 %)", "Everything missed is answered now.");
        assertThat(Played.quiz(WHEEL).withRetry().types("t").output()).doesNotContain("Again", "missed");
    }

    @Test
    void a_close_call_gets_one_more_try() {
        assertThat(Played.quiz(MILLER).types("M\u00fcler", "M\u00fcller").lines())
                .containsSubsequence("Close: check the spelling. One more try.", "Answer: M\u00fcller", "Correct.");
    }

    @Test
    void a_rule_is_said_at_the_first_question_of_a_type_only() {
        assertThat(Collections.frequency(
                        Played.quiz(YEAR, YEAR, WHEEL).types("1", "1", "1").lines(),
                        "One option is right: 1 point or none."))
                .isEqualTo(1);
    }

    @Test
    void on_a_terminal_nothing_is_echoed_and_the_last_answer_can_be_taken_back() {
        Played played = Played.quiz(WHEEL).onTerminal().types("f", "?", "h", "p", "! odd", "what", "u", "t", "");

        assertThat(played.output()).contains("Answer: Incorrect.").contains("Time: 0 s");
        assertThat(played.reports()).containsExactly("wheel: odd");
        assertThat(played.lines())
                .contains("Enter for the score: This question is answered already.")
                .contains("Enter for the score: There is no such command; :? tells the commands.")
                .contains("Enter for the score: Taken back.")
                .contains("Score: 1 of 1 (100 %)");
        assertThat(Played.quiz(WHEEL).onTerminal().types("t").ending()).isEqualTo(Ending.FINISHED);
        assertThat(Played.quiz(WHEEL).onTerminal().types("t", "q").ending()).isEqualTo(Ending.FINISHED);
    }

    @Test
    void the_time_is_not_told_to_a_script() {
        assertThat(Played.quiz(WHEEL).types("t").output()).doesNotContain("Time");
    }

    @Test
    void the_results_name_each_sentence_that_is_to_be_read_again_once() {
        Passage grain = SmallBank.passage(SmallBank.MILL, "rye, oats");
        Passage passage = new Passage(
                SmallBank.MILL,
                List.of(SmallBank.passage(SmallBank.MILL, "built in 1841").extent(), grain.extent()));
        Header header = new Header(new QuestionId("two"), "It grinds.", "", "", "", List.of(), 1, List.of(passage));

        assertThat(Played.quiz(new Question.TrueFalse(header, true))
                        .types("f", "q")
                        .lines())
                .contains("> The mill was built in 1841, said the miller.", "> It grinds rye, oats and spelt.");
    }
}
