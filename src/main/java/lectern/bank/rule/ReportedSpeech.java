package lectern.bank.rule;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lectern.model.Article;
import lectern.model.Passage;
import lectern.model.Range;
import lectern.text.Sentences;
import lectern.text.Sentences.Sentence;
import lectern.text.Words;

/**
 * Tells whether a passage is what somebody said, rather than what its article says in its own voice.
 *
 * <p>It is if a verb of saying stands in its sentence before its end, if one follows it after a comma, or if it stands
 * within quotation marks in a paragraph with such a verb. The verbs are those of English news, in the past tense or as
 * participles: in the present they stand in headlines.
 */
final class ReportedSpeech {
    private static final String VERBS = "said|says|added|announced|told|stated|claimed|noted|warned|argued|insisted"
            + "|explained|adding|noting|stressing|explaining|stating|claiming|pointed out|pointing out|pointing to"
            + "|stressed that|according to|quoted|as saying";
    private static final List<String> EACH_VERB = List.of(VERBS.split("\\|"));
    /** Those of the verbs; most words start with none of them, and are not looked at more closely. */
    private static final String FIRST_LETTERS = firstLetters();

    private static final Pattern SAYING_AFTER = Pattern.compile("(?i)[\"\u201D]?,[\"\u201D]?\\s*(?:[^\\s,.\"]+\\s+){0,"
            + Thresholds.WORDS_BEFORE_SAID + "}?(?:" + VERBS + ")(?!\\p{L})");
    /** Words by which a question speaks of somebody's words. */
    private static final Set<String> OF_SPEECH =
            Set.of(("according report reports reported article articles account say"
                            + " says said speak speaks spoke speaker claim claims claimed quote quotes quoted quotation cite cites"
                            + " cited stress stressed announce announced tell tells told added statement statements whose mention"
                            + " mentions mentioned describe describes described")
                    .split(" "));

    private static String firstLetters() {
        StringBuilder letters = new StringBuilder();
        for (String verb : EACH_VERB) {
            letters.append(verb.charAt(0)).append(Character.toUpperCase(verb.charAt(0)));
        }
        return letters.toString();
    }

    private final IdentityHashMap<Article, Speech> articles = new IdentityHashMap<>();

    /** The first citation of an item that is reported speech while the item says nowhere whose; empty if none is. */
    Optional<Item.Cited> unattributed(Item item) {
        if (!item.question().header().attributed().isEmpty()) {
            return Optional.empty();
        }
        for (Item.Cited cited : item.citations()) {
            if (cited.main() && isReported(cited.passage())) {
                return tells(item) ? Optional.empty() : Optional.of(cited);
            }
        }
        return Optional.empty();
    }

    /** Whether the question itself speaks of somebody's words. */
    private static boolean tells(Item item) {
        return item.stemWords().stream().anyMatch(ReportedSpeech::isOfSpeech)
                || Words.of(item.question().header().stem()).stream().anyMatch(ReportedSpeech::isOfSpeech);
    }

    /** Whether a word is one of speech, or put together with one: "the article's", "self-reported". */
    private static boolean isOfSpeech(String word) {
        int start = word.lastIndexOf('-') + 1;
        int end = start;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return OF_SPEECH.contains(word.substring(start, end));
    }

    private boolean isReported(Passage passage) {
        Speech speech = articles.computeIfAbsent(passage.article(), each -> Speech.in(each.text()));
        String text = passage.article().text();
        Range words = passage.extent();
        Range sentence = speech.sentenceAt(words.start());
        int end = Math.min(words.end(), sentence.end());
        return speech.isSaid(sentence.start(), end)
                || SAYING_AFTER.matcher(text).region(end, sentence.end()).lookingAt()
                || (speech.quoted().get(words.start()) && speech.isSaid(paragraph(text, words.start())));
    }

    /** The chars from behind an opening quotation mark to the closing one, or else to the end of the line. */
    static BitSet quoted(String text) {
        BitSet quoted = new BitSet(text.length());
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            if (within) {
                quoted.set(i);
            }
            char c = text.charAt(i);
            within = c != '\n' && (c == '\u201C' || (c == '"' ? !within : within && c != '\u201D'));
        }
        return quoted;
    }

    private static Range paragraph(String text, int at) {
        int feed = text.indexOf('\n', at);
        return new Range(text.lastIndexOf('\n', at) + 1, feed < 0 ? text.length() : feed);
    }

    /**
     * What there is of speech in an article, found once for all questions on it.
     *
     * @param sentences in order
     * @param sayings where verbs of saying stand, by their starts
     * @param quoted the chars that stand within quotation marks of their paragraph
     */
    private record Speech(List<Sentence> sentences, TreeMap<Integer, Integer> sayings, BitSet quoted) {
        static Speech in(String text) {
            TreeMap<Integer, Integer> sayings = new TreeMap<>();
            char[] chars = text.toCharArray();
            for (int start = 0; start < chars.length; start++) {
                boolean begins = FIRST_LETTERS.indexOf(chars[start]) >= 0
                        && (start == 0
                                || !(Character.isLetter(text.codePointBefore(start)) || chars[start - 1] == '-'));
                int end = begins ? end(text, start) : start;
                if (end > start) {
                    sayings.put(start, end);
                }
            }
            return new Speech(Sentences.of(text), sayings, ReportedSpeech.quoted(text));
        }

        /** The end of the verb of saying that starts at the offset; the offset itself if none does. */
        private static int end(String text, int start) {
            for (String verb : EACH_VERB) {
                int end = start + verb.length();
                if (text.regionMatches(true, start, verb, 0, verb.length())
                        && (end == text.length() || !Character.isLetter(text.codePointAt(end)))) {
                    return end;
                }
            }
            return start;
        }

        boolean isSaid(Range range) {
            return isSaid(range.start(), range.end());
        }

        /** Whether a whole verb of saying stands in there. */
        boolean isSaid(int start, int end) {
            var first = sayings.ceilingEntry(start);
            return first != null && first.getValue() <= end;
        }

        Range sentenceAt(int offset) {
            int at = Math.min(Sentences.firstEndingAfter(sentences, offset), sentences.size() - 1);
            return new Range(sentences.get(at).start(), sentences.get(at).end());
        }
    }
}
