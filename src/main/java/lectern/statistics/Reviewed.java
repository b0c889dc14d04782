package lectern.statistics;

import java.time.Duration;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.model.QuestionId;
import lectern.schedule.Review;

/**
 * One answer that counts for the schedule.
 *
 * @param took from the question's showing to the answer
 */
public record Reviewed(QuestionId question, Review review, Mark mark, Certainty certainty, Duration took) {}
