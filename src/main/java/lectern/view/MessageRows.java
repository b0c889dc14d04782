package lectern.view;

import java.util.ArrayList;
import java.util.List;
import lectern.text.Columns;
import lectern.text.Wrapping;

/** The rows between the body and the keys: what happened at the left; at the right, whether there is more to see. */
final class MessageRows {
    private static final int MOST = 3;
    /** The margins, and the space before what stands at the right. */
    private static final int AROUND = 3;
    /** The room of what stands at the right, whatever it is. */
    private static final int MORE_COLUMNS = 8;

    private MessageRows() {}

    /** How many rows a message takes: one, unless its end would be cut off. */
    static int count(String message, int columns, String more) {
        return Columns.of(message) <= columns - AROUND - Columns.of(more)
                ? 1
                : Math.min(MOST, Wrapping.lines(message, wrapped(columns)).size());
    }

    /** "↑↓ more" and the like; empty where all is seen. */
    static String more(Block block, int top, int rows, Glyphs glyphs) {
        boolean above = top > 0;
        boolean below = top + rows < block.lines().size();
        String signs = (above ? glyphs.up() : "") + (below ? glyphs.down() : "");
        return signs.isEmpty() ? "" : signs + " more";
    }

    /** The rows, so many as were counted. */
    static List<Line> of(String message, int count, int columns, String more, Glyphs glyphs) {
        List<Line> rows = new ArrayList<>();
        if (count == 1) {
            rows.add(row(
                    Columns.shorten(message, columns - AROUND - Columns.of(more), glyphs.ellipsis()), columns, more));
            return rows;
        }
        List<String> lines = Wrapping.lines(message, wrapped(columns));
        lines.subList(0, count - 1).forEach(words -> rows.add(row(words, columns, "")));
        String rest = String.join(" ", lines.subList(count - 1, lines.size()));
        rows.add(row(Columns.shorten(rest, wrapped(columns), glyphs.ellipsis()), columns, more));
        return rows;
    }

    private static int wrapped(int columns) {
        return columns - AROUND - MORE_COLUMNS;
    }

    private static Line row(String words, int columns, String more) {
        Line left = Line.of(" ", Role.TEXT).and(words, Role.PARTIAL);
        return more.isEmpty()
                ? left
                : Block.fitted(left, columns - 1 - Columns.of(more), Role.TEXT).and(more, Role.DIM);
    }
}
