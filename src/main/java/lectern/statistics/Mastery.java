package lectern.statistics;

/**
 * How much is known of a group of questions.
 *
 * @param name what they have in common
 * @param questions how many there are
 * @param seen how many were ever reviewed
 * @param known how many of all would be recalled now: the sum of their retrievabilities, those never seen counting 0
 */
public record Mastery(String name, int questions, int seen, double known) {
    /** The share that would be recalled now, 0 to 1. */
    public double share() {
        return questions == 0 ? 0 : known / questions;
    }
}
