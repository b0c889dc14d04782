package lectern.study;

import java.util.ArrayList;
import java.util.List;

/**
 * Orders that follow from a seed alone: a Fisher–Yates shuffle driven by SplitMix64 (Steele, Lea and Flood 2014), both
 * written out here because the platform's may change from release to release.
 */
final class SeededOrder {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SeededOrder(long seed) {
        this.state = seed;
    }

    /** An order of its own for each name under a seed. */
    static SeededOrder of(long seed, String name) {
        return new SeededOrder(seedOf(seed, name));
    }

    /** A seed of its own for each name under a seed. */
    static long seedOf(long seed, String name) {
        long state = seed;
        for (int i = 0; i < name.length(); i++) {
            state = mixed(state + GOLDEN_GAMMA) ^ name.charAt(i);
        }
        return state;
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>();
        for (int index : permutation(list.size())) {
            shuffled.add(list.get(index));
        }
        return shuffled;
    }

    /** The indices from 0 on, so many of them, in the order of a shuffled list. */
    int[] permutation(int size) {
        int[] indices = new int[size];
        for (int i = 0; i < size; i++) {
            indices[i] = i;
        }
        for (int i = size - 1; i > 0; i--) {
            int other = below(i + 1);
            int swapped = indices[i];
            indices[i] = indices[other];
            indices[other] = swapped;
        }
        return indices;
    }

    /** A number from 0 up to the bound; the bias of the remainder is under 2⁻³² for any list. */
    private int below(int bound) {
        state += GOLDEN_GAMMA;
        return (int) Long.remainderUnsigned(mixed(state), bound);
    }

    private static long mixed(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
