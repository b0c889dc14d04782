package lectern.study;

import java.util.ArrayList;
import java.util.Collections;
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
        List<T> shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, below(i + 1));
        }
        return shuffled;
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
