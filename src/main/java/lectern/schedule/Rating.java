package lectern.schedule;

import java.util.List;

/** How well something was recalled, from worst to best. */
public enum Rating {
    AGAIN(1, "Again"),
    HARD(2, "Hard"),
    GOOD(3, "Good"),
    EASY(4, "Easy");

    private static final List<Rating> BY_NUMBER = List.of(values());

    private final int number;
    private final String word;

    Rating(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /**
     * The rating with a number of the review log.
     *
     * @throws IllegalArgumentException unless the number is 1 to 4
     */
    public static Rating of(int number) {
        if (number < 1 || number > BY_NUMBER.size()) {
            throw new IllegalArgumentException("rating " + number + " is not 1 to 4");
        }
        return BY_NUMBER.get(number - 1);
    }

    /** The rating's name as learners read it. */
    public String word() {
        return word;
    }

    /** The rating's number in formulas and review logs, 1 to 4. */
    public int number() {
        return number;
    }

    /** Whether it was recalled at all. */
    public boolean recalled() {
        return this != AGAIN;
    }
}
