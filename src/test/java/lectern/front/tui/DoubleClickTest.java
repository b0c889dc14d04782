package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import lectern.cli.Sittings;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;
import lectern.sample.SampleQuiz;
import lectern.view.Glyphs;
import org.junit.jupiter.api.Test;

/** Whoever clicks twice out of habit gets what one click, or Enter, would have done. */
class DoubleClickTest {
    /** A double click: the pilot's clock stands still. */
    private static Pilot twice(Pilot pilot, String text) {
        int[] cell = cellOf(pilot, text);
        return pilot.click(cell[0], cell[1]).click(cell[0], cell[1]);
    }

    private static int[] cellOf(Pilot pilot, String text) {
        for (int row = 0; row < pilot.screen().lines().size(); row++) {
            int at = pilot.screen().lines().get(row).text().indexOf(text);
            if (at >= 0) {
                return new int[] {at, row};
            }
        }
        throw new AssertionError(text + " is not on\n" + pilot.screen().text());
    }

    @Test
    void it_opens_one_page_not_what_lies_below_the_mouse_there() {
        Pilot pilot = twice(Pilot.home(Pilot.USUAL), "Read");
        assertThat(pilot.app().page()).isInstanceOf(ArticlesPage.class);
        int[] first = cellOf(pilot, "The keeper of");
        assertThat(pilot.click(first[0], first[1]).app().page()).isInstanceOf(ReaderPage.class);
    }

    @Test
    void it_answers_a_single_choice() {
        twice(Pilot.taking(SampleQuiz.of(Terms.PRACTICE, SampleBank.YEAR)), "1903")
                .shows("The answer is");
    }

    @Test
    void it_ticks_once_and_answers_nothing() {
        twice(Pilot.taking(SampleQuiz.of(Terms.PRACTICE, SampleBank.SURVIVORS)), "the lamp")
                .shows("1 ticked.")
                .hides("The answer is");
    }

    @Test
    void it_gives_a_right_side_to_one_left_side() {
        twice(Pilot.taking(SampleQuiz.of(Terms.PRACTICE, SampleBank.DATES)), "1  1871")
                .shows("lamp = 1871", "storm = ____");
    }

    @Test
    void it_ticks_a_row_of_a_set_up_once() {
        Pilot pilot = Pilot.home(Pilot.USUAL).press("Down", "Down", "Down", "Enter");
        twice(pilot, "Open book").shows("[x] Open book");
    }

    @Test
    void on_the_key_that_answers_it_does_not_go_on_from_what_is_told_then() {
        twice(Pilot.taking(SampleQuiz.of(Terms.PRACTICE, SampleBank.YEAR, SampleBank.SEEN)), "Enter answer")
                .shows("The answer is");
    }

    @Test
    void the_keys_that_only_lead_on_may_be_clicked_quickly() {
        Pilot exam = Pilot.taking(SampleQuiz.of(
                new Terms(true, false, lectern.marking.Scheme.USUAL, java.time.Duration.ZERO, 0, ""),
                SampleBank.YEAR,
                SampleBank.SEEN,
                SampleBank.DATES));
        twice(exam, "n next").shows("Question 3 of 3");
    }

    @Test
    void a_click_long_after_another_is_one_of_its_own() {
        Instant[] now = {Pilot.NOW};
        Pilot pilot = Pilot.taking(
                Pilot.USUAL, Glyphs.UNICODE, SampleQuiz.of(Terms.PRACTICE, SampleBank.SURVIVORS), () -> now[0]);
        pilot.clickOn("the lamp").shows("1 ticked.");
        now[0] = now[0].plus(Pointer.DOUBLE);
        pilot.clickOn("the lamp").hides("1 ticked.");
    }

    @Test
    void a_third_click_is_one_of_its_own() {
        Pilot pilot = Pilot.taking(SampleQuiz.of(Terms.PRACTICE, SampleBank.SURVIVORS));
        pilot.clickOn("the lamp").clickOn("the lamp").shows("1 ticked.");
        pilot.clickOn("the lamp").hides("1 ticked.");
    }

    @Test
    void a_sitting_of_study_is_rated_once() {
        Sittings sittings = new Sittings(SampleBank.FOUR, Pilot.NOW);
        Pilot study = Pilot.study(sittings).press("x");
        String rated = study.screen().text();
        twice(study, "Enter next");
        assertThat(study.app().page()).isInstanceOf(AskingPage.class);
        assertThat(study.screen().text()).isNotEqualTo(rated);
    }
}
