package lectern.anchor;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where each stretch of eight chars starts in a text, so that a phrase need not be looked for everywhere. It costs two
 * passes over the text, and pays where many phrases are looked for in one text.
 */
final class Starts {
    private static final int STRETCH = 8;
    /** With more places, searching the text once is cheaper, and is linear whatever text and phrase look like. */
    private static final int MOST_PLACES = 64;
    /** For longer texts the index would take more memory than it is worth: 12 bytes a char. */
    static final int LONGEST_TEXT = 1 << 20;

    private static final int NONE = -1;

    private final String text;
    /** The first place for each hash. */
    private final int[] first;
    /** The next place of the same hash for each place. */
    private final int[] next;

    Starts(String text) {
        this.text = text;
        int places = Math.max(0, text.length() - STRETCH + 1);
        this.first = new int[Math.max(1, Integer.highestOneBit(Math.max(1, places)) * 2)];
        this.next = new int[places];
        Arrays.fill(first, NONE);
        for (int at = places - 1; at >= 0; at--) {
            int slot = slot(text, at);
            next[at] = first[slot];
            first[slot] = at;
        }
    }

    private int slot(String of, int at) {
        int hash = 0;
        for (int i = at; i < at + STRETCH; i++) {
            hash = 31 * hash + of.charAt(i);
        }
        return (hash ^ (hash >>> 15)) & (first.length - 1);
    }

    /** The places of a phrase, ascending; empty if it is too short for the index, or there are too many to try. */
    Optional<int[]> of(String phrase) {
        if (phrase.length() < STRETCH) {
            return Optional.empty();
        }
        int[] found = new int[MOST_PLACES];
        int count = 0;
        int tried = 0;
        for (int at = first[slot(phrase, 0)]; at != NONE; at = next[at]) {
            if (++tried > MOST_PLACES) {
                return Optional.empty();
            }
            if (text.startsWith(phrase, at)) {
                found[count++] = at;
            }
        }
        return Optional.of(Arrays.copyOf(found, count));
    }
}
