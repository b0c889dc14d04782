package lectern.anchor;

import java.util.List;
import lectern.text.NormalizedText;

/** Judges how like a stretch of an article is to a quote and its surroundings. All texts are folded. */
final class Likeness {
    /** The surroundings may have grown by some words. */
    private static final int SLACK = 8;

    private final String text;
    private final WordWeights weights;
    private final String quote;
    private final Myers pattern;
    private final List<String> words;
    private final String before;
    private final String after;
    private final Myers backwards;
    private final Myers forwards;

    Likeness(ArticleText folded, WordWeights weights, String quote, Remembered remembered) {
        this.text = folded.text();
        this.weights = weights;
        this.quote = quote;
        this.pattern = new Myers(quote);
        this.words = WordWeights.words(quote);
        this.before = fold(remembered.before());
        this.after = fold(remembered.after());
        this.backwards = new Myers(new StringBuilder(before).reverse());
        this.forwards = new Myers(after);
    }

    private static String fold(String typed) {
        return NormalizedText.folded(typed).strip();
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    /** Whether anything is known of the surroundings. */
    boolean hasContext() {
        return !before.isEmpty() || !after.isEmpty();
    }

    /** A stretch of the folded text, its likenesses from 0 to 1, and what they come to. */
    record Place(int start, int end, double quote, double words, double context, double total) {
        boolean overlaps(Place other) {
            return start < other.end && other.start < end;
        }
    }

    Place judge(int start, int end) {
        String there = text.substring(start, end);
        int errors = pattern.toPrefixes(there)[there.length()];
        double characters = 1 - (double) errors / Math.max(1, Math.max(quote.length(), there.length()));
        double overlap = weights.overlap(words, WordWeights.words(there));
        double context = context(start, end);
        boolean alone = !hasContext();
        double total = Weights.QUOTE * characters + Weights.WORDS * overlap + (alone ? 0 : Weights.CONTEXT * context);
        return new Place(
                start, end, characters, overlap, context, alone ? total / (Weights.QUOTE + Weights.WORDS) : total);
    }

    private double context(int start, int end) {
        if (before.isEmpty()) {
            return after.isEmpty() ? 0 : following(end);
        }
        double preceding = preceding(start);
        if (after.isEmpty()) {
            return preceding;
        }
        double following = following(end);
        return Weights.BETTER_SIDE * Math.max(preceding, following)
                + (1 - Weights.BETTER_SIDE) * Math.min(preceding, following);
    }

    private double preceding(int start) {
        int to = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        StringBuilder window = new StringBuilder(text.substring(Math.max(0, to - before.length() - SLACK), to));
        return share(backwards.toPrefixes(window.reverse()), before.length());
    }

    private double following(int end) {
        int from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        String window = text.substring(from, Math.min(text.length(), from + after.length() + SLACK));
        return share(forwards.toPrefixes(window), after.length());
    }

    private static double share(int[] distances, int length) {
        int least = length;
        for (int distance : distances) {
            least = Math.min(least, distance);
        }
        double likeness = 1 - (double) least / length;
        return Math.max(0, (likeness - Weights.CHANCE) / (1 - Weights.CHANCE));
    }
}
