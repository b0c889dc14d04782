package lectern.front.tui;

import static lectern.sample.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lectern.cli.Sittings;
import lectern.front.tui.terminal.Input;
import lectern.sample.SampleBank;
import lectern.view.Glyphs;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.Run;
import lectern.view.Screen;
import lectern.view.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page as a person sees it, at four sizes, in Unicode and in ASCII. The passages' highlight shows as «…». */
class GoldenScreensTest {
    private static final List<Size> SIZES =
            List.of(new Size(80, 24), new Size(120, 40), new Size(40, 12), new Size(250, 70));

    static Stream<Arguments> looks() {
        return SIZES.stream()
                .flatMap(size -> Stream.of(Arguments.of(size, Glyphs.UNICODE), Arguments.of(size, Glyphs.ASCII)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pages_look_as_they_did(Size size, Glyphs glyphs) {
        Pilot home = Pilot.home(size, glyphs, SampleBank.FOUR);
        golden("home", home, glyphs);
        golden("home-first", Pilot.home(size, glyphs, new Unwritten()), glyphs);
        golden("setup", home.press("Down", "Down", "Down", "Enter", "Down", "Down", "Space"), glyphs);
        golden("articles", home.press("Esc", "Down", "Enter"), glyphs);
        golden("reader", home.press("Enter", "n", "n"), glyphs);
        golden("reader-help", home.press("?"), glyphs);
        golden("reader-numbers", home.press("Esc", "#"), glyphs);
        golden("reader-search", home.press("/").type("The l").press("Enter"), glyphs);
        golden("reader-questions", home.press("Esc", "Enter"), glyphs);

        KnownBook book = new KnownBook();
        book.open();
        golden("statistics", Pilot.home(size, glyphs, book).press("End", "Enter"), glyphs);

        Pilot quiz = Pilot.quiz(size, glyphs);
        for (int i = 0; i < 4; i++) {
            String name = quiz.app().page().context().name().toLowerCase(java.util.Locale.ROOT);
            if (name.equals("typing")) {
                golden("typing", quiz.type("Ada Hollm").press("Enter"), glyphs);
                golden("feedback-typing", quiz.press("Enter"), glyphs);
            } else if (name.equals("ticking")) {
                golden("ticking", quiz.press("1", "Space", "2", "Space"), glyphs);
                golden("feedback-ticking", quiz.press("Enter"), glyphs);
            } else {
                boolean hinted = quiz.screen().text().contains("lighthouse");
                String which = hinted ? "choosing" : "true-false";
                golden(which, hinted ? quiz.press("h", "Down") : quiz, glyphs);
                golden("feedback-" + which, quiz.press("Enter"), glyphs);
                if (hinted) {
                    golden("report", quiz.press("!"), glyphs);
                    quiz.press("Esc");
                }
            }
            quiz.press("Enter");
        }
        golden("results", quiz, glyphs);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_list_of_commands_looks_as_it_did(Size size, Glyphs glyphs) {
        Pilot home = Pilot.home(size, glyphs, SampleBank.FOUR);
        golden("palette-home", home.press("Ctrl+P"), glyphs);
        Pilot quiz = Pilot.quiz(size, glyphs).press("Ctrl+P");
        golden("palette", quiz, glyphs);
        golden("palette-found", quiz.type("un"), glyphs);
        golden("palette-refused", quiz.press("Enter"), glyphs);
        golden("palette-nothing", quiz.type("zz"), glyphs);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void study_looks_as_it_did(Size size, Glyphs glyphs) {
        Sittings sittings = new Sittings(SampleBank.FOUR, Pilot.NOW);
        Pilot study = Pilot.study(size, glyphs, sittings, sittings.begin());
        golden("study-choosing", study, glyphs);
        golden("study-feedback", study.press("x"), glyphs);
        golden("study-rated", study.press("2"), glyphs);
        golden("study-flagged", study.press("Enter", "*"), glyphs);
        golden("study-suspended", study.press("@"), glyphs);
        golden("study-help", study.press("?"), glyphs);
        study.press("Esc", "x", "Enter", "Esc", "x", "4", "Enter");
        study.press("x", "4", "Enter", "x", "4", "Enter", "Down");
        golden("study-end", study, glyphs);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_margin_of_an_article_tells_what_is_known_once_the_history_was_read(Size size, Glyphs glyphs) {
        KnownBook book = new KnownBook();
        Pilot reader = Pilot.reader(size, glyphs, book);
        assertThat(book.isWanted()).isTrue();
        String before = reader.screen().text();

        book.open();

        golden("reader-known", reader.input(new Input.Resized(size)), glyphs);
        assertThat(reader.screen().text()).isNotEqualTo(before);
        golden("reader-known-passage", reader.press("n", "n", "n"), glyphs);
    }

    private static void golden(String name, Pilot pilot, Glyphs glyphs) {
        Screen screen = pilot.screen();
        String file = "lectern/front/tui/" + name + "-" + screen.size().columns() + "x"
                + screen.size().rows() + (glyphs.equals(Glyphs.ASCII) ? "-ascii" : "") + ".screen";
        assertGolden(file, drawn(screen));
        RoleMap.golden(name, screen, glyphs);
    }

    /** The lines with what colour alone would show: passages in «…», and where the cursor stands. */
    private static String drawn(Screen screen) {
        StringBuilder text = new StringBuilder();
        for (Line line : screen.lines()) {
            StringBuilder row = new StringBuilder();
            for (Run run : line.runs()) {
                row.append(run.role() == Role.PASSAGE ? "\u00ab" + run.text() + "\u00bb" : run.text());
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
        screen.cursor()
                .ifPresent(cell -> text.append("cursor ")
                        .append(cell.column())
                        .append(',')
                        .append(cell.row())
                        .append('\n'));
        return text.toString();
    }
}
