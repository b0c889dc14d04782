package lectern.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import lectern.text.EditDistance;

/**
 * The words that are understood at some place.
 *
 * @param kind what they are, such as "tag"
 * @param words all of them
 */
record Known(String kind, List<String> words) {
    private static final int LONGEST = 64;

    Known {
        words = List.copyOf(words);
    }

    /** What to say of a word that is not among them: what was meant perhaps, and what there is. */
    Complaint complaint(String word) {
        String all = words.isEmpty() ? "There are none." : "There are: " + String.join(", ", words) + ".";
        return new Complaint("there is no " + kind + " '" + word + "'." + suggestion(word) + "\n" + all);
    }

    /** " Did you mean 'quiz'?", or nothing. */
    String suggestion(String word) {
        return closest(word).map(near -> " Did you mean '" + near + "'?").orElse("");
    }

    /** The word that differs least; empty if more than a third would have to change. */
    private Optional<String> closest(String word) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String typed = word.toLowerCase(Locale.ROOT);
        Predicate<String> near =
                candidate -> slips(typed, candidate) <= Math.min(Math.max(1, typed.length() / 3), typed.length() - 1);
        return words.stream().filter(near).min((a, b) -> Integer.compare(slips(typed, a), slips(typed, b)));
    }

    private static int slips(String typed, String candidate) {
        return EditDistance.between(typed, candidate.toLowerCase(Locale.ROOT));
    }
}
