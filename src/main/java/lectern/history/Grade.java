package lectern.history;

import java.util.List;
import java.util.Optional;
import lectern.schedule.Rating;

/** A rating of an answer for the schedule, or none. */
public enum Grade {
    /** The answer does not count for the schedule: a retry, say. */
    NONE(0),
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private static final List<Grade> BY_NUMBER = List.of(values());

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    /** 1 to 4 as in review logs; 0 for none. */
    public int number() {
        return number;
    }

    /** The grade that a rating gives. */
    public static Grade of(Rating rating) {
        return of(rating.number());
    }

    /** The rating that moves the schedule; empty if nothing does. */
    public Optional<Rating> rating() {
        return this == NONE ? Optional.empty() : Optional.of(Rating.of(number));
    }

    /**
     * The grade with a number.
     *
     * @throws IllegalArgumentException unless the number is 0 to 4
     */
    public static Grade of(int number) {
        if (number < 0 || number >= BY_NUMBER.size()) {
            throw new IllegalArgumentException("grade " + number + " is not 0 to 4");
        }
        return BY_NUMBER.get(number);
    }
}
