package lectern.history;

import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Makes names for entries: 26 letters and digits, 48 bits of time in milliseconds and 80 of chance, in Crockford's base
 * 32 as a ULID has them. They sort by time; those of one maker also within a millisecond and when the clock is set back.
 */
public final class EntryIds {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_A_DIGIT = 5;
    /** Those that an id begins with. */
    static final int TIME_DIGITS = 10;

    /** Half of the 80 bits: eight digits. */
    private static final int HALF_DIGITS = 8;

    private static final long HALF = (1L << (HALF_DIGITS * BITS_A_DIGIT)) - 1;
    private static final long LATEST = (1L << 48) - 1;

    private final LongSupplier luck;
    private long millis = -1;
    private long high;
    private long low;

    /**
     * A maker of names.
     *
     * @param luck 64 random bits at each call, from a source that no two processes share
     */
    public EntryIds(LongSupplier luck) {
        this.luck = luck;
    }

    /** A name that was never given before, greater than all that this maker gave. */
    public synchronized EntryId next(Instant at) {
        long now = Math.min(Math.max(0, at.toEpochMilli()), LATEST);
        if (now > millis) {
            millis = now;
            high = luck.getAsLong() & HALF;
            low = luck.getAsLong() & HALF;
        } else {
            low = (low + 1) & HALF;
            high = low == 0 ? (high + 1) & HALF : high;
            if (low == 0 && high == 0) {
                millis++;
            }
        }
        return new EntryId(digits(millis, TIME_DIGITS) + digits(high, HALF_DIGITS) + digits(low, HALF_DIGITS));
    }

    private static String digits(long number, int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = count - 1; i >= 0; i--) {
            digits.append(DIGITS.charAt((int) (number >>> (i * BITS_A_DIGIT)) & (DIGITS.length() - 1)));
        }
        return digits.toString();
    }
}
