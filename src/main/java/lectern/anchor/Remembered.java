package lectern.anchor;

import lectern.model.Article;
import lectern.model.Range;
import lectern.text.NormalizedText;

/**
 * What stood around a quote when it was last found. It helps to find the place again; unlike the {@code before} and
 * {@code after} of a quote it demands nothing.
 *
 * @param before up to {@value #LENGTH} chars that stood before the quote, normalised
 * @param after as many that stood after it
 */
public record Remembered(String before, String after) {
    /** As in the fuzzy anchoring of web annotations: some five words a side tell nearly all places apart. */
    public static final int LENGTH = 32;

    /** Nothing is remembered. */
    public static final Remembered NOTHING = new Remembered("", "");

    /** The surroundings of a stretch of an article. */
    public static Remembered around(Article article, Range range) {
        String text = article.text();
        // Twice as many raw chars nearly always give enough normalised ones, and never cost a pass over the article.
        String before = NormalizedText.of(text.substring(cut(text, range.start() - 2 * LENGTH), range.start()))
                .text()
                .strip();
        String after = NormalizedText.of(text.substring(range.end(), cut(text, range.end() + 2 * LENGTH)))
                .text()
                .strip();
        return beside(before, after);
    }

    /** What stands nearest to a quote of longer texts before and after it. */
    static Remembered beside(String before, String after) {
        return new Remembered(
                before.substring(cut(before, before.length() - LENGTH)), after.substring(0, cut(after, LENGTH)));
    }

    /** The offset, brought into the text and off the middle of a pair. */
    private static int cut(String text, int offset) {
        int at = Math.max(0, Math.min(text.length(), offset));
        boolean pair = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return pair ? at - 1 : at;
    }

    boolean isNothing() {
        return before.isEmpty() && after.isEmpty();
    }
}
