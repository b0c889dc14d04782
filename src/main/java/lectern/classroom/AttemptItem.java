package lectern.classroom;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import lectern.marking.Certainty;
import lectern.model.QuestionId;
import lectern.model.QuestionType;

/**
 * An item of an attempt, as it was answered and marked.
 *
 * @param code the response in the form from which it is marked again
 * @param response the same for people
 * @param credit by the item's own rule of marking, 0 to 1
 * @param mark the points earned, below 0 where a wrong answer costs some
 * @param maximum the most points that the item could earn
 * @param time from the question's showing to its answer, in whole milliseconds
 * @param certainty how sure someone said to be
 * @param hinted whether the hint was shown before the answer
 */
public record AttemptItem(
        QuestionId item,
        QuestionType type,
        String code,
        String response,
        double credit,
        double mark,
        double maximum,
        Duration time,
        Certainty certainty,
        boolean hinted) {
    /** More points than this are a mistake, and would spoil the arithmetic. */
    public static final double MOST_POINTS = 1_000_000;

    /** Points that differ by less than this differ only by the arithmetic of fractions. */
    static final double ROUNDING = 1e-9;

    private static final Duration LONGEST = Duration.ofDays(3660);

    public AttemptItem {
        if (!(credit >= 0 && credit <= 1)) {
            throw new IllegalArgumentException(item + " has a credit of " + credit + ", which is not from 0 to 1");
        }
        if (!(maximum >= 0 && maximum <= MOST_POINTS)) {
            throw new IllegalArgumentException(item + " has a maximum of " + maximum + " points");
        }
        if (!(mark >= -MOST_POINTS && mark <= maximum + ROUNDING)) {
            throw new IllegalArgumentException(item + " has a mark of " + mark + " of " + maximum + " points");
        }
        if (time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(item + " took " + time);
        }
        time = time.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The same answer, marked otherwise. */
    public AttemptItem marked(double otherCredit, double otherMark, double otherMaximum) {
        return new AttemptItem(
                item, type, code, response, otherCredit, otherMark, otherMaximum, time, certainty, hinted);
    }
}
