package lectern.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of so many columns, and says which stretch of the text each line is. */
public final class Wrapping {
    private Wrapping() {}

    /**
     * One line: the chars from start to end of the text; the space or line feed at which it was broken belongs to none.
     */
    public record Slice(int start, int end) {}

    /**
     * Lines of at most {@code columns} columns. Breaks at spaces and line feeds, after hyphens and dashes between
     * letters, and inside a word only if it is longer than a line. A no-break space is no place to break. An empty text
     * is one empty line.
     *
     * @param columns at least 1; a character that is wider than this gets a line of its own
     */
    public static List<Slice> slices(String text, int columns) {
        return slices(text, 0, text.length(), columns);
    }

    /** Lines of the stretch from one offset up to another; offsets are those of the whole text. */
    public static List<Slice> slices(String text, int from, int to, int columns) {
        List<Slice> lines = new ArrayList<>();
        int start = from;
        while (true) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 || feed >= to ? to : feed;
            paragraph(text, start, end, Math.max(1, columns), lines);
            if (end == to) {
                return lines;
            }
            start = end + 1;
        }
    }

    /** The same as texts. */
    public static List<String> lines(String text, int columns) {
        return slices(text, columns).stream()
                .map(slice -> text.substring(slice.start(), slice.end()))
                .toList();
    }

    private static void paragraph(String text, int from, int to, int columns, List<Slice> lines) {
        int lineStart = from;
        int breakEnd = -1; // where the line would end, and where the next would start
        int breakNext = -1;
        int width = 0;
        int widthAtBreak = 0; // columns up to breakNext
        for (Clusters.Cluster cluster : Clusters.of(text, from, to)) {
            boolean space = cluster.text().equals(" ");
            // Twice, if what is left after the break is still too long with this cluster.
            while (width + cluster.columns() > columns && cluster.start() > lineStart && !space) {
                if (breakNext > lineStart) {
                    lines.add(new Slice(lineStart, breakEnd));
                    lineStart = breakNext;
                    width -= widthAtBreak;
                } else {
                    lines.add(new Slice(lineStart, cluster.start()));
                    lineStart = cluster.start();
                    width = 0;
                }
                breakNext = -1;
            }
            width += cluster.columns();
            if (space) {
                // Of several spaces the first ends the line: a line never ends in white space.
                if (breakNext != cluster.start() || cluster.start() == lineStart) {
                    breakEnd = cluster.start();
                }
                breakNext = cluster.end();
                widthAtBreak = width;
            } else if (breaksAfter(text, cluster, to)) {
                breakEnd = cluster.end();
                breakNext = cluster.end();
                widthAtBreak = width;
            }
        }
        int end = to;
        while (end > lineStart && text.charAt(end - 1) == ' ') {
            end--;
        }
        lines.add(new Slice(lineStart, end));
    }

    private static boolean breaksAfter(String text, Clusters.Cluster cluster, int to) {
        if (cluster.end() >= to) {
            return false;
        }
        if (cluster.columns() == 2) {
            return true;
        }
        boolean dash = "-\u2013\u2014".contains(cluster.text()) && cluster.start() > 0;
        return dash
                && Character.isLetter(text.charAt(cluster.start() - 1))
                && Character.isLetter(text.charAt(cluster.end()));
    }
}
