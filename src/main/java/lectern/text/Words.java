package lectern.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a text, for comparing texts: case, accents and punctuation make no difference. */
public final class Words {
    private Words() {}

    /** The words in order, folded: letters and digits, with apostrophes, hyphens, points and commas inside them. */
    public static List<String> of(String text) {
        String plain = NormalizedText.folded(text);
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

    private static boolean belongs(String text, int at, boolean within) {
        char c = text.charAt(at);
        if (c >= 'a' && c <= 'z') {
            return true;
        }
        if (c == '\'' || c == '-' || c == '.' || c == ',') {
            return within && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        }
        return c != ' ' && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
    }
}
