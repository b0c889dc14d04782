package lectern.statistics;

import java.time.Duration;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.schedule.Review;

/**
 * One answer that counts for the schedule: graded, not taken back, and the first to its question in a run that moves it.
 *
 * @param took from the question's showing to the answer
 */
public record Reviewed(Review review, Mark mark, Certainty certainty, Duration took) {}
