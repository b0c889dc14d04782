package lectern.text;

import java.util.regex.Pattern;

/**
 * Goes through a text once, from front to back, and counts lines and code points on the way: a text may be one of
 * megabytes, and counting from its start for each of its sentences would take the square of that.
 */
public final class TextWalk {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final String text;
    private int at;
    private int line = 1;
    private int codePoints;

    public TextWalk(String text) {
        this.text = text;
    }

    /**
     * Goes on to an offset, and returns what it passes.
     *
     * @throws IllegalArgumentException if it has passed the offset already
     */
    public String to(int offset) {
        if (offset < at) {
            throw new IllegalArgumentException("at " + at + " there is no way back to " + offset);
        }
        int from = at;
        while (at < offset) {
            line += text.charAt(at) == '\n' ? 1 : 0;
            at += Character.charCount(text.codePointAt(at));
            codePoints++;
        }
        return text.substring(from, offset);
    }

    /** The line that it has come to, from 1. */
    public int line() {
        return line;
    }

    /** How many code points it has passed. */
    public int codePoints() {
        return codePoints;
    }

    /** Words with one space for all white space between them. */
    public static String inOneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }
}
