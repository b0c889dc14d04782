package lectern.schedule;

import java.time.Instant;

/** What the reviews of one item come to. It is derived by replaying them, never kept as truth. */
public sealed interface Card {
    /** The item's id. */
    String id();

    Phase phase();

    /** How often it was reviewed. */
    int reviews();

    /** How often it was forgotten in review. */
    int lapses();

    /** An item that was never reviewed. */
    record New(String id) implements Card {
        @Override
        public Phase phase() {
            return Phase.NEW;
        }

        @Override
        public int reviews() {
            return 0;
        }

        @Override
        public int lapses() {
            return 0;
        }
    }

    /**
     * An item that was reviewed.
     *
     * @param step which step of learning or relearning comes due, from 0; 0 in review
     * @param last when it was last reviewed
     * @param interval from then until it is due
     * @param reviews 1 or more
     */
    record Seen(
            String id, Phase phase, int step, Memory memory, Moment last, Interval interval, int reviews, int lapses)
            implements Card {
        public Seen {
            if (phase == Phase.NEW) {
                throw new IllegalArgumentException("what was reviewed is not new");
            }
            if ((phase == Phase.REVIEW) != (interval instanceof Interval.Days)) {
                throw new IllegalArgumentException(
                        "days belong to review, steps to learning: " + phase + ", " + interval);
            }
            if (step < 0 || reviews < 1 || lapses < 0 || lapses > reviews) {
                throw new IllegalArgumentException(
                        "step " + step + ", reviews " + reviews + " or lapses " + lapses + " cannot be");
            }
        }

        /** The day on which it is due. */
        public StudyDay dueOn() {
            return interval instanceof Interval.Days days
                    ? last.day().plusDays(days.count())
                    : StudyDay.of(dueAt(), last.zone());
        }

        /** The first instant at which it is due; after days, when that day begins where it was last reviewed. */
        public Instant dueAt() {
            return interval instanceof Interval.Step step
                    ? last.at().plusMillis(step.length().toMillis())
                    : dueOn().start(last.zone());
        }

        /** Whether it is due: after days by the calendar of the present zone, after a step by the instant. */
        public boolean isDue(Moment now) {
            return interval instanceof Interval.Days
                    ? dueOn().compareTo(now.day()) <= 0
                    : !now.at().isBefore(dueAt());
        }

        Seen withInterval(Interval other) {
            return new Seen(id, phase, step, memory, last, other, reviews, lapses);
        }
    }
}
