package lectern.bank.yaml;

import lectern.bank.finding.SourceText;
import lectern.model.Range;

/**
 * A line of YAML seen without parsing it: {@code   - key: value}.
 *
 * @param content from the first character that is no space
 * @param lead what stands before the value: dashes and the key with its colon
 * @param value the rest; empty if the line has no value
 */
record RawLine(SourceText source, Range content, String lead, Range value) {
    static RawLine at(SourceText source, int offset) {
        String text = source.text();
        Range line = source.lineAt(Math.min(offset, text.length()));
        int start = skipSpaces(text, line.start(), line.end());
        int at = start;
        while (at + 1 < line.end() && text.charAt(at) == '-' && text.charAt(at + 1) == ' ') {
            at = skipSpaces(text, at + 1, line.end());
        }
        for (int i = at; i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == ':' && (i + 1 == line.end() || text.charAt(i + 1) == ' ')) {
                at = skipSpaces(text, i + 1, line.end());
                break;
            }
            if (c == '"' || c == '\'' || c == '{' || c == '[') {
                break;
            }
        }
        int end = line.end();
        while (end > at && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new RawLine(
                source,
                new Range(start, Math.max(start, end)),
                text.substring(start, at),
                new Range(at, Math.max(at, end)));
    }

    /** The line with its value in quotes. */
    String quoted() {
        return lead + YamlText.quoted(value.in(source.text()));
    }

    private static int skipSpaces(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
