package lectern.bank.yaml;

import java.util.ArrayList;
import java.util.List;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Findings;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.SourceText;
import lectern.model.Range;

/**
 * Cuts a file into the pieces that are parsed each by itself, by looking at the starts of lines only. So a mistake in
 * one item does not hide the next.
 */
final class Layout {
    private static final int LONGEST_LINE = 64 * 1024;

    private final Reporter reporter;
    private final SourceText source;
    private final List<Range> pieces = new ArrayList<>();
    private final List<Integer> itemStarts = new ArrayList<>();
    private int pieceStart = -1;
    private boolean pieceTooWide;

    private Layout(Reporter reporter) {
        this.reporter = reporter;
        this.source = reporter.source();
    }

    /** The items of a block list; the whole content as one piece if the file is written otherwise. */
    static List<Range> items(Reporter reporter) {
        return new Layout(reporter).cut(true);
    }

    /** Where the items of a block list start, also those that are not parsed; what is amiss is not told again. */
    static List<Integer> itemStarts(SourceText source) {
        Layout layout = new Layout(new Reporter(source, new Findings()));
        layout.cut(true);
        return layout.itemStarts;
    }

    /** The content of a file as one piece. */
    static List<Range> whole(Reporter reporter) {
        return new Layout(reporter).cut(false);
    }

    private List<Range> cut(boolean byItem) {
        int indent = -1;
        boolean list = false;
        boolean told = false;
        boolean empty = true;
        for (int i = 0; i < source.lines(); i++) {
            Range line = source.line(i);
            int first = firstShown(line);
            checkWidth(line);
            if (first == line.end() || source.text().charAt(first) == '#') {
                continue;
            }
            if (first == line.start() && documentMarker(line)) {
                closePiece(line.start());
                told = told || (indent >= 0 && secondDocument(i));
                continue;
            }
            empty = false;
            if (indent < 0 && directive(line, first)) {
                continue;
            }
            if (indent < 0) {
                indent = first - line.start();
                list = byItem && dash(first, line.end());
            }
            boolean itemStart = list && first - line.start() == indent && dash(first, line.end());
            if (itemStart) {
                itemStarts.add(line.start());
            }
            if (pieceStart < 0 || itemStart) {
                closePiece(line.start());
                pieceStart = line.start();
                pieceTooWide = line.length() > LONGEST_LINE;
            }
        }
        closePiece(source.text().length());
        if (empty) {
            reporter.findings()
                    .add(Finding.about(source.file(), Code.EMPTY_FILE, "nothing stands in this file")
                            .withHelp("write into it, or delete it"));
        }
        return pieces;
    }

    /** Reports that a document starts after the marker in the line, if it does. */
    private boolean secondDocument(int line) {
        if (!rest(line)) {
            return false;
        }
        Range marker = source.line(line);
        reporter.report(
                Code.SECOND_DOCUMENT,
                new Range(marker.start(), marker.start() + 3),
                "a second document starts here",
                "a file is one document: take this line away, or make a file of what follows");
        return true;
    }

    private boolean directive(Range line, int first) {
        if (first != line.start() || source.text().charAt(first) != '%') {
            return false;
        }
        reporter.report(
                Code.DIRECTIVE,
                line,
                "a directive stands here; a bank has none",
                "take the line away, or put a text that begins with % in quotes");
        return true;
    }

    private void checkWidth(Range line) {
        if (line.length() > LONGEST_LINE) {
            pieceTooWide = true;
            reporter.report(
                    Code.LONG_LINE,
                    new Range(line.start(), line.start() + 1),
                    "this line has " + line.length() + " characters; " + LONGEST_LINE + " are allowed",
                    "break the line: a text may go on in the next, indented one");
        }
    }

    private void closePiece(int end) {
        if (pieceStart >= 0 && !pieceTooWide) {
            pieces.add(new Range(pieceStart, end));
        }
        pieceStart = -1;
        pieceTooWide = false;
    }

    private int firstShown(Range line) {
        int at = line.start();
        while (at < line.end() && source.text().charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private boolean dash(int at, int end) {
        return source.text().charAt(at) == '-'
                && (at + 1 >= end || isBlank(source.text().charAt(at + 1)));
    }

    /** Whether the line is {@code ---} or {@code ...} and nothing else. */
    private boolean documentMarker(Range line) {
        String text = source.text();
        if (!text.startsWith("---", line.start()) && !text.startsWith("...", line.start())) {
            return false;
        }
        int at = line.start() + 3;
        while (at < line.end() && isBlank(text.charAt(at))) {
            at++;
        }
        return at >= line.end() || (text.charAt(at) == '#' && at > line.start() + 3);
    }

    /** Whether any content follows the line. */
    private boolean rest(int line) {
        for (int i = line + 1; i < source.lines(); i++) {
            Range next = source.line(i);
            int first = firstShown(next);
            if (first < next.end() && source.text().charAt(first) != '#' && !documentMarker(next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
