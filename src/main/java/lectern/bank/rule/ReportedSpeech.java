package lectern.bank.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.model.Article;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.Range;
import lectern.text.Sentences;
import lectern.text.Sentences.Sentence;

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
    private static final Pattern SAYING = Pattern.compile("(?i)(?<![\\p{L}-])(?:" + VERBS + ")(?!\\p{L})");
    private static final Pattern SAYING_AFTER = Pattern.compile("(?i)[\"\u201D]?,[\"\u201D]?\\s*(?:[^\\s,.\"]+\\s+){0,"
            + Thresholds.WORDS_BEFORE_SAID + "}?(?:" + VERBS + ")(?!\\p{L})");
    private static final Pattern SELF = Pattern.compile(
            "(?i)(?<!\\p{L})(?:according|reports?|reported|articles?|account"
                    + "|says?|said|speaks?|spoke|speaker|claims?|claimed|quotes?|quoted|quotation|cites?|cited|stress(?:ed)?"
                    + "|announced?|tells?|told|added|statements?|whose|mentions?|mentioned|describes?|described)(?!\\p{L})");

    private final IdentityHashMap<Article, List<Sentence>> sentences = new IdentityHashMap<>();

    /** The first citation of an item that is reported speech while the item says nowhere whose; empty if none is. */
    Optional<Item.Cited> unattributed(Item item) {
        return item.question().header().attributed().isEmpty()
                ? item.citations().stream()
                        .filter(Item.Cited::main)
                        .filter(cited -> isReported(cited.passage()))
                        .findFirst()
                        .filter(cited -> !tells(item))
                : Optional.empty();
    }

    /** Whether the question itself speaks of somebody's words. */
    private static boolean tells(Item item) {
        return SELF.matcher(item.question().header().stem()).find()
                || (item.question() instanceof Question.Cloze
                        && SELF.matcher(item.stemText()).find());
    }

    private boolean isReported(Passage passage) {
        String text = passage.article().text();
        Range words = passage.extent();
        Sentence sentence = sentenceAt(passage.article(), words.start());
        int end = Math.min(words.end(), sentence.end());
        if (SAYING.matcher(text).region(sentence.start(), end).find()) {
            return true;
        }
        Matcher after = SAYING_AFTER.matcher(text).region(end, sentence.end());
        return after.lookingAt() || isQuoted(text, words.start());
    }

    private static boolean isQuoted(String text, int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        int feed = text.indexOf('\n', at);
        boolean quoted = false;
        for (int i = start; i < at; i++) {
            char c = text.charAt(i);
            quoted = c == '\u201C' || (c == '"' ? !quoted : quoted && c != '\u201D');
        }
        return quoted
                && SAYING.matcher(text)
                        .region(start, feed < 0 ? text.length() : feed)
                        .find();
    }

    private Sentence sentenceAt(Article article, int offset) {
        List<Sentence> all = sentences.computeIfAbsent(article, each -> Sentences.of(each.text()));
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return all.get(low);
    }
}
