package lectern.front.tui;

import java.util.Arrays;
import java.util.List;
import lectern.text.Columns;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.Run;
import lectern.view.Screen;

/**
 * The role of each cell of a screen as one letter, in the golden files below the words. With the tables of the themes,
 * which have a golden file too, they say in which colours every screen is painted.
 */
final class RoleMap {
    private static final String HEADING = "roles";
    private static final char TEXT = '.';

    private final List<String> rows;

    private RoleMap(List<String> rows) {
        this.rows = rows;
    }

    /** The map as text: each row that has a role besides text, with its number from 0. */
    static String of(Screen screen) {
        StringBuilder map = new StringBuilder(HEADING).append('\n');
        int number = 0;
        for (Line line : screen.lines()) {
            String row = row(line.runs());
            if (!row.isEmpty()) {
                map.append(number).append(' ').append(row).append('\n');
            }
            number++;
        }
        return map.toString();
    }

    /** The map in a golden file. */
    static RoleMap in(String golden, int rows) {
        String[] read = new String[rows];
        Arrays.fill(read, "");
        golden.substring(golden.lastIndexOf("\n" + HEADING + "\n") + HEADING.length() + 2)
                .lines()
                .forEach(line -> {
                    int space = line.indexOf(' ');
                    read[Integer.parseInt(line.substring(0, space))] = line.substring(space + 1);
                });
        return new RoleMap(List.of(read));
    }

    /** The role at a cell. */
    Role at(int column, int row) {
        String letters = rows.get(row);
        char letter = column < letters.length() ? letters.charAt(column) : TEXT;
        return Arrays.stream(Role.values())
                .filter(role -> letter(role) == letter)
                .findFirst()
                .orElseThrow();
    }

    private static String row(List<Run> runs) {
        StringBuilder row = new StringBuilder();
        for (Run run : runs) {
            row.append(String.valueOf(letter(run.role())).repeat(Columns.of(run.text())));
        }
        int end = row.length();
        while (end > 0 && row.charAt(end - 1) == TEXT) {
            end--;
        }
        return row.substring(0, end);
    }

    private static char letter(Role role) {
        return switch (role) {
            case TEXT -> TEXT;
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
