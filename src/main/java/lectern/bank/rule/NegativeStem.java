package lectern.bank.rule;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Shown;
import lectern.model.Question;

/**
 * A stem is put positively, or its negation is marked: NOT, EXCEPT, *not*.
 *
 * <p>Source: Haladyna, Downing and Rodriguez (2002), "word the stem positively; avoid negatives such as NOT or EXCEPT.
 * If negative words are used, use the word cautiously and always ensure that the word appears capitalized and
 * boldface". What stands in quotation marks is the article's and is left alone, and so is a cloze.
 */
final class NegativeStem implements WritingRule {
    // In small letters only: capitals are the mark that is asked for.
    private static final Pattern NEGATION = Pattern.compile(
            "(?<![\\p{L}*_'-])(?:[Nn]ot|[Ee]xcept|[Nn]ever|[Nn]either|[Nn]or|[Cc]annot)(?![\\p{L}*_-])");
    private static final Pattern CONTRACTION = Pattern.compile("(?<![\\p{L}*_'-])\\p{L}+n['\u2019]t(?![\\p{L}*_-])");

    private static final Set<String> NEGATIONS = Set.of("not", "except", "never", "neither", "nor", "cannot");

    @Override
    public void check(Item item, Consumer<Finding> found) {
        if (item.question() instanceof Question.Cloze
                || item.stemWords().stream().noneMatch(NegativeStem::negates)) {
            return;
        }
        String stem = unquoted(item.question().header().stem());
        negation(stem)
                .ifPresent(word -> found.accept(item.finding(
                                Code.NEGATIVE_STEM,
                                item.stem(),
                                "this asks by way of a negation, " + Shown.quoted(word) + ", that is easily read over")
                        .withHelp("ask positively, or write the word in capitals")));
    }

    /** The stem, with blanks for what stands in quotation marks; one that is never closed may be a sign of inches. */
    private static String unquoted(String stem) {
        BitSet quoted = ReportedSpeech.quoted(stem);
        StringBuilder blanked = new StringBuilder(stem);
        for (int start = quoted.nextSetBit(0); start >= 0; ) {
            int end = quoted.nextClearBit(start);
            if ("\"\u201D".indexOf(stem.charAt(end - 1)) >= 0) {
                blanked.replace(start, end, " ".repeat(end - start));
            }
            start = quoted.nextSetBit(end);
        }
        return blanked.toString();
    }

    /** Whether a word, folded, may be a negation; most stems have none, and are not looked at more closely. */
    private static boolean negates(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    private static Optional<String> negation(String stem) {
        Matcher word = NEGATION.matcher(stem);
        if (word.find()) {
            return Optional.of(word.group());
        }
        Matcher contraction = CONTRACTION.matcher(stem);
        return contraction.find() ? Optional.of(contraction.group()) : Optional.empty();
    }
}
