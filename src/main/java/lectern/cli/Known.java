package lectern.cli;

import java.util.List;
import lectern.text.Suggestion;

/**
 * The words that are understood at some place.
 *
 * @param kind what they are, such as "tag"
 * @param words all of them
 */
record Known(String kind, List<String> words) {
    Known {
        words = List.copyOf(words);
    }

    /**
     * A word that is among them.
     *
     * @throws Complaint if it is not
     */
    String checked(String word) {
        if (!words.contains(word)) {
            throw complaint(word);
        }
        return word;
    }

    /** What to say of a word that is not among them: what was meant perhaps, and what there is. */
    Complaint complaint(String word) {
        String all = words.isEmpty() ? "There are none." : "There are: " + String.join(", ", words) + ".";
        return new Complaint("there is no " + kind + " '" + word + "'." + suggestion(word) + "\n" + all);
    }

    /** " Did you mean 'quiz'?", or nothing. */
    String suggestion(String word) {
        return Suggestion.closest(word, words)
                .map(near -> " Did you mean '" + near + "'?")
                .orElse("");
    }
}
