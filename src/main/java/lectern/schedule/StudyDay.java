package lectern.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A day of study: from four in the morning to four in the morning, by the learner's clock. Who studies past midnight
 * still studies on the evening's day.
 *
 * @param date on which it begins
 */
public record StudyDay(LocalDate date) implements Comparable<StudyDay> {
    /** The hour at which a day begins, by the clock on the wall; so a day may have 23 or 25 hours. */
    public static final int FIRST_HOUR = 4;

    public static StudyDay of(Instant at, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        LocalDate date = local.toLocalDate();
        return new StudyDay(local.getHour() < FIRST_HOUR ? date.minusDays(1) : date);
    }

    /**
     * Whole days from one review to the next, never less than 0: the difference of their days, each in its own zone. A
     * clock that was set back, or a flight to the west over midnight, counts as the same day.
     */
    public static int elapsed(Moment before, Moment after) {
        return Math.max(0, before.day().daysUntil(after.day()));
    }

    /** Days from this one to the other, negative if the other is before. */
    public int daysUntil(StudyDay other) {
        return Math.toIntExact(other.date.toEpochDay() - date.toEpochDay());
    }

    public StudyDay plusDays(int days) {
        return new StudyDay(date.plusDays(days));
    }

    /** Its first instant; where the clock skips that hour, the first after it. */
    public Instant start(ZoneId zone) {
        return date.atTime(FIRST_HOUR, 0).atZone(zone).toInstant();
    }

    @Override
    public int compareTo(StudyDay other) {
        return Long.compare(date.toEpochDay(), other.date.toEpochDay());
    }
}
