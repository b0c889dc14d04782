package lectern.front.tui;

import static lectern.sample.Golden.assertGolden;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import lectern.marking.Scheme;
import lectern.quiz.Terms;
import lectern.sample.SampleQuiz;
import lectern.view.Cell;
import lectern.view.Glyphs;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.Run;
import lectern.view.Screen;
import lectern.view.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of an exam of all eight types as a person sees them, at four sizes, in Unicode and in ASCII. */
class ExamGoldenTest {
    private static final Terms TERMS = new Terms(
            true, true, new Scheme(List.of(1, 1, 1), BigDecimal.ZERO, false, true), Duration.ofMinutes(20), 0.6, "Ann");

    static Stream<Arguments> looks() {
        return GoldenScreensTest.looks();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void an_exam_looks_as_it_did(Size size, Glyphs glyphs) {
        Pilot exam = Pilot.taking(size, glyphs, SampleQuiz.ofAll(TERMS), () -> Pilot.NOW);
        golden("exam-choosing", exam, glyphs);
        golden("exam-certainty", exam.press("Enter"), glyphs);
        golden("exam-ticking", exam.press("3", "Space"), glyphs);
        golden("exam-flagged", exam.press("*", "1"), glyphs);
        golden("exam-typing", exam.press("n", "n").type("Ada"), glyphs);
        golden("exam-refused", exam.press("Esc", "n", "1").type("3l").press("Enter"), glyphs);
        golden("exam-ordering", exam.press("Esc", "x", "Esc", "n", "Space", "Down"), glyphs);
        golden("exam-matching", exam.press("Esc", "n", "2", "2"), glyphs);
        golden("exam-filling", exam.press("n", "3").type("sh"), glyphs);
        golden("exam-sheet", exam.press("Esc", "a", "1"), glyphs);
        golden("exam-handing-in", exam.press("s"), glyphs);
        golden("exam-results", exam.press("s"), glyphs);
        golden("exam-review", exam.press("v", "n"), glyphs);
    }

    private static void golden(String name, Pilot pilot, Glyphs glyphs) {
        Screen screen = pilot.screen();
        String file = "lectern/front/tui/" + name + "-" + screen.size().columns() + "x"
                + screen.size().rows() + (glyphs.equals(Glyphs.ASCII) ? "-ascii" : "") + ".screen";
        assertGolden(file, drawn(screen));
        RoleMap.golden(name, screen, glyphs);
    }

    /** The lines, passages in «…», and where the cursor stands. */
    private static String drawn(Screen screen) {
        StringBuilder text = new StringBuilder();
        for (Line line : screen.lines()) {
            StringBuilder row = new StringBuilder();
            for (Run run : line.runs()) {
                row.append(run.role() == Role.PASSAGE ? "\u00ab" + run.text() + "\u00bb" : run.text());
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
        Cell cell = screen.cursor().orElse(new Cell(-1, -1));
        return text.append("cursor " + cell.column() + "," + cell.row() + "\n").toString();
    }
}
