package lectern.view;

import java.util.ArrayList;
import java.util.List;
import lectern.text.Columns;

/**
 * The keys at the foot of a page: whole ones only; on the last line a shorter one may take a longer one's place.
 *
 * @param cells where each key is told, its line counted from the footer's first; one that is not told has no cells
 */
record Footer(List<Line> lines, List<Block.Spot> cells) {
    private static final int SPACE = 2;

    static Footer of(List<KeyHint> keys, int columns, int most) {
        List<Line> lines = new ArrayList<>();
        List<Block.Spot> cells = new ArrayList<>();
        Line line = Line.EMPTY;
        int used = 0;
        for (KeyHint hint : keys) {
            int wide = Columns.of(hint.key()) + 1 + Columns.of(hint.label());
            if (used > 0 && used + SPACE + wide > columns) {
                if (lines.size() + 1 == most) {
                    cells.add(new Block.Spot(0, 0, 0));
                    continue;
                }
                lines.add(line);
                line = Line.EMPTY;
                used = 0;
            }
            int space = used == 0 ? Layout.MARGIN : SPACE;
            line = line.and(" ".repeat(space), Role.TEXT)
                    .and(hint.key(), Role.KEY)
                    .and(" " + hint.label(), Role.KEY_LABEL);
            cells.add(new Block.Spot(lines.size(), used + space, used + space + wide));
            used += space + wide;
        }
        lines.add(line);
        return new Footer(List.copyOf(lines), List.copyOf(cells));
    }

    /** Where each key is told if the footer begins in a row of the screen. */
    List<Block.Spot> spots(int firstRow) {
        return cells.stream()
                .map(cell -> new Block.Spot(firstRow + cell.line(), cell.from(), cell.to()))
                .toList();
    }
}
