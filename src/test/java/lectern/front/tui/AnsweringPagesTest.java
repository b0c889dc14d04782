package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import lectern.marking.Scheme;
import lectern.model.Question;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;
import lectern.sample.SampleQuiz;
import org.junit.jupiter.api.Test;

/** How answers of each type are made, by keys and by the mouse, and told at once what they are worth. */
class AnsweringPagesTest {
    private static final Terms CERTAIN =
            new Terms(false, false, new Scheme(List.of(1, 1, 1), BigDecimal.ZERO, false, true), Duration.ZERO, 0, "");

    private static Pilot at(Question question) {
        return Pilot.taking(SampleQuiz.of(Terms.PRACTICE, question));
    }

    @Test
    void things_left_as_they_stand_are_no_order() {
        at(SampleBank.FUELS).press("Enter").shows("Nothing is moved yet").hides("The answer is");
    }

    @Test
    void a_thing_is_picked_up_carried_by_arrows_and_put_down() {
        Pilot pilot = at(SampleBank.FUELS).press("Space", "Down", "Down", "Space");
        assertThat(rows(pilot, "oil", "gas", "electricity")).isSorted();
        pilot.press("Enter").shows("Correct.");
    }

    @Test
    void an_answer_may_be_sent_while_a_thing_is_lifted() {
        at(SampleBank.FUELS).press("Space", "Down", "Down", "Enter").shows("Correct.");
    }

    @Test
    void capitals_carry_a_thing_down_and_up() {
        Pilot pilot = at(SampleBank.FUELS).press("J", "J", "K");
        assertThat(rows(pilot, "oil", "electricity", "gas")).isSorted();
        pilot.press("J", "Enter").shows("Correct.");
    }

    @Test
    void a_click_picks_a_thing_up_and_a_second_one_puts_it_there() {
        Pilot pilot = at(SampleBank.FUELS).clickOn("electricity").shows("Click where it belongs.");
        pilot.clickOn("gas").hides("Click where it belongs.");
        assertThat(rows(pilot, "oil", "gas", "electricity")).isSorted();
        pilot.clickOn("Enter answer").shows("Correct.");
    }

    private static List<Integer> rows(Pilot pilot, String... texts) {
        return List.of(texts).stream().map(pilot.screen().text()::indexOf).toList();
    }

    @Test
    void digits_match_one_left_side_after_the_other() {
        at(SampleBank.DATES)
                .press("1")
                .shows("lamp = 1871", "storm = ____")
                .press("2")
                .shows("storm = 1903");
    }

    @Test
    void right_sides_turn_by_arrows_and_are_taken_away() {
        Pilot pilot = at(SampleBank.DATES).press("Right").shows("lamp = 1871");
        pilot.press("Left").shows("lamp = 1902").press("Right").shows("lamp = 1871");
        pilot.press("Backspace").shows("lamp = ____");
    }

    @Test
    void there_are_no_more_right_sides_than_there_are() {
        at(SampleBank.DATES).press("9").shows("There are 3 to choose from.", "lamp = ____");
    }

    @Test
    void sides_are_matched_by_clicks() {
        Pilot pilot = at(SampleBank.DATES).clickOn("storm = ").clickOn("2  1903");
        pilot.shows("storm = 1903", "lamp = ____").clickOn("1  1871").shows("lamp = 1871");
        pilot.clickOn("Enter answer").shows("Correct.");
    }

    @Test
    void gaps_are_filled_from_one_to_the_next_by_enter() {
        Pilot pilot =
                at(gaps()).type("ship").press("Enter").hides("The answer is").type("lost");
        pilot.press("Enter").shows("Correct.");
    }

    @Test
    void tab_and_its_opposite_lead_from_gap_to_gap() {
        at(gaps())
                .press("Tab")
                .type("lost")
                .press("Shift+Tab")
                .type("ship")
                .shows("No ship", "was lost")
                .press("Enter")
                .shows("Correct.");
    }

    @Test
    void a_click_on_a_gap_goes_there() {
        Pilot pilot = at(gaps()).type("ship").press("Tab").type("found").clickOn("ship");
        pilot.press("Backspace").shows("No shi_").hides("ship");
    }

    private static Question.Cloze gaps() {
        return new Question.Cloze(
                SampleBank.LOST.header(),
                List.of(
                        new Question.Words("No "),
                        new Question.Gap(List.of("ship")),
                        new Question.Words(" was "),
                        new Question.Gap(List.of("lost")),
                        new Question.Words(".")));
    }

    @Test
    void what_is_no_number_is_refused_and_stays_to_be_mended() {
        at(SampleBank.YEARS)
                .type("31x1")
                .press("Enter")
                .shows("That cannot be read as a number", "31x1")
                .press("Backspace", "Backspace", "Enter")
                .shows("Correct.");
    }

    @Test
    void the_unit_may_follow_the_number() {
        at(SampleBank.YEARS).type("31 years").press("Enter").shows("Correct.");
    }

    @Test
    void how_sure_one_is_counts() {
        Pilot pilot = Pilot.taking(SampleQuiz.of(CERTAIN, SampleBank.SEEN));
        pilot.press("Enter").shows("How sure are you?").hides("The answer is");
        pilot.press("3").shows("Correct.", "3 of 3");
    }

    @Test
    void whoever_is_not_sure_goes_back_to_the_answer() {
        Pilot pilot = Pilot.taking(SampleQuiz.of(CERTAIN, SampleBank.SEEN));
        pilot.press("Enter", "Esc").hides("How sure are you?").press("Down", "Enter", "2");
        pilot.shows("Incorrect.", "-2 of 3");
    }

    @Test
    void how_sure_is_said_by_a_click_too() {
        Pilot pilot = Pilot.taking(SampleQuiz.of(CERTAIN, SampleBank.SEEN));
        pilot.clickOn("Enter answer").clickOn("1 a guess  2").shows("Correct.", "1 of 3");
    }
}
