package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lectern.marking.Scheme;
import lectern.quiz.Quiz;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;
import lectern.sample.SampleQuiz;
import lectern.view.Glyphs;
import lectern.view.Size;
import org.junit.jupiter.api.Test;

/** An exam on the full screen. */
class ExamPagesTest {
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final Terms EXAM = new Terms(true, false, Scheme.USUAL, LIMIT, 0.6, "Ann");
    private static final Terms CERTAIN =
            new Terms(true, false, new Scheme(List.of(1, 1, 1), BigDecimal.ZERO, false, true), LIMIT, 0, "");
    private static final Quiz TWO = SampleQuiz.of(EXAM, SampleBank.YEAR, SampleBank.YEARS);

    private Instant now = Pilot.NOW;

    @Test
    void nothing_is_told_before_it_is_handed_in() {
        Pilot pilot = Pilot.taking(TWO).press("2", "Enter").hides("Incorrect").shows("Question 2 of 2");
        pilot.type("31").press("Enter").shows("2 of 2 answered.").hides("Correct");
        pilot.press("s")
                .shows("Handing in cannot be undone: s once more does it.")
                .hides("Score");
        pilot.press("s").shows("The exam is handed in.", "Score: 1 of 2 (50 %)", "Not passed: 60 %");
    }

    @Test
    void handing_in_is_asked_again_after_anything_else() {
        Pilot sheet = Pilot.taking(TWO).press("Tab", "s").shows("2 questions are still open.");
        sheet.press("Down").hides("still open").press("s").shows("s once more does it.");
        sheet.press("s").shows("Score: 0 of 2");
    }

    @Test
    void the_sheet_leads_to_a_question_and_back() {
        Pilot pilot = Pilot.taking(TWO).press("Tab").shows("Open: 1, 2.");
        pilot.press("2", "Enter").shows("Question 2 of 2").press("Tab", "Esc").shows("Question 2 of 2");
        pilot.press("Tab").clickOn("In which year").shows("Question 1 of 2");
    }

    @Test
    void one_goes_round_the_questions() {
        Pilot pilot = Pilot.taking(TWO).press("N").shows("Question 2 of 2");
        pilot.press("Esc", "n").shows("Question 1 of 2").clickOn("n next").shows("Question 2 of 2");
        pilot.clickOn("before").shows("Question 1 of 2");
    }

    @Test
    void an_answer_that_stands_there_is_shown_and_can_be_changed() {
        Pilot pilot = Pilot.taking(TWO).press("2", "Enter", "Esc", "N").shows("Question 1 of 2");
        pilot.press("1", "Enter", "Tab").shows("[x]", "1871").hides("1831");
    }

    @Test
    void an_answer_that_is_left_open_again_is_none() {
        Pilot pilot = Pilot.taking(TWO).press("2", "Enter", "Esc", "N", "x");
        pilot.shows("No answer stands there now.", "Question 1 of 2", "0 of 2 answered");
    }

    @Test
    void a_row_that_was_only_pointed_at_is_no_answer() {
        Pilot.taking(TWO).press("Down", "n").shows("0 of 2 answered");
    }

    @Test
    void what_was_typed_and_not_entered_is_entered_as_one_goes_on() {
        Pilot pilot = Pilot.taking(TWO).press("n").type("31").press("Tab").shows("1 of 2 answered.", "31");
        pilot.press("Esc").shows("Question 2 of 2");
    }

    @Test
    void what_was_ticked_lifted_matched_or_filled_is_entered_as_one_leaves() {
        Pilot pilot = Pilot.taking(
                SampleQuiz.of(EXAM, SampleBank.SURVIVORS, SampleBank.FUELS, SampleBank.DATES, SampleBank.LOST));
        pilot.press("Space", "n")
                .shows("1 of 4")
                .press("Space", "Down", "Down", "n")
                .shows("2 of 4");
        pilot.press("1", "n").shows("3 of 4").type("ship").press("Esc", "q");
        assertThat(pilot.app().isOpen()).isFalse();
        assertThat(pilot.app().farewell()).contains("4 of 4 answered");
    }

    @Test
    void a_flag_is_shown_and_taken_away() {
        Pilot pilot = Pilot.taking(TWO).press("*").shows("Question 1 of 2 · flagged");
        pilot.press("Tab").shows("1 flagged", "1 [ ] *").press("Enter", "*").hides("flagged");
    }

    @Test
    void flagging_enters_what_was_ticked() {
        Pilot pilot = Pilot.taking(SampleQuiz.of(EXAM, SampleBank.SURVIVORS, SampleBank.SEEN));
        pilot.press("Space", "*").shows("Question 1 of 2 · flagged", "1 of 2 answered");
    }

    @Test
    void what_cannot_be_entered_is_told_before_it_is_lost() {
        Pilot pilot = Pilot.taking(TWO).press("n").type("3l").press("Esc", "n");
        pilot.shows("That cannot be read as a number", "Question 2 of 2");
        pilot.press("Esc", "n").shows("Question 1 of 2", "0 of 2 answered");
    }

    @Test
    void an_answer_that_was_erased_is_none() {
        Pilot pilot = Pilot.taking(TWO).press("n").type("31").press("Tab", "Esc");
        pilot.shows("1 of 2 answered").press("Backspace", "Backspace", "Esc", "n");
        pilot.shows("Question 1 of 2", "0 of 2 answered");
    }

    @Test
    void how_sure_one_is_must_be_said_before_one_goes_on() {
        Pilot pilot = Pilot.taking(SampleQuiz.of(CERTAIN, SampleBank.SURVIVORS, SampleBank.SEEN));
        pilot.press("Space", "n").shows("Question 1 of 2", "How sure are you?");
        pilot.press("2").shows("Question 2 of 2", "1 of 2 answered");
    }

    @Test
    void who_said_how_sure_goes_where_that_was_asked() {
        Pilot pilot = Pilot.taking(SampleQuiz.of(CERTAIN, SampleBank.SURVIVORS, SampleBank.SEEN));
        pilot.press("Space", "*").shows("How sure are you?").press("2").shows("Question 1 of 2 · flagged");
        pilot.press("2", "Space", "N", "3").shows("Question 2 of 2");
    }

    @Test
    void who_goes_back_to_the_answer_goes_nowhere_else() {
        Pilot pilot = Pilot.taking(SampleQuiz.of(CERTAIN, SampleBank.SURVIVORS, SampleBank.SEEN));
        pilot.press("Space", "*", "Esc").hides("How sure are you?").shows("Question 1 of 2");
        pilot.press("Enter", "1")
                .shows("Question 2 of 2", "1 of 2 answered")
                .press("Tab")
                .hides("flagged");
    }

    @Test
    void what_is_typed_but_not_entered_is_not_lost_with_the_time() {
        Pilot pilot = timed(Pilot.USUAL).press("n").type("31");
        now = now.plus(LIMIT).minusSeconds(1);
        pilot.tick().shows("1 of 2 answered", "0:01 left");
        now = now.plusSeconds(1);
        pilot.tick().shows("Time is up", "Score: 1 of 2");
    }

    @Test
    void an_exam_that_is_handed_in_offers_no_undo() {
        Pilot pilot =
                Pilot.taking(TWO).press("Tab", "s", "s").shows("Score: 0 of 2").hides("u undo");
        pilot.press("r", "2", "Enter", "Enter", "Esc", "x", "Enter").shows("u undo");
    }

    @Test
    void the_time_left_is_told_and_at_its_end_the_exam_is_handed_in() {
        Pilot pilot = timed(Pilot.USUAL).shows("20:00 left");
        now = now.plusSeconds(61);
        pilot.tick().shows("18:59 left");
        now = now.plus(LIMIT);
        pilot.tick().shows("Time is up: the exam is handed in.", "Score: 0 of 2");
    }

    @Test
    void the_time_runs_out_on_the_sheet() {
        Pilot pilot = timed(Pilot.USUAL).press("Enter", "Tab");
        now = now.plus(LIMIT);
        pilot.tick().shows("Time is up: the exam is handed in.", "Score: 1 of 2");
    }

    @Test
    void the_time_runs_out_over_the_help_and_over_a_report() {
        Pilot pilot = timed(Pilot.USUAL).press("?");
        now = now.plus(LIMIT);
        pilot.tick().shows("Time is up: the exam is handed in.");

        now = Pilot.NOW;
        Pilot report = timed(Pilot.USUAL).press("!");
        now = now.plus(LIMIT);
        report.tick().shows("Time is up: the exam is handed in.");
    }

    @Test
    void an_answer_after_the_end_comes_too_late() {
        Pilot pilot = timed(Pilot.USUAL);
        now = now.plus(LIMIT);
        pilot.press("Enter").shows("Score: 0 of 2");
    }

    @Test
    void the_time_left_stands_on_the_smallest_screen_too() {
        timed(new Size(40, 12)).shows("20:00 left").press("Tab").shows("20:00 left");
    }

    @Test
    void what_handing_in_means_is_told_whole_on_the_smallest_screen() {
        timed(new Size(40, 12))
                .press("Tab", "s")
                .shows("2 questions are still open.", "Handing in cannot", "s once more does it.");
    }

    private Pilot timed(Size size) {
        return Pilot.taking(size, Glyphs.UNICODE, TWO, () -> now);
    }

    @Test
    void the_review_shows_each_answer_with_its_passage() {
        Pilot pilot = Pilot.taking(TWO).press("2", "Enter", "Tab", "s", "s", "v");
        pilot.shows("answer 1 of 2", "You answered: 1831", "The answer is 1871", "seeds/keeper.txt:3");
        pilot.clickOn("n next").shows("answer 2 of 2", "You left it open.").hides("I don't know");
        pilot.press("p")
                .shows("seeds/keeper.txt")
                .press("Esc")
                .clickOn("before")
                .shows("answer 1 of 2");
        pilot.press("Esc").shows("Score: 0 of 2");
    }

    @Test
    void an_open_book_stands_beside_and_below_unmarked() {
        Terms open = new Terms(true, true, Scheme.USUAL, Duration.ZERO, 0, "");
        Quiz quiz = SampleQuiz.of(open, SampleBank.YEAR);
        Pilot.taking(new Size(120, 40), Glyphs.UNICODE, quiz, () -> now)
                .shows("lit for the first")
                .hides("\u258c");
        Pilot.taking(quiz).shows("lit for the first").hides("\u258c");
    }
}
