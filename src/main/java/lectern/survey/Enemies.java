package lectern.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.model.QuestionId;

/**
 * The questions of a bank that do not belong in one quiz, because one answers the other: enemy items, as the assembly of
 * tests calls them (van der Linden, "Linear Models for Optimal Test Design", 2005). {@link Disclosure} tells which.
 *
 * @param pairs in the bank's order of the question that tells, then of the one that it answers
 */
public record Enemies(List<Pair> pairs) {
    public Enemies {
        pairs = List.copyOf(pairs);
    }

    /**
     * One question that answers another.
     *
     * @param teller whose text gives the key away
     * @param answered whose key it is
     * @param text the text that does
     */
    public record Pair(QuestionId teller, QuestionId answered, String text) {}

    public static Enemies of(Bank bank) {
        List<Disclosure> all = new ArrayList<>();
        Map<String, List<Integer>> tellersByWord = new HashMap<>();
        for (Question question : bank.questions()) {
            Disclosure each = Disclosure.of(question);
            for (String word : each.words()) {
                tellersByWord.computeIfAbsent(word, none -> new ArrayList<>()).add(all.size());
            }
            all.add(each);
        }
        List<List<Pair>> byTeller = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            byTeller.add(new ArrayList<>());
        }
        for (Disclosure asking : all) {
            Set<Integer> tellers = new LinkedHashSet<>();
            for (String word : asking.firstWords()) {
                tellers.addAll(tellersByWord.getOrDefault(word, List.of()));
            }
            for (int teller : tellers) {
                Optional<String> text = all.get(teller) == asking
                        ? Optional.empty()
                        : all.get(teller).answering(asking);
                if (text.isPresent()) {
                    byTeller.get(teller)
                            .add(new Pair(
                                    all.get(teller).question().id(),
                                    asking.question().id(),
                                    text.get()));
                }
            }
        }
        return new Enemies(byTeller.stream().flatMap(List::stream).toList());
    }
}
