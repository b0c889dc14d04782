package lectern.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How rare the words of an article are; rare words tell more of a place than common ones. */
final class WordWeights {
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Integer> counts = new HashMap<>();
    private final int total;

    /** The words of a folded text. */
    WordWeights(String text) {
        List<String> words = words(text);
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        this.total = words.size();
    }

    static List<String> words(String text) {
        return GAPS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /** Inverse frequency, on a logarithm's scale; a word that the article does not have is the rarest. */
    private double weight(String word) {
        return Math.log(1 + (double) (total + 1) / (1 + counts.getOrDefault(word, 0)));
    }

    /** The weight of the words that both have, as a share of those of both: 1 for the same words in any order. */
    double overlap(List<String> one, List<String> other) {
        Map<String, Integer> left = new HashMap<>();
        one.forEach(word -> left.merge(word, 1, Integer::sum));
        double shared = 0;
        double all = 0;
        for (String word : one) {
            all += weight(word);
        }
        for (String word : other) {
            double weight = weight(word);
            all += weight;
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared += 2 * weight;
            }
        }
        return all == 0 ? 0 : shared / all;
    }
}
