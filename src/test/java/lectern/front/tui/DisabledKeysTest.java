package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.KeyMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No key of a place does nothing without a word. */
class DisabledKeysTest {
    /** Pressing once more often finds what cannot be done any more. */
    private static final int PRESSES = 3;

    @Test
    void every_place_is_walked() {
        assertThat(Places.all().keySet()).isEqualTo(EnumSet.allOf(Context.class));
    }

    @ParameterizedTest
    @EnumSource(Context.class)
    void every_key_of_a_place_changes_the_screen_or_says_why_not(Context context) {
        List<String> pressed = new ArrayList<>();
        for (Supplier<Pilot> place : Places.of(context)) {
            assertThat(place.get().app().page().context()).isEqualTo(context);
            for (KeyMap.Binding binding : KeyMap.standard().bindings(context)) {
                for (List<String> keys : binding.keys()) {
                    for (String key : keys) {
                        press(place.get(), context, key);
                        pressed.add(key);
                    }
                }
            }
        }
        assertThat(pressed).isNotEmpty();
    }

    private static void press(Pilot pilot, Context context, String key) {
        boolean letter = key.codePointCount(0, key.length()) == 1 || key.equals("Space");
        for (int i = 0; i < PRESSES; i++) {
            String before = pilot.screen().text();
            Page page = pilot.app().page();
            if (letter && context.takesText()) {
                pilot.press("Esc");
            }
            pilot.press(key);
            if (pilot.app().hasErrand()) {
                // What comes of it is told when it is done.
                return;
            }
            if (!pilot.app().isOpen() || pilot.app().page() != page || page.context() != context) {
                return;
            }
            assertThat(page.isTelling() || !pilot.screen().text().equals(before))
                    .as("press " + (i + 1) + " of " + key + " in " + context + "\n" + before)
                    .isTrue();
            assertThat(pilot.screen().text()).as(key + " in " + context).doesNotContain(Command.OPEN.idle());
        }
    }

    @Test
    void what_cannot_be_done_now_is_told_in_a_line() {
        Set<Context> asking = EnumSet.of(Context.CHOOSING, Context.TICKING, Context.ORDERING, Context.MATCHING);
        for (Context context : asking) {
            at(context).press("u").shows("There is no answer to take back.");
            at(context).press("s").shows("This is the last question left");
        }
        at(Context.CHOOSING).press("h", "h").shows("The hint is shown already.");
        at(Context.TICKING).press("h").shows("There is no hint for this question.");
        at(Context.MATCHING).press("Backspace").shows("Nothing is chosen here yet.");
        at(Context.ORDERING).press("K").shows("It is the first already.");
        at(Context.FILLING).press("Tab").shows("There is only one gap.");
        at(Context.RESULTS).press("r").shows("Nothing was missed.");
        at(Context.RESULTS).press("p").shows("there is nothing to reread");
        at(Context.REVIEW).press("n").shows("This is the last");
        at(Context.EXAM_CHOOSING).press("n").shows("This is the only question.");
        at(Context.SETUP).press("Space").shows("There is nothing to tick here");
        at(Context.SETUP).press("Home", "Left", "Left", "Left").press("Home").shows("nothing further up");
        at(Context.HOME).press("Up").shows("There is nothing further up.");
        at(Context.HELP).press("PgUp").shows("There is nothing further up.");
        at(Context.REPORTING).press("Enter", "Enter").shows("Type what is wrong, or go back with Esc.");
        at(Context.CHOOSING).press("1").shows("You are there already.");
        at(Context.STUDY_FEEDBACK).press("4", "4").shows("It is rated so already.");
        at(Context.NOT_KEPT).press("t").shows("Tried once more, and it was not kept.");
    }

    @Test
    void a_reason_is_told_each_time_it_is_asked_for() {
        Pilot pilot = at(Context.CHOOSING).press("u", "u").shows("There is no answer to take back.");
        pilot.press("Down").hides("There is no answer to take back.");
    }

    private static Pilot at(Context context) {
        return Places.of(context).get(0).get();
    }
}
