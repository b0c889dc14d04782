package lectern.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lectern.text.NormalizedText;

/** The words in which two texts differ, and whether a fact hangs on them. */
final class WordChanges {
    private static final Set<String> NEGATIONS = Set.of(
            "no",
            "not",
            "nor",
            "none",
            "never",
            "neither",
            "nobody",
            "nothing",
            "nowhere",
            "cannot",
            "without",
            "few",
            "hardly",
            "barely",
            "scarcely",
            "unless",
            "except",
            "against",
            "denied",
            "deny",
            "denies",
            "refused");

    private static final Set<String> NUMERALS = Set.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "thousand",
            "million",
            "billion",
            "half",
            "dozen",
            "first",
            "second",
            "third",
            "once",
            "twice",
            "double",
            "more",
            "less",
            "fewer");

    /** Punctuation at a word's ends. What cannot start or go on elsewhere is not tried there, or it takes forever. */
    private static final Pattern ENDS =
            Pattern.compile("^[^\\p{L}\\p{N}]++(?=\\p{L})|(?<![^\\p{L}\\p{N}%])[^\\p{L}\\p{N}%]++$");

    private WordChanges() {}

    /** The facts that words bear on which stand in one of the texts only. */
    static Set<Fact> facts(String one, String other) {
        List<String> from = words(one);
        List<String> to = words(other);
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        for (String word : changed(from, to)) {
            fact(word, facts);
        }
        return facts;
    }

    private static void fact(String word, Set<Fact> facts) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.codePoints().anyMatch(Character::isDigit) || NUMERALS.contains(lower)) {
            facts.add(Fact.NUMBER);
        } else if (NEGATIONS.contains(lower) || lower.endsWith("n't")) {
            facts.add(Fact.NEGATION);
        } else if (word.codePoints().anyMatch(Character::isUpperCase)) {
            facts.add(Fact.NAME);
        }
    }

    /**
     * The words of both that no longest common subsequence keeps; case and accents are no difference. The table is
     * small enough, since a quote over {@link Weights#LONGEST_QUOTE} is never compared.
     */
    private static List<String> changed(List<String> from, List<String> to) {
        List<String> a = from.stream().map(WordChanges::folded).toList();
        List<String> b = to.stream().map(WordChanges::folded).toList();
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> changed = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                i++;
                j++;
            } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                changed.add(from.get(i++));
            } else {
                changed.add(to.get(j++));
            }
        }
        return changed;
    }

    private static String folded(String word) {
        return NormalizedText.folded(word);
    }

    /** The words without the punctuation at their ends, but for a sign or a currency before a digit. */
    private static List<String> words(String text) {
        return Arrays.stream(NormalizedText.of(text).text().split(" "))
                .map(word -> ENDS.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
