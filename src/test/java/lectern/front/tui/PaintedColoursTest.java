package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.front.tui.terminal.PaintedCells;
import lectern.front.tui.terminal.Theme;
import lectern.sample.Golden;
import lectern.view.Glyphs;
import lectern.view.Role;
import lectern.view.Screen;
import lectern.view.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen in dark and light, as the bytes on the wire paint it over the one before: each cell has the character of
 * the golden text, and the colours that the table of its theme gives its role.
 */
@Tag("once")
class PaintedColoursTest {
    static Stream<Arguments> looks() {
        return Gallery.looks()
                .flatMap(look -> Stream.of(Theme.DARK, Theme.LIGHT)
                        .map(theme -> Arguments.of(look.get()[0], look.get()[1], theme)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_cell_has_its_character_and_its_colours(Size size, Glyphs glyphs, Theme theme) {
        Map<Role, String> table = PaintedCells.table(theme);
        assertThat(table).hasSize(Role.values().length);
        PaintedCells painted = new PaintedCells(size, theme);
        Gallery.show(size, glyphs, (file, screen) -> {
            painted.paint(screen);
            compare(file, screen, painted, table);
        });
    }

    private static void compare(String file, Screen screen, PaintedCells painted, Map<Role, String> table) {
        String golden = Golden.read(file);
        List<String> lines = golden.replaceAll("[\u00ab\u00bb]", "").lines().toList();
        RoleMap roles = RoleMap.in(golden, screen.size().rows());
        for (int row = 0; row < screen.size().rows(); row++) {
            String text = row < screen.lines().size() ? lines.get(row).stripTrailing() : "";
            if (!painted.text(row).equals(text)) {
                assertThat(painted.text(row)).as(file + " row " + row).isEqualTo(text);
            }
            for (int column = 0; column < screen.size().columns(); column++) {
                String style = painted.style(column, row);
                Role role = roles.at(column, row);
                if (!style.equals(table.get(role))) {
                    assertThat(style)
                            .as(file + " row " + row + " column " + column + ", " + role)
                            .isEqualTo(table.get(role));
                }
            }
        }
    }
}
