package lectern.front.tui;

import static lectern.sample.Golden.assertGolden;

import java.util.stream.Stream;
import lectern.front.tui.terminal.Coloring;
import lectern.front.tui.terminal.Depth;
import lectern.front.tui.terminal.PaintedScreen;
import lectern.front.tui.terminal.Theme;
import lectern.sample.SampleBank;
import lectern.view.Glyphs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Four pages that have nearly every role, as a dark and a light terminal get them. */
class PaintedGoldenTest {
    static Stream<Arguments> looks() {
        return Stream.of(Theme.DARK, Theme.LIGHT)
                .flatMap(theme -> Stream.of(Arguments.of(theme, Glyphs.UNICODE), Arguments.of(theme, Glyphs.ASCII)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pages_are_painted_as_they_were(Theme theme, Glyphs glyphs) {
        golden("home", Pilot.home(Pilot.USUAL, glyphs, SampleBank.FOUR), theme, glyphs);
        Pilot quiz = Pilot.quiz(Pilot.USUAL, glyphs);
        golden("question", quiz.press("Space", "Down"), theme, glyphs);
        golden("feedback", quiz.press("Enter"), theme, glyphs);
        golden("reader", quiz.press("p"), theme, glyphs);
    }

    private static void golden(String name, Pilot pilot, Theme theme, Glyphs glyphs) {
        String file = "lectern/front/tui/" + name + "-" + theme.word() + (glyphs.equals(Glyphs.ASCII) ? "-ascii" : "")
                + ".painted";
        assertGolden(file, PaintedScreen.of(pilot.screen(), Coloring.of(theme, Depth.FULL)));
    }
}
