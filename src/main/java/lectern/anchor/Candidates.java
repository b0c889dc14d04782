package lectern.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lectern.anchor.Likeness.Place;

/** The places that a quote may have come to, those most like it first. All texts are folded. */
final class Candidates {
    private static final int MOST_HITS = 64;
    private static final int MOST_ENDS = 32;
    private static final int MOST_CONTEXTS = 4;
    private static final int LONGEST_WORD = 40;

    private final ArticleText article;
    private final String text;
    private final String quote;
    private final Likeness likeness;
    private final Myers backwards;

    Candidates(ArticleText folded, String quote, Likeness likeness) {
        this.article = folded;
        this.text = folded.text();
        this.quote = quote;
        this.likeness = likeness;
        this.backwards = new Myers(new StringBuilder(quote).reverse());
    }

    private record Stretch(int start, int end) {}

    /** The best places, none overlapping another, the best first. */
    List<Place> ranked() {
        List<Place> rough = new ArrayList<>();
        for (Stretch each : stretches()) {
            rough.add(likeness.judge(each.start(), each.end()));
        }
        rough.sort(Comparator.comparingDouble(Place::total).reversed());
        List<Place> close = new ArrayList<>();
        for (Place each : rough.subList(0, Math.min(Weights.CLOSE_LOOKS, rough.size()))) {
            Place fitted = fitted(each);
            if (fitted.quote() >= 1 - Weights.MOST_ERRORS && citable(fitted)) {
                close.add(fitted);
            }
        }
        close.sort(Comparator.comparingDouble(Place::total).reversed());
        List<Place> apart = new ArrayList<>();
        for (Place each : close) {
            if (apart.stream().noneMatch(each::overlaps)) {
                apart.add(each);
            }
        }
        return apart;
    }

    private boolean citable(Place place) {
        int length = place.end() - place.start();
        return length > 0 && article.citable(place.start(), length) && article.whole(place.start(), length);
    }

    private Set<Stretch> stretches() {
        Set<Stretch> found = new LinkedHashSet<>();
        int[] hits = Occurrences.of(text, quote);
        for (int i = 0; i < Math.min(hits.length, MOST_HITS); i++) {
            found.add(new Stretch(hits[i], hits[i] + quote.length()));
        }
        long steps = (long) text.length() * Myers.blocks(quote.length());
        if (steps <= Weights.MOST_STEPS) {
            int most = (int) (quote.length() * Weights.MOST_ERRORS);
            for (int end : dips(new Myers(quote).toEnds(text), most, Math.max(2, quote.length() / 4), MOST_ENDS)) {
                addBefore(end, found);
            }
            besideContext(found);
        }
        return found;
    }

    /** Where the surroundings are found again, the quote may be beside them even if little of it is left. */
    private void besideContext(Set<Stretch> found) {
        String before = likeness.before();
        if (!before.isEmpty()) {
            int[] ends = new Myers(before).toEnds(text);
            for (int end : dips(ends, before.length() / 3, before.length(), MOST_CONTEXTS)) {
                addAfter(end, found);
            }
        }
        String after = new StringBuilder(likeness.after()).reverse().toString();
        if (!after.isEmpty()) {
            int[] starts = new Myers(after).toEnds(new StringBuilder(text).reverse());
            for (int end : dips(starts, after.length() / 3, after.length(), MOST_CONTEXTS)) {
                addBefore(text.length() - end, found);
            }
        }
    }

    /** The offsets of the lowest values up to a limit, the lowest first, none nearer to a lower one than so many. */
    private static List<Integer> dips(int[] row, int limit, int apart, int most) {
        List<Integer> low = new ArrayList<>();
        for (int i = 1; i < row.length; i++) {
            boolean dip = row[i] <= limit && row[i] <= row[i - 1] && (i + 1 == row.length || row[i] < row[i + 1]);
            if (dip) {
                low.add(i);
            }
        }
        low.sort(Comparator.comparingInt(i -> row[i]));
        List<Integer> kept = new ArrayList<>();
        for (int each : low) {
            if (kept.size() == most) {
                break;
            }
            if (kept.stream().noneMatch(other -> Math.abs(other - each) < apart)) {
                kept.add(each);
            }
        }
        return kept;
    }

    private int longest() {
        return quote.length() + quote.length() / 2 + 1;
    }

    private void addBefore(int end, Set<Stretch> found) {
        int from = Math.max(0, end - longest());
        int[] lengths = backwards.toPrefixes(new StringBuilder(text.substring(from, end)).reverse());
        found.add(new Stretch(end - least(lengths), end));
    }

    private void addAfter(int start, Set<Stretch> found) {
        String window = text.substring(start, Math.min(text.length(), start + longest()));
        found.add(new Stretch(start, start + least(new Myers(quote).toPrefixes(window))));
    }

    private static int least(int[] row) {
        int best = 0;
        for (int i = 1; i < row.length; i++) {
            if (row[i] < row[best]) {
                best = i;
            }
        }
        return best;
    }

    /** The stretch between ends of words that fits best. */
    private Place fitted(Place rough) {
        // Where the quote's own first or last word stands, it may be glued to another.
        String first = quote.substring(0, quote.indexOf(' ') + 1);
        String last = quote.substring(Math.max(0, quote.lastIndexOf(' ')));
        int[] starts = !first.isEmpty() && text.startsWith(first, rough.start())
                ? new int[] {rough.start()}
                : new int[] {outward(rough.start(), -1), inward(rough.start(), 1)};
        int[] ends = last.startsWith(" ") && text.startsWith(last, rough.end() - last.length())
                ? new int[] {rough.end()}
                : new int[] {outward(rough.end(), 1), inward(rough.end(), -1)};
        Place best = rough;
        boolean whole = false;
        for (int start : starts) {
            for (int end : ends) {
                if (start < end) {
                    Place place = likeness.judge(start, end);
                    if (!whole || place.total() > best.total()) {
                        best = place;
                        whole = true;
                    }
                }
            }
        }
        return best;
    }

    /** The next end of a word away from the stretch; where there is none near, the offset itself. */
    private int outward(int offset, int step) {
        int at = offset;
        while (at > 0 && at < text.length() && !article.boundary(at)) {
            at += step;
            if (Math.abs(at - offset) > LONGEST_WORD) {
                return offset;
            }
        }
        return unspaced(at, -step);
    }

    private int inward(int offset, int step) {
        return unspaced(outward(offset, step), step);
    }

    /** The offset moved off the space that the stretch would start or end with. */
    private int unspaced(int offset, int step) {
        int beside = step > 0 ? offset : offset - 1;
        return beside >= 0 && beside < text.length() && text.charAt(beside) == ' ' ? offset + step : offset;
    }
}
