package lectern.text;

import java.util.Arrays;
import java.util.OptionalInt;

/** Finding by a few letters: those typed are to come in a text in their order, others between them or not. */
public final class Subsequence {
    private static final int LETTER = 1;
    /** The beginnings of words are what people type first. */
    private static final int WORD_START = 8;
    /** Letters one after the other mean a word rather than a chance. */
    private static final int CONSECUTIVE = 6;
    /** A text that begins so is before all that only have it inside. */
    private static final int TEXT_START = 4;
    /** From so many letters on, a gap is as bad as any. */
    private static final int WORST_GAP = 3;

    private static final int NONE = Integer.MIN_VALUE / 2;

    private Subsequence() {}

    /**
     * How well a text fits what was typed, case, accents and white space of the latter aside; more is better.
     *
     * @return empty if the letters do not come in it in this order; 0 if nothing was typed
     */
    public static OptionalInt score(String typed, String text) {
        int[] wanted = NormalizedText.folded(typed)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .toArray();
        int[] there = NormalizedText.folded(text).codePoints().toArray();
        if (wanted.length == 0 || wanted.length > there.length) {
            return wanted.length == 0 ? OptionalInt.of(0) : OptionalInt.empty();
        }
        // The best score of the letters so far, the last of them being found at each place of the text.
        int[] ending = first(wanted[0], there);
        for (int i = 1; i < wanted.length; i++) {
            ending = next(wanted[i], there, ending);
        }
        int best = Arrays.stream(ending).max().orElse(NONE);
        return best > NONE / 2 ? OptionalInt.of(best) : OptionalInt.empty();
    }

    private static int[] first(int letter, int[] there) {
        int[] ending = new int[there.length];
        for (int at = 0; at < there.length; at++) {
            ending[at] = there[at] == letter ? worth(there, at) : NONE;
        }
        return ending;
    }

    private static int[] next(int letter, int[] there, int[] before) {
        int[] ending = new int[there.length];
        Arrays.fill(ending, NONE);
        for (int at = 1; at < there.length; at++) {
            for (int last = 0; last < at && there[at] == letter; last++) {
                int gap = at - last - 1;
                int joint = gap == 0 ? CONSECUTIVE : -Math.min(gap, WORST_GAP);
                ending[at] = Math.max(ending[at], before[last] + joint + worth(there, at));
            }
        }
        return ending;
    }

    private static int worth(int[] there, int at) {
        boolean start = at == 0 || !Character.isLetterOrDigit(there[at - 1]);
        return LETTER + (start ? WORD_START : 0) + (at == 0 ? TEXT_START : 0);
    }
}
