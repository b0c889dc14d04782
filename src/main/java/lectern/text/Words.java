package lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text, for comparing texts: case, accents and punctuation make no difference. */
public final class Words {
    private Words() {}

    /** The words in order, folded: letters and digits, with apostrophes, hyphens, points and commas inside them. */
    public static List<String> of(String text) {
        String plain = isPlain(text)
                ? text.toLowerCase(Locale.ROOT)
                : NormalizedText.of(text).folded().text();
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < plain.length(); i++) {
            if (belongs(plain, i, start >= 0)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(plain.substring(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(plain.substring(start));
        }
        return words;
    }

    /** Whether evening out and folding would change nothing but case and white space. Most texts are so. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F || c == '`' || (c < ' ' && c != '\n' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    private static boolean belongs(String text, int at, boolean within) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return true;
        }
        boolean joins = c == '\'' || c == '-' || c == '.' || c == ',';
        return joins && within && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
