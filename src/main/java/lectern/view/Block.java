package lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.model.Passage;
import lectern.text.Clusters;
import lectern.text.Columns;
import lectern.text.Sanitizer;
import lectern.text.Wrapping;
import org.jspecify.annotations.Nullable;

/**
 * A column of lines, perhaps longer than its place on the screen.
 *
 * @param lines from the top
 * @param rows the rows in it that can be chosen, in order; a row may take several lines
 * @param spots what can be chosen and takes less than a line, by the index of its row
 * @param focus the lines that are to be seen, or null
 * @param cursor where the terminal's cursor belongs, its row being a line of this block, or null
 */
public record Block(
        List<Line> lines,
        List<Row> rows,
        List<List<Spot>> spots,
        @Nullable Row focus,
        @Nullable Cell cursor) {
    /** Lines from first to last, both included. */
    public record Row(int first, int last) {
        boolean holds(int line) {
            return first <= line && line <= last;
        }
    }

    /** Cells of a line, from a column up to another. */
    public record Spot(int line, int from, int to) {
        boolean holds(int row, int column) {
            return row == line && from <= column && column < to;
        }
    }

    public Block {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
        spots = List.copyOf(spots);
    }

    public static Block of(List<Line> lines) {
        return new Block(lines, List.of(), List.of(), null, null);
    }

    /** This block and the lines of another below it, a line apart; what can be chosen is this one's. */
    public Block above(Block other) {
        List<Line> all = new ArrayList<>(lines);
        all.add(Line.EMPTY);
        all.addAll(other.lines);
        return new Block(all, rows, spots, focus, cursor);
    }

    /** The index of the row that a cell belongs to. */
    public Optional<Integer> rowAt(int line, int column) {
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).stream().anyMatch(spot -> spot.holds(line, column))) {
                return Optional.of(i);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).holds(line)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /**
     * The first line to show where there is room for so many, as near as may be to the one wanted.
     *
     * @param following whether the focus must be seen
     */
    public int top(int wanted, int height, boolean following) {
        int top = wanted;
        if (following && focus != null) {
            top = Math.max(top, focus.last() - height + 1);
            top = Math.min(top, focus.first());
        }
        return Math.max(0, Math.min(top, lines.size() - height));
    }

    /** Builds a block line by line. */
    public static final class Builder {
        private final int columns;
        private final List<Line> lines = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private final List<List<Spot>> spots = new ArrayList<>();
        private @Nullable Row focus;
        private @Nullable Cell cursor;

        /** For lines of at most so many columns. */
        public Builder(int columns) {
            this.columns = Math.max(1, columns);
        }

        public int columns() {
            return columns;
        }

        /** How many lines there are so far. */
        public int size() {
            return lines.size();
        }

        public Builder line(Line line) {
            lines.add(line);
            return this;
        }

        public Builder lines(List<Line> more) {
            lines.addAll(more);
            return this;
        }

        /** An empty line, unless there is one already or nothing yet. */
        public Builder gap() {
            if (!lines.isEmpty() && !lines.get(lines.size() - 1).runs().isEmpty()) {
                lines.add(Line.EMPTY);
            }
            return this;
        }

        /** Text wrapped to the block; nothing for an empty text. */
        public Builder text(String text, Role role) {
            return text.isEmpty() ? this : hanging(Line.EMPTY, text, role);
        }

        /** Text wrapped behind a lead; the lines after the first are indented by the lead's width. */
        public Builder hanging(Line lead, String text, Role role) {
            return hanging(lead, text, role, null);
        }

        /** The same, all of it leading to a passage in its article. */
        public Builder leading(Line lead, String text, Role role, Passage passage) {
            return hanging(lead, text, role, Link.to(passage));
        }

        private Builder hanging(Line lead, String text, Role role, @Nullable Link target) {
            int indent = Columns.of(lead.text());
            // A bank may hold tabs, and an article anything.
            List<String> wrapped = Wrapping.lines(Sanitizer.visible(text), Math.max(1, columns - indent));
            for (int i = 0; i < wrapped.size(); i++) {
                Line start = i == 0 || indent == 0 ? lead : Line.of(" ".repeat(indent), Role.TEXT);
                lines.add((i == 0 || indent > 0 ? start : Line.EMPTY).and(Line.of(wrapped.get(i), role, target)));
            }
            return this;
        }

        /** What the given lines add can be chosen as one row; if it is the selected one, it takes focus and cursor. */
        public Builder row(boolean selected, Runnable adding) {
            int first = lines.size();
            adding.run();
            Row row = new Row(first, Math.max(first, lines.size() - 1));
            rows.add(row);
            if (selected) {
                focus = row;
                cursor = new Cell(0, first);
            }
            return this;
        }

        /**
         * What some cells hold can be chosen, as a row can.
         *
         * @param first the line that those of the cells are counted from
         */
        public Builder spot(int first, List<Spot> cells) {
            spots.add(cells.stream()
                    .map(cell -> new Spot(first + cell.line(), cell.from(), cell.to()))
                    .toList());
            return this;
        }

        public Builder focus(int first, int last) {
            focus = new Row(first, last);
            return this;
        }

        public Builder cursor(int column, int line) {
            cursor = new Cell(column, line);
            return this;
        }

        public Block build() {
            return new Block(lines, rows, spots, focus, cursor);
        }
    }

    /** A line cut or filled to exactly so many columns. */
    public static Line fitted(Line line, int columns, Role fill) {
        Line fitted = Line.EMPTY;
        int left = columns;
        for (Run run : line.runs()) {
            StringBuilder text = new StringBuilder();
            for (Clusters.Cluster cluster : Clusters.of(run.text())) {
                if (cluster.columns() > left) {
                    left = 0;
                    break;
                }
                left -= cluster.columns();
                text.append(cluster.text());
            }
            fitted = fitted.and(Line.of(text.toString(), run.role(), run.target()));
        }
        int width = Columns.of(fitted.text());
        return width < columns ? fitted.and(" ".repeat(columns - width), fill) : fitted;
    }
}
