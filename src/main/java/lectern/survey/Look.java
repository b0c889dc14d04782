package lectern.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.model.Option;
import lectern.model.Question;
import lectern.text.Amount;
import lectern.text.Words;

/**
 * A question as a guesser looks at it who has not read the article.
 *
 * @param options in the bank's order; the guesser does not know that the key is the first
 * @param stem the longer words of the stem
 */
record Look(List<Choice> options, Set<String> stem) {
    /** Words shorter than this say nothing of the subject. */
    private static final int SHORTEST_WORD = 4;

    /** An option's text, its words in order and each once, and its number if it is one. */
    record Choice(String text, boolean key, List<String> words, Set<String> different, Optional<Amount> amount) {
        private static Choice of(Option option) {
            List<String> words = Words.of(option.text());
            return new Choice(option.text(), option.correct(), words, new HashSet<>(words), Amount.of(option.text()));
        }
    }

    static Look at(Question.SingleChoice question) {
        List<Choice> options = new ArrayList<>();
        for (Option option : question.options()) {
            options.add(Choice.of(option));
        }
        Set<String> stem = new HashSet<>();
        for (String word : Words.of(question.header().stem())) {
            if (word.length() >= SHORTEST_WORD) {
                stem.add(word);
            }
        }
        return new Look(options, stem);
    }
}
