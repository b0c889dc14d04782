package lectern.anchor;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** All places of a phrase in a text, by Knuth, Morris and Pratt: linear whatever the two look like. */
final class Occurrences {
    private Occurrences() {}

    /** The offsets at which the phrase starts, overlapping ones too, ascending; the phrase is not empty. */
    static int[] of(String text, String phrase) {
        return of(text.toCharArray(), phrase.toCharArray());
    }

    /** The same of arrays; a text that is searched often is made one once. */
    static int[] of(char[] text, char[] phrase) {
        int[] borders = borders(phrase);
        int[] found = new int[4];
        int count = 0;
        int matched = 0;
        char first = phrase[0];
        for (int at = 0; at < text.length; at++) {
            char c = text[at];
            if (matched == 0 && c != first) {
                continue;
            }
            while (matched > 0 && c != phrase[matched]) {
                matched = borders[matched - 1];
            }
            if (c == phrase[matched]) {
                matched++;
            }
            if (matched == phrase.length) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = at + 1 - matched;
                matched = borders[matched - 1];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** For each prefix, how long its longest proper prefix is that is also its suffix. */
    private static int[] borders(char[] phrase) {
        int[] borders = new int[phrase.length];
        int length = 0;
        for (int i = 1; i < phrase.length; i++) {
            while (length > 0 && phrase[i] != phrase[length]) {
                length = borders[length - 1];
            }
            if (phrase[i] == phrase[length]) {
                length++;
            }
            borders[i] = length;
        }
        return borders;
    }

    static int[] keep(int[] offsets, IntPredicate wanted) {
        int[] kept = new int[offsets.length];
        int count = 0;
        for (int offset : offsets) {
            if (wanted.test(offset)) {
                kept[count++] = offset;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
