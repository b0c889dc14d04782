package lectern.bank.yaml;

import lectern.bank.finding.Reporter;
import lectern.model.Range;

/** What happens to texts without quotes. */
public final class PlainText {
    private PlainText() {}

    /**
     * Where a plain text is cut at a comment that looks like part of it: {@code Answer #1}. A comment proper has a
     * space after its {@code #}.
     *
     * @return from the {@code #} to the end of the line; empty at the text's end if it is not cut
     */
    public static Range cut(Node.Scalar scalar, Reporter reporter) {
        int end = scalar.range().end();
        if (!scalar.plain()) {
            return new Range(end, end);
        }
        Range line = reporter.source().lineAt(end);
        int comment = commentAfter(reporter.source().text(), end, line.end());
        boolean adjacent =
                comment >= 0 && reporter.source().text().substring(end, comment).isBlank();
        return adjacent ? new Range(comment, line.end()) : new Range(end, end);
    }

    /** The first {@code #} that follows white space and precedes none, between the offsets; -1 if there is none. */
    static int commentAfter(String text, int from, int end) {
        for (int at = Math.max(1, from); at + 1 < end; at++) {
            if (text.charAt(at) == '#' && Character.isWhitespace(text.charAt(at - 1))) {
                boolean glued = !Character.isWhitespace(text.charAt(at + 1)) && text.charAt(at + 1) != '#';
                return glued ? at : -1;
            }
        }
        return -1;
    }
}
