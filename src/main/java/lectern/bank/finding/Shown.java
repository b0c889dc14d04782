package lectern.bank.finding;

import java.util.Locale;

/** Text of a bank made fit to stand in a message: no control character, of bounded length. */
public final class Shown {
    private static final int LONGEST = 72;

    private Shown() {}

    /** The text in double quotes, shortened with an ellipsis where it is long. */
    public static String quoted(String text) {
        String visible = visible(text.strip().replaceAll("\\s+", " "));
        if (visible.codePointCount(0, visible.length()) > LONGEST) {
            visible = visible.substring(0, visible.offsetByCodePoints(0, LONGEST - 1))
                            .strip() + "…";
        }
        return '"' + visible + '"';
    }

    /** The text with each character that could steer a terminal written out, as in {@code <U+001B>}; a tab is a space. */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\t' || codePoint == '\n') {
                out.append(' ');
            } else if (steers(codePoint)) {
                out.append(name(codePoint));
            } else {
                out.appendCodePoint(codePoint);
            }
        });
        return out.toString();
    }

    /** The name of a character, as in {@code <U+001B>}. */
    public static String name(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "<U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + '>';
    }

    /**
     * Whether a character acts instead of being shown: C0 (tab and line feed too), DEL, C1, line and paragraph
     * separator, bidi overrides and isolates, half surrogates, and what is no character at all.
     */
    public static boolean steers(int codePoint) {
        return codePoint < 0x20
                || (codePoint >= 0x7F && codePoint <= 0x9F)
                || (codePoint >= 0x2028 && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
