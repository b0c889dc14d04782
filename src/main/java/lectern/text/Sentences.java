package lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits running text into sentences.
 *
 * <p>A sentence ends after a full stop, question or exclamation mark (with the quotes and brackets that close behind it)
 * if white space follows and then something that can begin a sentence, and at an empty line. A full stop after an
 * initial or a common abbreviation ends none.
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "col", "lt", "maj", "brig", "sen", "rep", "st", "no", "vs", "e.g", "i.e");
    private static final String CLOSERS = "\"')]}\u2019\u201D\u00BB";

    private Sentences() {}

    /** A sentence: the chars from start to end, without the white space around it. */
    public record Sentence(int start, int end) {}

    /** The index of the first sentence that ends after an offset; how many there are if none does. */
    public static int firstEndingAfter(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** All sentences, in order. */
    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = skipSpace(text, 0);
        while (start < text.length()) {
            int end = endOf(text, start);
            sentences.add(new Sentence(start, trimmedEnd(text, start, end)));
            start = skipSpace(text, end);
        }
        return sentences;
    }

    /** The stretch of whole sentences that holds the chars from start to end. */
    public static Sentence around(String text, int start, int end) {
        int first = start;
        int last = end;
        for (Sentence sentence : of(text)) {
            if (sentence.start() <= start && start < sentence.end()) {
                first = sentence.start();
            }
            if (sentence.start() < end && end <= sentence.end()) {
                last = sentence.end();
            }
        }
        return new Sentence(Math.min(first, start), Math.max(last, end));
    }

    private static int endOf(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && isBlankLineAhead(text, i)) {
                return i;
            }
            if ((c == '.' || c == '!' || c == '?') && !(c == '.' && isAbbreviation(text, start, i))) {
                int after = i + 1;
                while (after < text.length() && CLOSERS.indexOf(text.charAt(after)) >= 0) {
                    after++;
                }
                if (after == text.length() || (isSpace(text.charAt(after)) && beginsSentence(text, after))) {
                    return after;
                }
            }
        }
        return text.length();
    }

    private static boolean isBlankLineAhead(String text, int feed) {
        for (int i = feed + 1; i < text.length() && isSpace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbbreviation(String text, int start, int stop) {
        int word = stop;
        while (word > start && !isSpace(text.charAt(word - 1)) && "([\"\u201C".indexOf(text.charAt(word - 1)) < 0) {
            word--;
        }
        String before = text.substring(word, stop);
        boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
        return initial || ABBREVIATIONS.contains(before.toLowerCase(Locale.ROOT));
    }

    private static boolean beginsSentence(String text, int from) {
        int next = skipSpace(text, from);
        return next == text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimmedEnd(String text, int start, int end) {
        int last = end;
        while (last > start && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
