package lectern.quiz;

import java.time.Duration;
import java.time.Instant;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.marking.Response;

/**
 * An answer that was given: one entry of a session's log.
 *
 * @param serial counts the answers of the session from 1 and is never used twice, also not after an undo
 * @param round 0 when the question was asked first, 1 and more when missed items came again
 * @param number of the question in the quiz, from 1
 * @param response what was answered
 * @param mark what it earned
 * @param hinted whether a hint was shown before
 * @param certainty that was declared
 * @param at when
 * @param took from the question's showing to the answer
 */
public record Answered(
        int serial,
        int round,
        int number,
        Response response,
        Mark mark,
        boolean hinted,
        Certainty certainty,
        Instant at,
        Duration took) {
    public Answered {
        if (took.isNegative()) {
            throw new IllegalArgumentException("took less than no time: " + took);
        }
    }

    /** Where nobody asked how sure one is. */
    public Answered(
            int serial,
            int round,
            int number,
            Response response,
            Mark mark,
            boolean hinted,
            Instant at,
            Duration took) {
        this(serial, round, number, response, mark, hinted, Certainty.UNDECLARED, at, took);
    }
}
