package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lectern.front.Logbook;
import lectern.front.tui.terminal.Input;
import lectern.model.Header;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.sample.SampleBank;
import lectern.view.Cell;
import lectern.view.Glyphs;
import lectern.view.Line;
import lectern.view.Link;
import lectern.view.Size;
import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void a_quiz_is_taken_by_keys_from_home_to_the_results_and_back() {
        Pilot pilot = Pilot.home(Pilot.USUAL);
        pilot.shows("Grey Point", "4 questions on 2 articles, from the built-in bank");
        pilot.press("Enter").shows("Question 1 of 4");
        while (pilot.screen().text().contains("Question ")) {
            pilot.press("Esc", "x", "x");
            pilot.shows("Incorrect.", "The answer is").press("Enter");
        }
        pilot.shows("Score: 0 of 4 (0 %)", "By article", "By tag", "Passages to reread", "seeds/keeper.txt:3");
        pilot.press("q").shows("Practice").hides("Go on with the quiz");
        pilot.press("q");
        assertThat(pilot.app().isOpen()).isFalse();
        assertThat(pilot.app().exitCode()).isEqualTo(App.DONE);
    }

    @Test
    void a_digit_moves_and_only_enter_answers() {
        Pilot pilot = atYear();
        pilot.press("2").hides("The answer is").press("9").shows("There are 4 options.");
        pilot.press("Enter").shows("The answer is 1871");
    }

    @Test
    void ticks_are_told_and_marked() {
        Pilot pilot = at("What survived the storm?");
        pilot.shows("0 ticked.")
                .press("Enter")
                .shows("Nothing is chosen or typed yet")
                .hides("The answer is");
        pilot.press("Space").shows("1 ticked.", "[x]").press("Space").shows("0 ticked.");
        pilot.press("1", "Space", "2", "Space", "3", "Space", "4", "Space", "5", "Space");
        pilot.press("Enter").shows("Incorrect.", "The answer is the lamp; the bell; the clock");
    }

    @Test
    void where_text_is_typed_letters_are_text_and_commands_follow_esc() {
        Pilot pilot = at("Who was the first keeper?");
        pilot.type("q x h u ?").shows("q x h u ?").hides("The answer is");
        pilot.press("Home").type("A").press("End", "Backspace").shows("Aq x h u");
        pilot.press("Esc").shows("now a letter").press("x").shows("The answer is Ada Holm");
    }

    @Test
    void a_slip_in_spelling_gets_one_more_try() {
        Pilot pilot = at("Who was the first keeper?");
        pilot.type("Ada Hollm")
                .press("Enter")
                .shows("Close: check the spelling.")
                .hides("The answer is");
        pilot.press("Backspace", "Backspace").type("m").press("Enter").shows("Correct.");
    }

    @Test
    void a_pasted_text_answers_nothing() {
        Pilot choice = atYear();
        choice.input(new Input.Pasted("1\nx\n")).hides("The answer is");
        Pilot typing = at("Who was the first keeper?");
        typing.input(new Input.Pasted("Ada\nHolm\u001b[A")).shows("Ada Holm").hides("The answer is");
    }

    @Test
    void undo_goes_back_across_questions() {
        Pilot pilot = atYear();
        String first = pilot.screen().text();
        pilot.press("Enter", "Enter", "Esc", "u");
        if (!pilot.screen().text().equals(first)) {
            pilot.press("u");
        }
        pilot.shows("In which year was the lighthouse first lit?");
    }

    @Test
    void a_skipped_question_comes_back_and_the_last_one_cannot_be_skipped() {
        Pilot pilot = Pilot.quiz(Pilot.USUAL);
        pilot.press("Tab").shows("Question 2 of 4").press("Tab", "Tab").shows("Question 4 of 4");
        pilot.press("Tab").shows("Question 1 of 4");
        for (int i = 0; i < 3; i++) {
            pilot.press("Esc", "x", "x", "Enter");
        }
        pilot.press("Tab").shows("This is the last question left");
    }

    @Test
    void the_passage_opens_in_its_article_without_what_is_skipped() {
        Pilot pilot = atYear().press("Enter", "p");
        pilot.shows("The keeper of Grey Point", "seeds/keeper.txt:3", "first time in 1871")
                .hides("IMG_17")
                .hides("Share this page");
        pilot.press("Esc").shows("The answer is 1871");
    }

    @Test
    void the_place_of_a_passage_leads_to_its_line() {
        Pilot quiz = Pilot.quiz(new Size(120, 40)).press("x");
        assertThat(quiz.screen().lines().stream().flatMap(line -> line.runs().stream()))
                .filteredOn(run -> run.link().isPresent())
                .isNotEmpty()
                .allSatisfy(run -> {
                    Link link = run.link().orElseThrow();
                    assertThat(run.text()).contains(link.file() + ":" + link.line());
                });
    }

    @Test
    void what_was_missed_can_be_practised_and_passages_reread_from_the_results() {
        Pilot pilot = Pilot.quiz(Pilot.USUAL);
        for (int i = 0; i < 4; i++) {
            pilot.press("Esc", "x", "x", "Enter");
        }
        pilot.shows("Score: 0 of 4");
        pilot.press("Down", "Down", "Down", "p").shows("seeds/keeper.txt:6").press("Esc");
        pilot.press("r").shows("Again: 1 of 4").press("Esc", "x", "x", "Enter").shows("Again: 2 of 4");
    }

    @Test
    void a_quiz_that_was_left_can_be_gone_on_with() {
        Pilot pilot = Pilot.home(Pilot.USUAL).press("Enter", "Esc", "x", "x", "Enter");
        pilot.shows("Question 2 of 4").press("Esc", "q");
        if (pilot.screen().text().contains("Question 2")) {
            pilot.press("q");
        }
        pilot.shows("Go on with the quiz", "1 answered, 3 questions to go")
                .press("Enter")
                .shows("Question 2 of 4");
    }

    @Test
    void a_quiz_is_set_up_by_article_tag_number_and_seed() {
        Pilot pilot =
                Pilot.home(Pilot.USUAL).press("Down", "Down", "Down", "Enter").shows("4 questions match");
        pilot.press("Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Space")
                .shows("1 question match", "[x] The storm of 1903");
        pilot.press("Home", "Down").type("x").shows("Only digits").type("42");
        pilot.press("Enter").shows("What survived the storm?", "Question 1 of 1", "seed 42");
    }

    @Test
    void an_exam_is_set_up_and_can_be_left_and_gone_on_with() {
        Pilot pilot = Pilot.home(Pilot.USUAL).press("Down", "Down", "Enter").shows("Set up an exam", "[x] An exam");
        pilot.press("Down", "Down", "Down").type("99999").press("Enter").shows("How many minutes?");
        pilot.press("Backspace", "Backspace", "Backspace", "Backspace", "Backspace")
                .type("20")
                .press("Enter");
        pilot.shows("Question 1 of 4", "exam", "0 of 4 answered", "20:00 left")
                .press("q")
                .shows("Go on with the exam", "0 of 4 answered")
                .press("Enter")
                .shows("Question 1 of 4");
    }

    @Test
    void certainty_and_penalties_are_not_set_up_together() {
        Pilot pilot = Pilot.home(Pilot.USUAL).press("Down", "Down", "Down", "Enter");
        pilot.press("End", "Home", "Down", "Down", "Down", "Down", "Down", "Space", "Down", "Space", "Enter")
                .shows("untick one of the two");
    }

    @Test
    void a_set_up_that_fits_nothing_says_what_to_do() {
        Pilot pilot = Pilot.home(Pilot.USUAL).press("Down", "Down", "Down", "Enter");
        pilot.press("Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Space", "Down", "Space", "Enter")
                .shows("No question fits");
        pilot.press("Home", "Backspace", "Backspace", "Enter").shows("How many questions?");
    }

    @Test
    void the_help_lists_the_keys_of_where_one_is() {
        atYear().press("?")
                .shows("I don't know: show the answer", "1-9")
                .press("Esc")
                .shows("first lit?");
        at("Who was the first keeper?").press("F1").shows("Esc x", "What is typed here is text");
    }

    @Test
    void a_question_is_reported_with_words() {
        Pilot pilot = atYear().press("!")
                .press("Enter")
                .shows("Type what is wrong")
                .type("fail")
                .press("Enter")
                .shows("Not reported: the disk is full");
        pilot.press("Backspace", "Backspace", "Backspace", "Backspace")
                .type("odd key")
                .press("Enter");
        pilot.shows("Reported, in reports.jsonl").press("Enter").shows("first lit?");
        assertThat(pilot.reported()).containsExactly("keeper-year: odd key");
    }

    @Test
    void who_comes_for_the_first_time_is_welcomed() {
        Logbook first = new Unwritten();
        Pilot.home(Pilot.USUAL, Glyphs.UNICODE, first).shows("Welcome. Answer a question", "Statistics");
        Pilot.home(new Size(40, 12), Glyphs.UNICODE, first).hides("Welcome").shows("Practice");
        Pilot.home(Pilot.USUAL).hides("Welcome");
    }

    @Test
    void articles_are_read_passage_by_passage() {
        Pilot pilot = Pilot.home(Pilot.USUAL)
                .press("Down", "Down", "Down", "Down", "Enter")
                .shows("Coast News, 3 questions");
        pilot.press("Enter")
                .shows("Ada Holm, who kept the lamp")
                .press("n")
                .shows("Passage 1 of", "seeds/keeper.txt:3");
        pilot.press("N").shows("This is the first passage.").press("q", "q").shows("Practice");
    }

    @Test
    void the_mouse_chooses_answers_and_scrolls() {
        Pilot pilot =
                atYear().clickOn("1831").hides("The answer is").clickOn("1831").shows("Incorrect.");
        pilot.press("u").input(new Input.Scrolled(1, new Cell(1, 5))).shows("Question");
        Pilot ticks = at("What survived the storm?")
                .clickOn("the bell")
                .clickOn("the lamp")
                .shows("2 ticked.");
        ticks.press("Up").clickOn("the lamp").shows("1 ticked.");
    }

    @Test
    void a_second_click_on_a_row_answers_only_if_nothing_came_between() {
        Pilot pilot = atYear().clickOn("1831").press("j", "k").clickOn("1831").hides("The answer is");
        pilot.clickOn("1831").shows("The answer is");
    }

    @Test
    void passages_of_other_articles_are_seen_and_reached_too() {
        Pilot wide = Pilot.quiz(new Size(120, 40), SampleBank.YEAR, "");
        wide.press(wrong(wide), "Enter").shows("That is the year of the storm.", "seeds/keeper.txt:3");
        wide.shows("In the storm of 1903 the gallery was torn off", "seeds/storm.txt:3");
        wide.press("p").shows("seeds/keeper.txt:3").press("n").shows("seeds/storm.txt:3", "Passage 2 of 2");
        wide.press("N").shows("seeds/keeper.txt:3", "Passage 1 of 2");
    }

    private static String wrong(Pilot pilot) {
        return pilot.screen().lines().stream()
                .map(Line::text)
                .filter(line -> line.contains("1903"))
                .map(line -> line.replaceAll("\\D*(\\d)  1903.*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_to_be_known_of_a_quiz_stands_below_its_first_question_whole() {
        String notes = "100 wanted, but only 89 fit: all of them. " + "What else is to be known stands here, too.";
        Pilot pilot = Pilot.quiz(Pilot.USUAL, SampleBank.YEAR, notes).shows(notes);
        pilot.press("Down").shows(notes).press("Enter").hides("wanted");
    }

    @Test
    void the_results_begin_with_the_score_and_a_passage_is_chosen_in_sight() {
        Pilot pilot = Pilot.quiz(new Size(80, 16));
        for (int i = 0; i < 4; i++) {
            pilot.press("Esc", "x", "x", "Enter");
        }
        pilot.shows("Score: 0 of 4").press("Down").shows("\u25b8 first time in 1871");
        pilot.press("Down").shows("\u25b8 first keeper was Ada Holm");
    }

    @Test
    void every_quiz_that_was_begun_can_be_gone_on_with() {
        Pilot pilot = Pilot.home(Pilot.USUAL).press("Enter");
        for (int i = 0; i < 4; i++) {
            pilot.press("Esc", "x", "x", "Enter");
        }
        pilot.press("n")
                .shows("Question 1 of 4")
                .press("Esc", "x", "x", "Enter")
                .shows("Question 2 of 4");
        pilot.press("Esc", "q");
        if (pilot.screen().text().contains("Question 2")) {
            pilot.press("q");
        }
        pilot.shows("Go on with the quiz", "1 answered").press("Down", "Enter").shows("Question 1 of 4");
    }

    @Test
    void leaving_a_quiz_tells_its_score() {
        Pilot pilot = atYear().press("Enter", "q");
        assertThat(pilot.app().isOpen()).isFalse();
        assertThat(pilot.app().farewell()).matches("Score: [01] of 1 \\(\\d+ %\\)");
        assertThat(atYear().press("q").app().farewell()).isEmpty();
    }

    @Test
    void only_the_key_right_after_esc_is_a_command() {
        Pilot pilot = at("Who was the first keeper?").press("Esc");
        pilot.input(new Input.Pasted("Ada")).press("x").shows("Adax").hides("The answer is");
        pilot.press("Esc", "z").shows("Esc z is no command here").hides("Adaxz");
    }

    @Test
    void a_resize_keeps_the_place_that_was_scrolled_to() {
        Pilot pilot = Pilot.home(new Size(60, 12)).press("Down", "Down", "Down", "Down", "Enter", "Enter", "n", "End");
        String end = pilot.screen().text();
        pilot.input(new Input.Resized(new Size(60, 12)));
        assertThat(pilot.screen().text().lines().skip(1).limit(8))
                .isEqualTo(end.lines().skip(1).limit(8).toList());
    }

    @Test
    void a_text_that_is_too_long_is_told_and_a_seed_can_be_pasted() {
        Pilot pilot = at("Who was the first keeper?").input(new Input.Pasted("x".repeat(2000)));
        pilot.shows("That is too long");
        Pilot setup = Pilot.home(Pilot.USUAL)
                .press("Down", "Down", "Down", "Enter", "Down")
                .input(new Input.Pasted("12345\n"));
        setup.shows("12345").press("Enter").shows("seed 12345");
    }

    @Test
    void tabs_of_a_bank_become_spaces() {
        Question tabbed = new Question.TrueFalse(
                new Header(
                        new QuestionId("tab"),
                        "In\twhich",
                        "",
                        "a\tb",
                        "",
                        List.of(),
                        1,
                        SampleBank.YEAR.header().passages()),
                true);
        Pilot.quiz(Pilot.USUAL, tabbed, "").shows("In which").press("Enter").shows("a b");
    }

    @Test
    void ctrl_c_and_a_closed_window_end_the_program() {
        for (Input input : new Input[] {new Input.Interrupted(), new Input.Closed()}) {
            Pilot pilot = atYear().input(input);
            assertThat(pilot.app().isOpen()).isFalse();
            assertThat(pilot.app().exitCode()).isEqualTo(App.INTERRUPTED);
        }
    }

    @Test
    void a_screen_that_is_too_small_says_what_it_needs_and_takes_no_key() {
        Pilot pilot = atYear();
        pilot.input(new Input.Resized(new Size(39, 11))).shows("Lectern needs 40x12; this is 39x11. Ctrl+C leaves.");
        pilot.press("Enter")
                .input(new Input.Resized(new Size(40, 12)))
                .hides("The answer is")
                .shows("first lit?");
    }

    private static Pilot atYear() {
        return at("In which year was the lighthouse first lit?");
    }

    private static Pilot at(String stem) {
        Pilot pilot = Pilot.quiz(Pilot.USUAL);
        for (int i = 0; i < 4 && !pilot.screen().text().contains(stem); i++) {
            pilot.press("Tab");
        }
        return pilot.shows(stem);
    }

    @Test
    void a_bank_with_errors_has_a_home_that_leads_to_them() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            problems.add(new Problem(
                    "error[L030]: number " + i + "\u001b[31m of them",
                    "questions/all.yaml:" + i + ":3",
                    "  cite: { ties: words }",
                    List.of("help: copy the words from the article")));
        }
        for (Size size : List.of(Pilot.USUAL, new Size(40, 12), new Size(120, 40))) {
            Pilot pilot = Pilot.problems(size, problems);
            pilot.shows("This bank has 30 problems.", "See what is wrong").hides("Practice");
            pilot.press("Enter").shows("Problems of the bank", "error[L030]: number 1", "questions/all.yaml:1:3");
            pilot.press("End").shows("number 30", "help: copy the words from the article");
            pilot.press("q").shows("This bank has 30 problems.").press("q");
            assertThat(pilot.app().isOpen()).isFalse();
        }
    }
}
