package lectern.anchor;

import java.util.BitSet;
import java.util.Optional;
import lectern.model.Article;
import lectern.model.Range;
import lectern.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/** An article made ready for searching, at one tier of normalising. */
final class ArticleText {
    /** An index costs about as much as so many searches. */
    private static final int SEARCHES_BEFORE_INDEX = 16;

    private final Article article;
    private final NormalizedText normalized;
    private final char[] chars;
    /** The normalised chars that come from skipped text. */
    private final BitSet skipped;

    private @Nullable ArticleText folded;
    private @Nullable WordWeights weights;
    private @Nullable Starts starts;
    private int searches;

    private ArticleText(Article article, NormalizedText normalized) {
        this.article = article;
        this.normalized = normalized;
        this.chars = normalized.text().toCharArray();
        this.skipped = skippedChars(article, normalized);
    }

    static ArticleText of(Article article) {
        return new ArticleText(article, NormalizedText.of(article.text()));
    }

    private static BitSet skippedChars(Article article, NormalizedText normalized) {
        BitSet skipped = new BitSet(normalized.length());
        int at = 0;
        for (Range range : article.skipped()) {
            while (at < normalized.length() && normalized.rawEnd(at) <= range.start()) {
                at++;
            }
            while (at < normalized.length() && normalized.rawStart(at) < range.end()) {
                // White space that a skipped line shares with its neighbours is no word of either.
                if (normalized.text().charAt(at) != ' ') {
                    skipped.set(at);
                }
                at++;
            }
        }
        return skipped;
    }

    /** The same article without case and accents. */
    ArticleText folded() {
        if (folded == null) {
            folded = new ArticleText(article, normalized.folded());
        }
        return folded;
    }

    /** How rare the words of this text are. */
    WordWeights weights() {
        if (weights == null) {
            weights = new WordWeights(text());
        }
        return weights;
    }

    Article article() {
        return article;
    }

    String text() {
        return normalized.text();
    }

    /** The places of a phrase, ascending. */
    int[] occurrences(String phrase) {
        if (starts == null && ++searches > SEARCHES_BEFORE_INDEX && text().length() <= Starts.LONGEST_TEXT) {
            starts = new Starts(text());
        }
        Optional<int[]> indexed = starts == null ? Optional.empty() : starts.of(phrase);
        return indexed.isPresent() ? indexed.get() : Occurrences.of(chars, phrase.toCharArray());
    }

    /** Whether a hit cuts no raw character in two. */
    boolean whole(int start, int length) {
        return !normalized.splits(start) && !normalized.splits(start + length);
    }

    /** Whether a hit has nothing of the skipped text. */
    boolean citable(int start, int length) {
        int next = skipped.nextSetBit(start);
        return next < 0 || next >= start + length;
    }

    /** Whether a hit starts and ends where words do. */
    boolean bounded(int start, int length) {
        return boundary(start) && boundary(start + length);
    }

    /** Whether a word may start or end at the index. */
    boolean boundary(int index) {
        String text = text();
        if (index == 0 || index == text.length() || skipped.get(index - 1) != skipped.get(index)) {
            return true;
        }
        return !(Character.isLetterOrDigit(text.codePointBefore(index))
                && Character.isLetterOrDigit(text.codePointAt(index)));
    }

    /** The stretch of the raw text behind a hit. */
    Range raw(int start, int length) {
        return new Range(normalized.rawStart(start), normalized.rawEnd(start + length - 1));
    }
}
