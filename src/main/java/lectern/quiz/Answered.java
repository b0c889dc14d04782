package lectern.quiz;

import java.time.Duration;
import java.time.Instant;

/**
 * An answer that was given: one entry of a session's log.
 *
 * @param serial counts the answers of the session from 1 and is never used twice, also not after an undo
 * @param round 0 when the question was asked first, 1 and more when missed items came again
 * @param number of the question in the quiz, from 1
 * @param response what was answered
 * @param mark what it earned
 * @param hinted whether a hint was shown before
 * @param at when
 * @param took from the question's showing to the answer
 */
public record Answered(
        int serial, int round, int number, Response response, Mark mark, boolean hinted, Instant at, Duration took) {
    public Answered {
        if (took.isNegative()) {
            throw new IllegalArgumentException("took less than no time: " + took);
        }
    }
}
