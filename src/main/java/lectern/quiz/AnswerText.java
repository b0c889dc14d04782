package lectern.quiz;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** A typed answer in the form in which it is compared: what differs only in this form is the same answer. */
final class AnswerText {
    private static final String ARTICLE = "the ";

    private AnswerText() {}

    static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
    }

    /** The words of a folded text. */
    static List<String> words(String folded) {
        return List.of(folded.split("[^\\p{L}\\p{N}\\p{M}]+"));
    }
}
