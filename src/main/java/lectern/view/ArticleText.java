package lectern.view;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Article;
import lectern.model.Passage;
import lectern.model.Range;
import lectern.text.Sanitizer;
import lectern.text.Wrapping;

/**
 * An article laid out for reading: wrapped, less what is skipped, with passages highlighted in place.
 *
 * @param lines what is shown
 * @param sources the stretch of the raw text that each line shows; of a blank line, an empty one
 */
public record ArticleText(Article article, List<Line> lines, List<Range> sources) {
    private static final int MARGIN = 2;

    /**
     * A stretch of the raw text that stands out; of two that overlap, the later one is seen.
     *
     * @param role how it looks; a {@link Role#PASSAGE} also has a sign in the margin
     */
    public record Highlight(Range range, Role role) {}

    public ArticleText {
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
    }

    /**
     * Lays an article out.
     *
     * @param highlighted passages to be shown as such; those of other articles are ignored
     * @param columns of room, the margin with the passages' sign included
     */
    public static ArticleText of(Article article, List<Passage> highlighted, int columns, Glyphs glyphs) {
        return of(article, highlighted, List.of(), columns, glyphs);
    }

    /**
     * Lays an article out in which something else stands out, too.
     *
     * @param more what else does
     */
    public static ArticleText of(
            Article article, List<Passage> highlighted, List<Highlight> more, int columns, Glyphs glyphs) {
        List<Highlight> all = new ArrayList<>();
        highlighted.stream()
                .filter(passage -> passage.article().equals(article))
                .flatMap(passage -> passage.fragments().stream())
                .forEach(range -> all.add(new Highlight(range, Role.PASSAGE)));
        all.addAll(more);
        return new Layout(article, all, Math.max(1, columns - MARGIN), glyphs).laidOut();
    }

    /** The lines, each with the number of the raw line that begins in it, if one does. */
    public List<Line> numbered(List<Line> beside) {
        int width = numberColumns(article);
        List<Line> numbered = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < beside.size(); i++) {
            int number = article.place(sources.get(i).start()).line();
            boolean words = !beside.get(i).runs().isEmpty();
            String told = words && number != last ? String.valueOf(number) : "";
            last = words ? number : last;
            numbered.add(
                    words
                            ? Line.of(" ".repeat(width - 1 - told.length()) + told + " ", Role.DIM)
                                    .and(beside.get(i))
                            : beside.get(i));
        }
        return numbered;
    }

    /** How many columns the numbers of an article's lines take, with the space behind them. */
    public static int numberColumns(Article article) {
        return String.valueOf(article.place(article.text().length()).line()).length() + 1;
    }

    /** The lines that show any of a passage: first and last; the whole text's start if there is none. */
    public Block.Row rowOf(Range range) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).overlaps(range)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return new Block.Row(Math.max(0, first), Math.max(0, last));
    }

    /** The line that shows the raw file's line, counted from 1, or the next one that is shown. */
    public int lineOf(int rawLine) {
        String text = article.text();
        int offset = 0;
        for (int line = 1; line < rawLine && offset >= 0; line++) {
            offset = text.indexOf('\n', offset) + 1;
            if (offset == 0) {
                return Math.max(0, lines.size() - 1);
            }
        }
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).end() > offset) {
                return i;
            }
        }
        return Math.max(0, lines.size() - 1);
    }

    /**
     * The passage with a few lines around it: all of its lines and as many more as there is room for.
     *
     * @param rows how many lines at most, unless the passage itself is longer
     */
    public List<Line> excerpt(Range passage, int rows) {
        Block.Row row = rowOf(passage);
        int spare = Math.max(0, rows - (row.last() - row.first() + 1));
        int first = Math.max(0, row.first() - spare / 2);
        int last = Math.min(lines.size() - 1, row.last() + spare - (row.first() - first));
        while (first < row.first() && lines.get(first).runs().isEmpty()) {
            first++;
        }
        while (last > row.last() && lines.get(last).runs().isEmpty()) {
            last--;
        }
        return lines.subList(first, last + 1);
    }

    /** Whether there is no sign beside a line that has words. */
    static boolean isMarginEmpty(Line line) {
        return !line.runs().isEmpty() && line.runs().get(0).text().equals(" ".repeat(MARGIN));
    }

    /** One pass over the raw lines. */
    private static final class Layout {
        private final Article article;
        private final String shown;
        private final List<Highlight> marked;
        private final int columns;
        private final Glyphs glyphs;
        private final List<Line> lines = new ArrayList<>();
        private final List<Range> sources = new ArrayList<>();

        Layout(Article article, List<Highlight> marked, int columns, Glyphs glyphs) {
            this.article = article;
            // Char for char as long as the raw text, so that the passages' offsets hold.
            this.shown = Sanitizer.visible(article.text());
            this.marked = marked;
            this.columns = columns;
            this.glyphs = glyphs;
        }

        ArticleText laidOut() {
            int start = 0;
            while (start <= shown.length()) {
                int feed = shown.indexOf('\n', start);
                int end = feed < 0 ? shown.length() : feed;
                rawLine(start, end);
                start = end + 1;
            }
            while (!lines.isEmpty() && lines.get(lines.size() - 1).runs().isEmpty()) {
                lines.remove(lines.size() - 1);
                sources.remove(sources.size() - 1);
            }
            return new ArticleText(article, lines, sources);
        }

        private void rawLine(int start, int end) {
            boolean blank = true;
            int from = start;
            for (Range skip : article.skipped()) {
                if (skip.end() > from && skip.start() <= end && skip.start() < skip.end()) {
                    blank &= !piece(from, Math.min(end, Math.max(from, skip.start())));
                    from = Math.min(end, Math.max(from, skip.end()));
                }
            }
            blank &= !piece(from, end);
            if (blank && !lines.isEmpty() && !lines.get(lines.size() - 1).runs().isEmpty()) {
                lines.add(Line.EMPTY);
                sources.add(new Range(start, start));
            }
        }

        /** Wraps a stretch without its outer white space; false if there is nothing else in it. */
        private boolean piece(int start, int end) {
            int from = start;
            int to = end;
            while (from < to && isSpace(shown.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(shown.charAt(to - 1))) {
                to--;
            }
            if (from == to) {
                return false;
            }
            for (Wrapping.Slice slice : Wrapping.slices(shown, from, to, columns)) {
                Range source = new Range(slice.start(), slice.end());
                lines.add(styled(source));
                sources.add(source);
            }
            return true;
        }

        private Line styled(Range source) {
            boolean any = marked.stream()
                    .anyMatch(
                            each -> each.role() == Role.PASSAGE && each.range().overlaps(source));
            Line line = any
                    ? Line.of(glyphs.mark(), Role.PARTIAL).and(" ", Role.TEXT)
                    : Line.of(" ".repeat(MARGIN), Role.TEXT);
            int at = source.start();
            while (at < source.end()) {
                Role role = Role.TEXT;
                int next = source.end();
                for (Highlight each : marked) {
                    Range range = each.range();
                    role = range.start() <= at && at < range.end() ? each.role() : role;
                    next = range.start() > at ? Math.min(next, range.start()) : next;
                    next = range.end() > at ? Math.min(next, range.end()) : next;
                }
                line = line.and(shown.substring(at, next), role);
                at = next;
            }
            return line;
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }
}
