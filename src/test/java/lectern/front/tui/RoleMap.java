package lectern.front.tui;

import static lectern.sample.Golden.assertGolden;

import java.util.List;
import lectern.text.Columns;
import lectern.view.Glyphs;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.Run;
import lectern.view.Screen;
import lectern.view.Size;

/**
 * The role of each cell of a screen as one letter, in golden files beside those of the words. With the tables of the
 * themes, which have a golden file too, they say in which colours every screen is painted.
 */
final class RoleMap {
    /** The letters stand for the same roles whatever the size, so that one size is enough. */
    private static final Size SIZE = new Size(80, 24);

    private RoleMap() {}

    static void golden(String name, Screen screen, Glyphs glyphs) {
        if (screen.size().equals(SIZE) && glyphs.equals(Glyphs.UNICODE)) {
            assertGolden("lectern/front/tui/" + name + ".roles", of(screen));
        }
    }

    private static String of(Screen screen) {
        StringBuilder map = new StringBuilder();
        for (Line line : screen.lines()) {
            map.append(row(line.runs())).append('\n');
        }
        return map.toString();
    }

    private static String row(List<Run> runs) {
        StringBuilder row = new StringBuilder();
        for (Run run : runs) {
            row.append(String.valueOf(letter(run.role())).repeat(Columns.of(run.text())));
        }
        int end = row.length();
        while (end > 0 && row.charAt(end - 1) == '.') {
            end--;
        }
        return row.substring(0, end);
    }

    private static char letter(Role role) {
        return switch (role) {
            case TEXT -> '.';
            case DIM -> 'd';
            case BAR -> 'B';
            case TITLE -> 'T';
            case STEM -> 'S';
            case KEY -> 'k';
            case KEY_LABEL -> 'l';
            case SELECTED -> '>';
            case RIGHT -> '+';
            case WRONG -> 'x';
            case PARTIAL -> '~';
            case PASSAGE -> 'P';
            case FRAME -> '|';
            case FIELD -> '_';
            case ERROR -> 'E';
        };
    }
}
