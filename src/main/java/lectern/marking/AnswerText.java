package lectern.marking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.text.NormalizedText;

/** A typed answer in the form in which it is compared: what differs only in this form is the same answer. */
final class AnswerText {
    private static final String ARTICLE = "the ";
    /** What does not belong to an answer before and behind it, unless it is all there is. */
    private static final String BEFORE = "\"' ";

    private static final String BEHIND = "\"' .,;:!?";

    private AnswerText() {}

    /**
     * The typography evened out as for citations, case folded, a leading <em>the</em> dropped, and so are space and
     * quotation marks around it, the stop at its end, and commas between words. Accents count.
     */
    static String fold(String text) {
        // By way of the capitals, so that ß equals ss; without a locale, so that I is i in Turkey too.
        String folded =
                NormalizedText.of(text).text().strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String bare = bare(folded.replace(", ", " "));
        return bare.startsWith(ARTICLE) ? bare.substring(ARTICLE.length()) : bare;
    }

    private static String bare(String text) {
        int start = 0;
        while (start < text.length() && BEFORE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = text.length();
        while (end > start && BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return start == end ? text : text.substring(start, end);
    }

    /** A text without the unit at its end, as it was typed; empty if it has no such end. */
    static Optional<String> without(String unit, String text) {
        String given = text.stripTrailing();
        for (int at = given.length() - 1; at >= 0; at--) {
            if (fold(given.substring(at)).equals(fold(unit))) {
                return Optional.of(given.substring(0, at));
            }
        }
        return Optional.empty();
    }

    /** The words of a folded text. */
    static List<String> words(String folded) {
        return Stream.of(folded.split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
