package lectern.classroom.file;

import java.util.regex.Pattern;

/**
 * Texts in cells that no spreadsheet takes for a formula. OWASP, <em>CSV Injection</em>: a cell that begins with one of
 * {@code = + - @}, their full-width forms, a tab or a line end gets an apostrophe before it.
 *
 * <p>Also after spaces, which some programs drop; and after apostrophes, so that the one that was put there can be told
 * from those that were there, and every text comes back as it was.
 */
public final class CsvCell {
    private static final Pattern FORMULA =
            Pattern.compile("'*+[ \u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]*+[=+\\-@\t\r\n＝＋－＠]");
    private static final char APOSTROPHE = '\'';

    private CsvCell() {}

    /** The text as a cell. */
    public static String neutralised(String text) {
        return FORMULA.matcher(text).lookingAt() ? APOSTROPHE + text : text;
    }

    /** The text that {@link #neutralised} made a cell of. */
    static String restored(String cell) {
        return !cell.isEmpty()
                        && cell.charAt(0) == APOSTROPHE
                        && FORMULA.matcher(cell).lookingAt()
                ? cell.substring(1)
                : cell;
    }
}
