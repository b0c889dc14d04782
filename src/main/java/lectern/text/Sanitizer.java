package lectern.text;

/**
 * Makes any text safe to show: nothing that a terminal would obey is left in it.
 *
 * <p>C0 and C1 controls and DEL become visible symbols (U+2400 and following, or U+FFFD), marks that turn the direction
 * of text and lone surrogates become U+FFFD. Line feeds stay, tabs and other line ends become a space.
 */
public final class Sanitizer {
    private static final char REPLACEMENT = '\uFFFD';

    private Sanitizer() {}

    /**
     * The text with each unsafe char replaced by one safe char, so that offsets stay true.
     *
     * @return the same object if there is nothing to replace
     */
    public static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (replacement(text, i) != text.charAt(i)) {
                return replaced(text, i);
            }
        }
        return text;
    }

    /** {@link #visible} on one line: line feeds become spaces too. */
    public static String line(String text) {
        return visible(text).replace('\n', ' ');
    }

    /** Whether a text may stand in a bank: no control character but line feed and tab, no direction override. */
    public static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\t' && replacement(text, i) != c) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String text, int from) {
        StringBuilder safe = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            safe.append(replacement(text, i));
        }
        return safe.toString();
    }

    private static char replacement(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0x7f) {
            return c;
        }
        if (c < ' ') {
            return switch (c) {
                case '\n' -> c;
                case '\t', '\r', '\f', 0x0b -> ' ';
                default -> (char) (0x2400 + c);
            };
        }
        if (c == 0x7f) {
            return '\u2421';
        }
        if (c == 0x85 || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        if (c < 0xa0 || turnsDirection(c) || isLoneSurrogate(text, at) || c == '\uFFFE' || c == '\uFFFF') {
            return REPLACEMENT;
        }
        return c;
    }

    /** Embeddings, overrides and isolates (UAX #9): they can make a line read as something else than it says. */
    private static boolean turnsDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
