package lectern.view;

import java.util.List;

/**
 * How the answer just given counts for the schedule.
 *
 * @param sentence "Good: again in 3 days.", or why it does not count; empty where nothing is scheduled
 * @param choices what each rating would do, from Again to Easy; empty if it cannot be rated
 */
public record Rated(String sentence, List<Choice> choices) {
    /** Of an answer outside of study. */
    public static final Rated NOT = new Rated("", List.of());

    public Rated {
        choices = List.copyOf(choices);
    }

    /** Of an answer that does not count. */
    public static Rated not(String why) {
        return new Rated(why, List.of());
    }

    /**
     * A rating and what it would do.
     *
     * @param words "3 Good 8 d"
     * @param inForce whether it is the one that counts
     */
    public record Choice(String words, boolean inForce) {}
}
