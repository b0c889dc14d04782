package lectern.text;

import java.util.Collection;
import java.util.Optional;

/** "Did you mean": the known word that a mistyped one is closest to. */
public final class Suggestion {
    /** Longer words are no slips of the finger, and would only cost time. */
    private static final int LONGEST = 64;

    private Suggestion() {}

    /**
     * The candidate that differs by the fewest slips, case and accents aside; the first of several.
     *
     * @return empty if more than a third of the word would have to change
     */
    public static Optional<String> closest(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String typed = NormalizedText.folded(word);
        Optional<String> best = Optional.empty();
        int fewest = Math.min(Math.max(1, typed.length() / 3), typed.length() - 1) + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - typed.length()) < fewest) {
                int slips = EditDistance.between(typed, NormalizedText.folded(candidate));
                if (slips < fewest) {
                    fewest = slips;
                    best = Optional.of(candidate);
                }
            }
        }
        return best;
    }
}
