package lectern.schedule;

import java.time.Duration;

/** How long to wait before asking again: a step of minutes, or days of study. */
public sealed interface Interval {
    /** A step of learning or relearning. */
    record Step(Duration length) implements Interval {
        public Step {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("a step of " + length + " is not above 0");
            }
        }
    }

    /**
     * Whole days of study.
     *
     * @param count 1 or more
     */
    record Days(int count) implements Interval {
        public Days {
            if (count < 1) {
                throw new IllegalArgumentException(count + " days is not 1 or more");
            }
        }
    }
}
