package lectern.quiz;

import java.time.Duration;

/**
 * What happened at a question short of an answer.
 *
 * @param round 0 while each question is asked for the first time
 * @param number of the question in the quiz, from 1
 * @param turn what it was
 * @param spent how long the question had been looked at by then, earlier visits included
 */
public record Noted(int round, int number, Turn turn, Duration spent) {
    /** What can happen. */
    public enum Turn {
        /** The hint was shown for the first time. */
        HINTED,
        /** A typed answer was one slip away from the key. */
        CLOSE_CALL,
        /** The question was put off until after the others. */
        SKIPPED
    }
}
