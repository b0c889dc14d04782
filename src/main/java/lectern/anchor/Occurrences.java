package lectern.anchor;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** All places of a phrase in a text, by Knuth, Morris and Pratt: linear whatever the two look like. */
final class Occurrences {
    private Occurrences() {}

    /** The offsets at which the phrase starts, overlapping ones too, ascending; the phrase is not empty. */
    static int[] of(String text, String phrase) {
        int[] borders = borders(phrase);
        int[] found = new int[4];
        int count = 0;
        int matched = 0;
        int at = 0;
        while (at < text.length()) {
            if (matched == 0) {
                // The JDK finds a single char many at a time.
                at = text.indexOf(phrase.charAt(0), at);
                if (at < 0) {
                    break;
                }
            }
            while (matched > 0 && text.charAt(at) != phrase.charAt(matched)) {
                matched = borders[matched - 1];
            }
            if (text.charAt(at) == phrase.charAt(matched)) {
                matched++;
            }
            at++;
            if (matched == phrase.length()) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = at - matched;
                matched = borders[matched - 1];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** For each prefix, how long its longest proper prefix is that is also its suffix. */
    private static int[] borders(String phrase) {
        int[] borders = new int[phrase.length()];
        int length = 0;
        for (int i = 1; i < phrase.length(); i++) {
            while (length > 0 && phrase.charAt(i) != phrase.charAt(length)) {
                length = borders[length - 1];
            }
            if (phrase.charAt(i) == phrase.charAt(length)) {
                length++;
            }
            borders[i] = length;
        }
        return borders;
    }

    static int[] keep(int[] offsets, IntPredicate wanted) {
        return Arrays.stream(offsets).filter(wanted).toArray();
    }
}
