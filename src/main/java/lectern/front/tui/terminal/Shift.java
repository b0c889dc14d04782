package lectern.front.tui.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.view.Line;
import lectern.view.Screen;

/**
 * Rows of a screen that stand elsewhere on the next one, so that the terminal can move them: a page that scrolls by a
 * line would otherwise be sent almost whole.
 *
 * @param first the first row that takes part, from 0
 * @param last the last one
 * @param distance how many rows up; negative for down
 */
record Shift(int first, int last, int distance) {
    /** With fewer rows that need not be sent it is not worth it. */
    private static final int FEWEST = 3;

    /** The shift that saves most rows; empty if none saves enough. */
    static Optional<Shift> between(Screen before, Screen after) {
        if (!before.size().equals(after.size())) {
            return Optional.empty();
        }
        Map<Line, Integer> known = new HashMap<>();
        List<Integer> old = numbered(before, known);
        List<Integer> now = numbered(after, known);
        int rows = Math.min(old.size(), now.size());
        int most = FEWEST - 1;
        Optional<Shift> best = Optional.empty();
        for (int distance = 1 - rows; distance < rows; distance++) {
            int saved = 0;
            int begin = -1;
            for (int row = Math.max(0, -distance); distance != 0 && row < Math.min(rows, rows - distance); row++) {
                boolean same = now.get(row).equals(old.get(row + distance));
                if (!same) {
                    begin = -1;
                    continue;
                }
                if (begin < 0) {
                    begin = row;
                    saved = 0;
                }
                saved += now.get(row).equals(old.get(row)) ? 0 : 1;
                if (saved > most) {
                    most = saved;
                    best = Optional.of(
                            new Shift(Math.min(begin, begin + distance), Math.max(row, row + distance), distance));
                }
            }
        }
        return best;
    }

    /** Equal lines have equal numbers, so that each is looked at once. */
    private static List<Integer> numbered(Screen screen, Map<Line, Integer> known) {
        List<Integer> numbers = new ArrayList<>();
        for (Line line : screen.lines()) {
            Integer number = known.get(line);
            if (number == null) {
                number = known.size();
                known.put(line, number);
            }
            numbers.add(number);
        }
        return numbers;
    }
}
