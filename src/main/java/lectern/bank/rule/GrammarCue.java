package lectern.bank.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.model.Question;
import lectern.text.Words;

/**
 * The stem's grammar does not single out the key: by <i>a</i> or <i>an</i> at its end, by <i>is</i> or <i>are</i>.
 *
 * <p>Source: Haladyna, Downing and Rodriguez (2002), "avoid giving clues to the right answer: grammatical
 * inconsistencies"; NBME guide, "grammatical cues". Number is judged by the last word before a preposition, and only
 * raised where the key alone agrees, since a program is easily mistaken about it.
 */
final class GrammarCue implements WritingRule {
    private static final String AFTER_ARTICLE = " \t\n_.…:?";
    private static final Set<String> ASKING = Set.of("what", "who", "which");
    private static final Pattern VERB =
            Pattern.compile("(?i)(?:what|who|which(?: of (?:the|these|those))?(?: \\p{L}+)?) (is|was|are|were)\\b.*");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "in", "on", "at", "by", "with", "from", "to", "between", "against", "that", "which");
    // Said with a vowel though written with a consonant, and the other way round.
    private static final Pattern VOWEL =
            Pattern.compile("(?:[aeio]|u(?!n[aeiou]|s[aeiou]|k)|h(?:our|onest|onou?r|eir)).*");

    @Override
    public void check(Item item, Consumer<Finding> found) {
        if (!(item.question() instanceof Question.SingleChoice) || item.offers().size() < 2) {
            return;
        }
        String stem = item.question().header().stem().strip();
        String article = articleAtEnd(stem);
        if (!article.isEmpty()) {
            boolean an = article.equals("an");
            List<Boolean> fits = item.offers().stream()
                    .map(offer -> startsWithVowel(offer.words()) == an)
                    .toList();
            if (fits.get(0) && fits.contains(false)) {
                report(item, "\"" + article + "\" at its end rules options out", "write \"a(n)\"", found);
            }
            return;
        }
        if (item.stemWords().isEmpty() || !ASKING.contains(item.stemWords().get(0))) {
            return;
        }
        Matcher verb = VERB.matcher(stem);
        if (verb.matches()) {
            boolean plural =
                    Set.of("are", "were").contains(Words.of(verb.group(1)).get(0));
            List<Boolean> agrees = item.offers().stream()
                    .map(offer -> isPlural(offer.words()) == plural)
                    .toList();
            if (agrees.get(0) && agrees.indexOf(true) == agrees.lastIndexOf(true)) {
                report(
                        item,
                        "only the key agrees with \"" + verb.group(1) + "\"",
                        "give all options the number that the verb has",
                        found);
            }
        }
    }

    private static void report(Item item, String what, String help, Consumer<Finding> found) {
        found.accept(item.finding(Code.GRAMMAR_CUE, item.stem(), "the stem's grammar gives a cue: " + what)
                .withHelp(help));
    }

    /** "a" or "an" if the stem ends with it, in small letters, for "Group A" ends with a name; otherwise empty. */
    private static String articleAtEnd(String stem) {
        int end = stem.length();
        while (end > 0 && AFTER_ARTICLE.indexOf(stem.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(stem.charAt(start - 1))) {
            start--;
        }
        String last = stem.substring(start, end);
        return last.equals("a") || last.equals("an") ? last : "";
    }

    private static boolean startsWithVowel(List<String> words) {
        return !words.isEmpty() && VOWEL.matcher(words.get(0)).matches();
    }

    private static boolean isPlural(List<String> words) {
        int end = 0;
        while (end < words.size() && (end == 0 || !PREPOSITIONS.contains(words.get(end)))) {
            if (words.get(end).equals("and")) {
                return true;
            }
            end++;
        }
        String head = end == 0 ? "" : words.get(end - 1);
        return head.length() > 3
                && head.endsWith("s")
                && !head.endsWith("ss")
                && !head.endsWith("us")
                && !head.endsWith("is")
                && !head.endsWith("'s");
    }
}
