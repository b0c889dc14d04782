package lectern.history;

import lectern.schedule.Rating;

/**
 * How an answer counts for the schedule.
 *
 * @param automatic the grade by the rules
 * @param grade the one in force: the automatic one, or the learner's own
 * @param model the version of the schedule's model at that time; empty if none
 */
public record Graded(Grade automatic, Grade grade, String model) {
    /** Of an answer that does not count. */
    public static final Graded NOT = new Graded(Grade.NONE, Grade.NONE, "");

    /** Of an answer that the rules gave a rating. */
    public static Graded by(Rating rating, String model) {
        Grade grade = Grade.of(rating);
        return new Graded(grade, grade, model);
    }
}
