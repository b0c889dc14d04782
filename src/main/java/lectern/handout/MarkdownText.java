package lectern.handout;

import lectern.text.Sanitizer;

/**
 * Text as Markdown that reads as the text itself: CommonMark 0.31, with the tables, strike-through and formulas that
 * are often added to it.
 */
final class MarkdownText {
    /** Active wherever they stand. A backslash before ASCII punctuation is never shown (section 2.4). */
    private static final String ACTIVE = "\\`*_[]<>&|~#$^{}";
    /** Active where a line begins. */
    private static final String LEADING = "+-=:";

    private MarkdownText() {}

    /** The text on one line, at whatever place of a paragraph it is put. */
    static String escaped(String text) {
        String line = Sanitizer.line(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        int digits = leadingDigits(line);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean leading = i == 0 && LEADING.indexOf(c) >= 0;
            // "1." and "1)" begin lists.
            boolean numbering = digits > 0 && i == digits && (c == '.' || c == ')');
            if (leading || numbering || ACTIVE.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static int leadingDigits(String line) {
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }
}
