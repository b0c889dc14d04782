package lectern.history;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.marking.ResponseText;
import lectern.quiz.Answered;

/**
 * What was answered and what it earned.
 *
 * @param serial counts the answers of the run from 1; never used twice
 * @param round 0 when the question was asked first, 1 and more when missed items came again
 * @param number of the question in the plan, from 1
 * @param response as it was given
 * @param mark 0 to 1, an item's maximum being 1
 * @param help shown before
 * @param closeCall whether a first try came so close that only the spelling was wrong
 * @param certainty that was declared
 * @param took from the question's showing to the answer, in whole milliseconds
 */
public record Given(
        int serial,
        int round,
        int number,
        ResponseText response,
        Mark mark,
        Help help,
        boolean closeCall,
        Certainty certainty,
        Duration took) {
    public Given {
        if (serial < 1 || round < 0 || number < 1 || took.isNegative()) {
            throw new IllegalArgumentException(
                    "serial " + serial + ", round " + round + ", number " + number + " or " + took + " cannot be");
        }
        took = took.truncatedTo(ChronoUnit.MILLIS);
    }

    /** As a session's log has it; empty if the response cannot be read. */
    public Optional<Answered> answered(Instant at) {
        return response.response()
                .map(read -> new Answered(serial, round, number, read, mark, help != Help.NONE, certainty, at, took));
    }
}
