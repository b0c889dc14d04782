package lectern.front.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.Screen;
import lectern.view.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that stand elsewhere on the next screen are moved, not sent. */
class ShiftTest {
    private static final Size SIZE = new Size(20, 12);

    private static Screen screen(String... rows) {
        return new Screen(
                SIZE, List.of(rows).stream().map(row -> Line.of(row, Role.TEXT)).toList(), null);
    }

    @Test
    void a_scroll_between_bars_moves_what_lies_between() {
        assertThat(Shift.between(
                        screen("bar", "a", "b", "c", "d", "e", "foot"), screen("bar", "b", "c", "d", "e", "f", "foot")))
                .contains(new Shift(1, 5, 1));
        assertThat(Shift.between(
                        screen("bar", "a", "b", "c", "d", "e", "foot"), screen("bar", "x", "y", "a", "b", "c", "foot")))
                .contains(new Shift(1, 5, -2));
    }

    @Test
    void a_few_rows_are_not_worth_it() {
        assertThat(Shift.between(screen("a", "b", "c"), screen("x", "a", "b"))).isEmpty();
        assertThat(Shift.between(screen("a", "b", "c", "d"), screen("a", "b", "c", "d")))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_moves_is_shown_as_it_is(long seed) {
        Random random = new Random(seed);
        for (Theme theme : List.of(Theme.DARK, Theme.HIGH_CONTRAST)) {
            PaintedCells painted = new PaintedCells(SIZE, theme);
            List<Line> rows = new ArrayList<>();
            for (int frame = 0; frame < 200; frame++) {
                rows = changed(rows, random);
                Screen screen = new Screen(SIZE, rows, null);
                painted.paint(screen);
                List<Line> shown = rows;
                assertThat(IntStream.range(0, SIZE.rows()).mapToObj(painted::text))
                        .as("seed %d, frame %d", seed, frame)
                        .containsExactlyElementsOf(shown.stream()
                                .map(line -> line.text().stripTrailing())
                                .toList());
            }
        }
    }

    private static List<Line> changed(List<Line> before, Random random) {
        List<Line> rows = new ArrayList<>(before);
        int at = random.nextInt(SIZE.rows() + 1);
        for (int i = random.nextInt(5); i > 0 && at < rows.size(); i--) {
            rows.remove(at);
        }
        Role[] roles = Role.values();
        while (rows.size() < SIZE.rows()) {
            String text = random.nextInt(4) == 0 ? "" : Integer.toString(random.nextInt(1 << 20), 2);
            rows.add(
                    Math.min(rows.size(), random.nextInt(SIZE.rows())),
                    Line.of(text.substring(0, Math.min(20, text.length())), roles[random.nextInt(roles.length)]));
        }
        return rows;
    }
}
