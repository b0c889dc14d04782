package lectern.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Edit distances (insertions, deletions, substitutions; in UTF-16 units) of a pattern to stretches of a text, 64 rows of
 * the table at a time.
 *
 * <p>G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", Journal of
 * the ACM 46 (1999), with the blocks of section 4 for patterns over 64 chars, in the form of H. Hyyrö, "A bit-vector
 * algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10 (2003). The time is
 * the text's length times the number of blocks, whatever the two look like.
 */
final class Myers {
    private static final int WORD = Long.SIZE;
    private static final long TOP = 1L << (WORD - 1);
    private static final int ASCII = 128;

    private final int length;
    private final int blocks;
    /** The bits of the last block from the pattern's last char up. */
    private final int lastBit;
    /** For each char of ASCII the rows of the pattern it stands in, a block after the other: nearly all of most texts. */
    private final long[][] ascii = new long[ASCII][];
    /** The same of the pattern's other chars. */
    private final Map<Character, long[]> others = new HashMap<>();

    private final long[] nowhere;

    /** A pattern made ready; it may be empty. */
    Myers(CharSequence pattern) {
        this.length = pattern.length();
        this.blocks = Math.max(1, blocks(length));
        this.lastBit = (length + WORD - 1) % WORD;
        this.nowhere = new long[blocks];
        Arrays.fill(ascii, nowhere);
        for (int i = 0; i < length; i++) {
            made(pattern.charAt(i))[i / WORD] |= 1L << (i % WORD);
        }
    }

    private long[] made(char c) {
        if (c >= ASCII) {
            return others.computeIfAbsent(c, first -> new long[blocks]);
        }
        if (ascii[c] == nowhere) {
            ascii[c] = new long[blocks];
        }
        return ascii[c];
    }

    private long[] rows(char c) {
        return c < ASCII ? ascii[c] : others.getOrDefault(c, nowhere);
    }

    /** How many machine words a column of a pattern of this length takes. */
    static int blocks(int length) {
        return (length + WORD - 1) / WORD;
    }

    /** At each offset of the text, from 0 on, the least distance of the pattern to a stretch that ends there. */
    int[] toEnds(CharSequence text) {
        return lastRow(text, 0);
    }

    /** At each offset of the text, from 0 on, the distance of the pattern to the text up to there. */
    int[] toPrefixes(CharSequence text) {
        return lastRow(text, 1);
    }

    /** The last row of the table; the step along its first row is 0 if a match may start anywhere, else 1. */
    private int[] lastRow(CharSequence text, int firstRowStep) {
        int[] row = new int[text.length() + 1];
        row[0] = length;
        long[] up = new long[blocks];
        long[] down = new long[blocks];
        Arrays.fill(up, -1L);
        for (int j = 0; j < text.length(); j++) {
            if (length == 0) {
                row[j + 1] = row[j] + firstRowStep;
                continue;
            }
            long[] equal = rows(text.charAt(j));
            int step = firstRowStep;
            for (int block = 0; block < blocks; block++) {
                long out = block == blocks - 1 ? 1L << lastBit : TOP;
                step = advance(up, down, block, equal[block], step, out);
            }
            row[j + 1] = row[j] + step;
        }
        return row;
    }

    /** One column of one block: from the step that enters above to the one that leaves at the given bit. */
    private static int advance(long[] up, long[] down, int block, long equal, int entering, long out) {
        long vp = up[block];
        long vn = down[block];
        long carry = entering < 0 ? 1L : 0L;
        long eq = equal | carry;
        long diagonal = (((eq & vp) + vp) ^ vp) | eq | vn;
        long hp = vn | ~(diagonal | vp);
        long hn = vp & diagonal;
        int leaving = 0;
        if ((hp & out) != 0) {
            leaving = 1;
        } else if ((hn & out) != 0) {
            leaving = -1;
        }
        hp = (hp << 1) | (entering > 0 ? 1L : 0L);
        hn = (hn << 1) | carry;
        up[block] = hn | ~(diagonal | hp);
        down[block] = hp & diagonal;
        return leaving;
    }
}
