package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import lectern.cli.Sittings;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.KeyMap;
import lectern.marking.Scheme;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;
import lectern.sample.SampleQuiz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ctrl+P: what can be done here, and where one can go. */
class PaletteTest {
    @ParameterizedTest
    @EnumSource(Context.class)
    void every_place_has_it_and_lists_all_its_commands(Context context) {
        for (Supplier<Pilot> place : Places.of(context)) {
            Pilot pilot = place.get();
            if (context != Context.PALETTE) {
                pilot.press("Ctrl+P");
                assertThat(pilot.app().page().context()).isEqualTo(Context.PALETTE);
                for (Command command : KeyMap.standard().commands(context)) {
                    if (command != Command.PALETTE) {
                        pilot.type(command.word()).shows(command.word());
                        pilot.press("Backspace");
                        command.word().codePoints().skip(1).forEach(letter -> pilot.press("Backspace"));
                    }
                }
            }
            pilot.press("Esc");
            assertThat(pilot.app().page().context()).isNotEqualTo(Context.PALETTE);
        }
    }

    @Test
    void what_is_typed_finds_a_command_and_enter_runs_it() {
        Pilot pilot =
                asked().press("Ctrl+P").shows("Commands (type to find one)").type("dont");
        pilot.shows("dont-know: I don't know: show the answer").press("Enter").shows("The answer is 1871");
    }

    @Test
    void it_comes_up_in_text_fields_and_its_letters_are_no_text_there() {
        Pilot pilot =
                Pilot.taking(SampleQuiz.of(Terms.PRACTICE, SampleBank.NAME)).type("Ada");
        pilot.press("Ctrl+P").type("hint").press("Enter").shows("There is no hint for this question.");
        pilot.press("Esc").shows("Ada").hides("Adah");
    }

    @Test
    void what_cannot_be_done_now_says_why_and_stays() {
        Pilot pilot = asked().press("Ctrl+P").type("undo").shows("There is no answer to take back.");
        assertThat(pilot.press("Enter").app().page().isTelling()).isTrue();
        pilot.shows("undo: take the last answer back").press("Esc").shows("first lit?");
    }

    @Test
    void what_changes_nothing_is_told_from_the_list_as_by_its_key() {
        asked().press("Ctrl+P").type("page-up").press("Enter").shows("first lit?", "There is nothing further up.");
    }

    @Test
    void a_digit_is_not_to_be_had_from_a_list() {
        asked().press("Ctrl+P").type("row").press("Enter").shows("The digit itself does it.");
    }

    @Test
    void arrows_choose_and_a_click_runs() {
        asked().press("Ctrl+P", "Down", "Enter").shows("Keys here");
        asked().press("Ctrl+P").type("dont").clickOn("dont-know").shows("The answer is 1871");
        asked().press("Ctrl+P")
                .type("undo")
                .clickOn("undo:")
                .shows("There is no answer to take back.", "Commands: undo");
    }

    @Test
    void it_leads_elsewhere_from_anywhere_and_back() {
        Pilot pilot = Pilot.home(Pilot.USUAL).press("Enter").shows("Question 1 of 4");
        pilot.press("Ctrl+P").type("read the").press("Enter").shows("The storm of 1903");
        pilot.press("Ctrl+P").type("exam").press("Enter").shows("Set up an exam");
        pilot.press("Esc").shows("The storm of 1903").press("q").shows("Question 1 of 4");
    }

    @Test
    void a_quiz_begun_from_it_lies_above_the_one_that_was_left_and_home_knows_both() {
        Pilot pilot =
                Pilot.home(Pilot.USUAL).press("Enter", "Esc", "x", "x", "Enter").shows("Question 2 of 4");
        pilot.press("Ctrl+P").type("practice").press("Enter").shows("Question 1 of 4");
        pilot.press("Esc", "q");
        if (pilot.screen().text().contains("Question 1")) {
            pilot.press("q");
        }
        pilot.shows("Question 2 of 4");
    }

    @Test
    void quitting_from_it_tells_the_score_and_leaves_the_program() {
        Pilot pilot = asked().press("2", "Enter", "p", "Ctrl+P").type("quit").press("Enter");
        assertThat(pilot.app().isOpen()).isFalse();
        assertThat(pilot.app().exitCode()).isEqualTo(App.DONE);
        assertThat(pilot.app().farewell()).startsWith("Score: 0 of 1");
    }

    @Test
    void from_an_exam_nothing_else_can_be_read_or_begun() {
        Terms exam = new Terms(true, false, Scheme.USUAL, Duration.ofMinutes(20), 0, "");
        Pilot pilot = Pilot.taking(SampleQuiz.of(exam, SampleBank.YEAR));
        pilot.press("Ctrl+P").type("read the").press("Enter").shows("hand it in, or leave it first");
        pilot.press("Esc", "?", "Ctrl+P").type("practice").press("Enter").shows("hand it in, or leave it first");
    }

    @Test
    void from_a_sitting_of_study_no_quiz_is_begun_that_it_would_not_keep() {
        Pilot pilot = Pilot.study(new Sittings(SampleBank.FOUR, Pilot.NOW)).press("Ctrl+P");
        pilot.type("practice").shows("No command is called so.");
    }

    @Test
    void of_a_faulty_bank_only_the_problems_are_offered() {
        Pilot pilot = Places.of(Context.HOME).get(1).get().press("Ctrl+P");
        pilot.type("problems").press("Enter").shows("something is wrong");
        pilot.press("Ctrl+P").type("practice").shows("No command is called so.");
    }

    @Test
    void the_mouse_is_turned_off_and_on_by_a_letter_or_from_the_list() {
        Pilot pilot = asked().press("m").shows("The mouse is off: the terminal selects text. m turns it on again.");
        assertThat(pilot.app().isMouseOn()).isFalse();
        assertThat(pilot.press("m").shows("The mouse is on").app().isMouseOn()).isTrue();
        Pilot typing = Pilot.taking(SampleQuiz.of(Terms.PRACTICE, SampleBank.NAME));
        typing.press("Esc", "m").shows("Esc m turns it on again").hides("\u25b8 m");
        Pilot reporting =
                asked().press("!", "Ctrl+P").type("mouse").press("Enter").shows("Ctrl+P turns it on again");
        assertThat(reporting.app().isMouseOn()).isFalse();
    }

    private static Pilot asked() {
        return Pilot.taking(SampleQuiz.of(Terms.PRACTICE, SampleBank.YEAR));
    }
}
