package lectern.schedule;

import java.time.Instant;
import java.time.LocalDate;
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

    private static final int SECONDS_AN_HOUR = 3600;
    private static final int SECONDS_A_DAY = 24 * SECONDS_AN_HOUR;

    public static StudyDay of(Instant at, ZoneId zone) {
        return new StudyDay(LocalDate.ofEpochDay(epochDay(at, zone)));
    }

    /**
     * Whole days from one review to the next, never less than 0: the difference of their days, each in its own zone. A
     * clock that was set back, or a flight to the west over midnight, counts as the same day.
     */
    public static int elapsed(Moment before, Moment after) {
        long days = epochDay(after.at(), after.zone()) - epochDay(before.at(), before.zone());
        return (int) Math.min(Math.max(days, 0), Integer.MAX_VALUE);
    }

    /** The date's day number; plain arithmetic, since replaying a history asks for little else. */
    private static long epochDay(Instant at, ZoneId zone) {
        int offset = zone.getRules().getOffset(at).getTotalSeconds();
        return Math.floorDiv(at.getEpochSecond() + offset - FIRST_HOUR * SECONDS_AN_HOUR, SECONDS_A_DAY);
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
