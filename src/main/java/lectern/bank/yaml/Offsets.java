package lectern.bank.yaml;

import java.util.Arrays;
import lectern.model.Range;

/** From SnakeYAML's marks, which count code points from the start of what it was given, to offsets in the file. */
final class Offsets {
    private static final int[] NONE = {};

    private final int base;
    private final int limit;
    /** The code point indexes of the characters that take two chars, ascending. */
    private final int[] pairs;

    Offsets(String text, Range chunk) {
        this.base = chunk.start();
        this.limit = chunk.end();
        if (text.codePointCount(base, limit) == limit - base) {
            this.pairs = NONE;
            return;
        }
        int[] found = new int[4];
        int count = 0;
        int codePoints = 0;
        for (int i = chunk.start(); i < chunk.end(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = codePoints;
                i++;
            }
            codePoints++;
        }
        this.pairs = Arrays.copyOf(found, count);
    }

    int offset(int codePoints) {
        int at = Arrays.binarySearch(pairs, codePoints);
        int before = at >= 0 ? at : -at - 1;
        return Math.min(limit, base + codePoints + before);
    }

    Range range(int startCodePoints, int endCodePoints) {
        int start = offset(startCodePoints);
        return new Range(start, Math.max(start, offset(endCodePoints)));
    }
}
