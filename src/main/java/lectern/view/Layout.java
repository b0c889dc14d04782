package lectern.view;

import java.util.ArrayList;
import java.util.List;
import lectern.text.Sanitizer;
import org.jspecify.annotations.Nullable;

/**
 * The one layout of every page: a bar, the body (perhaps with a second pane at its right), a line for messages
 * where there is one, and the keys.
 *
 * @param heading what stands in the bar
 * @param body what the page is about
 * @param side what stands beside it from {@link #WIDE} columns on, or null
 * @param message what happened or did not, empty if nothing
 * @param keys what can be pressed, the most useful first
 * @param foot one line in the message's place while there is none, a field to be typed into, or null
 */
public record Layout(
        Heading heading,
        Content body,
        @Nullable Content side,
        String message,
        List<KeyHint> keys,
        @Nullable Drawing foot) {
    /** From so many columns on there are two panes. */
    public static final int WIDE = 100;

    public static final int FEWEST_COLUMNS = 40;
    public static final int FEWEST_ROWS = 12;

    private static final int BAR_ROWS = 1;
    private static final int GUTTER = 3;

    static final int MARGIN = 1;

    public Layout {
        message = Sanitizer.line(message);
        keys = List.copyOf(keys);
    }

    /**
     * A part of a page.
     *
     * @param drawing its block for a width
     * @param top the line that it is scrolled to
     * @param following whether it is scrolled further if the block's focus would not be seen
     */
    public record Content(Drawing drawing, int top, boolean following) {
        int top(Block block, int height) {
            return block.top(top, height, following);
        }
    }

    /** Draws a block for so many columns and rows of room. */
    @FunctionalInterface
    public interface Drawing {
        Block block(int columns, int rows);
    }

    /**
     * What was drawn, and where it stands, so that a page can scroll and find what was clicked.
     *
     * @param screen the whole screen
     * @param body the block of the body
     * @param bodyTop the body's first line that is seen
     * @param bodyRow the screen's row of it
     * @param bodyRows how many rows the body has
     * @param bodyColumns how many columns the body has
     * @param sideLines how many lines the side pane's block has; 0 without a side pane
     * @param sideTop the side pane's first line that is seen
     * @param hints where the keys are told, in their order; their lines are the screen's rows
     */
    public record Drawn(
            Screen screen,
            Block body,
            int bodyTop,
            int bodyRow,
            int bodyRows,
            int bodyColumns,
            int sideLines,
            int sideTop,
            List<Block.Spot> hints) {
        public Drawn {
            hints = List.copyOf(hints);
        }

        /** The index among the keys of the one that is told at a cell of the screen, or −1. */
        public int hintAt(Cell cell) {
            for (int i = 0; i < hints.size(); i++) {
                if (hints.get(i).holds(cell.row(), cell.column())) {
                    return i;
                }
            }
            return -1;
        }

        /** The index of the body's row at a cell of the screen, or −1. */
        public int rowAt(Cell cell) {
            boolean inside = cell.row() >= bodyRow
                    && cell.row() < bodyRow + bodyRows
                    && cell.column() < bodyColumns + 2 * MARGIN;
            return inside
                    ? body.rowAt(cell.row() - bodyRow + bodyTop, cell.column() - MARGIN)
                            .orElse(-1)
                    : -1;
        }
    }

    /** Whether a screen has room for two panes. */
    public static boolean isWide(Size size) {
        return size.columns() >= WIDE;
    }

    public Drawn draw(Size size, Glyphs glyphs) {
        if (size.columns() < FEWEST_COLUMNS || size.rows() < FEWEST_ROWS) {
            return tooSmall(size);
        }
        int columns = size.columns();
        Footer footer = Footer.of(keys, columns, size.rows() < 20 ? 1 : 2);
        int rows = size.rows() - BAR_ROWS - footer.lines().size() - 1;
        boolean beside = side != null && isWide(size);
        int bodyColumns = beside ? (columns - 2 * MARGIN - GUTTER) / 2 : Math.min(columns - 2 * MARGIN, WIDE);
        int sideColumns = columns - 2 * MARGIN - GUTTER - bodyColumns;

        Block block = body.drawing().block(bodyColumns, rows);
        int top = body.top(block, rows);
        int told = MessageRows.count(message, columns, MessageRows.more(block, top, rows, glyphs));
        if (told > 1) {
            rows -= told - 1;
            block = body.drawing().block(bodyColumns, rows);
            top = body.top(block, rows);
        }
        Block sideBlock = beside && side != null ? side.drawing().block(sideColumns, rows) : Block.of(List.of());
        int sideTop = beside && side != null ? side.top(sideBlock, rows) : 0;

        List<Line> lines = new ArrayList<>();
        lines.add(heading.bar(columns, glyphs));
        for (int i = 0; i < rows; i++) {
            Line line = Line.of(" ", Role.TEXT).and(at(block, top + i));
            if (beside) {
                line = Block.fitted(line, bodyColumns + MARGIN + 1, Role.TEXT)
                        .and(glyphs.bar() + " ", Role.FRAME)
                        .and(at(sideBlock, sideTop + i));
            }
            lines.add(line);
        }
        lines.addAll(MessageRows.of(message, told, columns, MessageRows.more(block, top, rows, glyphs), glyphs));
        Cell typing = null;
        if (foot != null && message.isEmpty()) {
            Block field = foot.block(columns - 2 * MARGIN, 1);
            lines.set(lines.size() - 1, Line.of(" ", Role.TEXT).and(at(field, 0)));
            typing = field.cursor();
        }
        int footRow = lines.size() - 1;
        lines.addAll(footer.lines());
        Cell cursor = block.cursor();
        boolean seen = cursor != null && cursor.row() >= top && cursor.row() < top + rows;
        Cell cell = cursor != null && seen
                ? new Cell(Math.min(columns - 1, cursor.column() + MARGIN), cursor.row() - top + BAR_ROWS)
                : null;
        return new Drawn(
                new Screen(size, lines, typing == null ? cell : new Cell(typing.column() + MARGIN, footRow)),
                block,
                top,
                BAR_ROWS,
                rows,
                bodyColumns,
                sideBlock.lines().size(),
                sideTop,
                footer.spots(size.rows() - footer.lines().size()));
    }

    private static Line at(Block block, int line) {
        return line < block.lines().size() ? block.lines().get(line) : Line.EMPTY;
    }

    private static Drawn tooSmall(Size size) {
        String text = "Lectern needs " + FEWEST_COLUMNS + "x" + FEWEST_ROWS + "; this is " + size.columns() + "x"
                + size.rows() + ". Ctrl+C leaves.";
        Block block = new Block.Builder(size.columns()).text(text, Role.TEXT).build();
        List<Line> lines =
                block.lines().subList(0, Math.min(size.rows(), block.lines().size()));
        return new Drawn(new Screen(size, lines, null), block, 0, 0, size.rows(), size.columns(), 0, 0, List.of());
    }
}
