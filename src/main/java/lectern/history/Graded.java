package lectern.history;

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
}
