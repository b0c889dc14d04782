package lectern.survey;

import java.util.List;
import lectern.text.Words;

/**
 * Words in a row, for finding one row within another.
 *
 * @param words folded; a number without the commas between its digits
 * @param joined the words with a space before and behind each, so that a row is found from word to word only
 */
record Phrase(List<String> words, String joined) {
    static Phrase of(String text) {
        List<String> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.indexOf(',') > 0 && Character.isDigit(word.charAt(0))) {
                words.set(i, word.replace(",", ""));
            }
        }
        return of(words);
    }

    static Phrase of(List<String> words) {
        StringBuilder joined = new StringBuilder(" ");
        for (String word : words) {
            joined.append(word).append(' ');
        }
        return new Phrase(words, joined.toString());
    }

    boolean holds(Phrase other) {
        return joined.contains(other.joined);
    }
}
