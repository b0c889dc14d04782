package lectern.bank.finding;

import java.util.Arrays;
import java.util.List;
import lectern.model.Place;
import lectern.model.Range;
import org.jspecify.annotations.Nullable;

/** A text file that findings point into. */
public final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;
    private Range excerptLine = new Range(0, 0);
    private String excerpt = "";
    /** The code points before each line; counted when first asked for. */
    private int @Nullable [] codePointsBefore;

    /**
     * A file's text.
     *
     * @param file its path as people are shown it
     * @param text without a byte order mark
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        int[] starts = new int[16];
        int lines = 1;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = feed + 1;
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    public int lines() {
        return lineStarts.length;
    }

    /** The index of the line, from 0, that holds a UTF-16 offset. */
    public int lineIndex(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** A line by its index from 0, without its line end. */
    public Range line(int index) {
        int start = lineStarts[index];
        int end = index + 1 < lineStarts.length ? lineStarts[index + 1] - 1 : text.length();
        return new Range(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    /** The line that holds an offset, without its line end. */
    public Range lineAt(int offset) {
        return line(lineIndex(offset));
    }

    public Place place(int offset) {
        int line = lineIndex(offset);
        return new Place(line + 1, text.codePointCount(lineStarts[line], offset) + 1);
    }

    /** The number of code points before an offset. */
    public int codePoints(int offset) {
        int[] before = codePointsBefore;
        if (before == null) {
            before = new int[lineStarts.length];
            for (int i = 1; i < before.length; i++) {
                before[i] = before[i - 1] + text.codePointCount(lineStarts[i - 1], lineStarts[i]);
            }
            codePointsBefore = before;
        }
        int line = lineIndex(offset);
        return before[line] + text.codePointCount(lineStarts[line], offset);
    }

    /** A finding about a range of this file. */
    public Finding finding(Code code, Range range, String message) {
        Range line = lineAt(range.start());
        return new Finding(
                code,
                code.severity(),
                "",
                file,
                place(range.start()),
                place(range.end()),
                message,
                List.of(),
                "",
                excerpt(line));
    }

    /** Findings in one line share its text: a line may be one of megabytes. */
    private String excerpt(Range line) {
        if (!line.equals(excerptLine)) {
            excerptLine = line;
            excerpt = line.in(text);
        }
        return excerpt;
    }
}
