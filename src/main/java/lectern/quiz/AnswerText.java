package lectern.quiz;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lectern.text.NormalizedText;

/** A typed answer in the form in which it is compared: what differs only in this form is the same answer. */
final class AnswerText {
    private static final String ARTICLE = "the ";

    private AnswerText() {}

    /**
     * The typography evened out as for citations, no space around, case folded, a leading <em>the</em> dropped. Accents
     * count.
     */
    static String fold(String text) {
        // By way of the capitals, so that ß equals ss; without a locale, so that I is i in Turkey too.
        String folded =
                NormalizedText.of(text).text().strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
    }

    /** The words of a folded text. */
    static List<String> words(String folded) {
        return Stream.of(folded.split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
