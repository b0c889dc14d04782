package lectern.schedule;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When something was answered, and by which clock on the wall.
 *
 * @param at to the millisecond
 * @param zone where the learner was
 */
public record Moment(Instant at, ZoneId zone) {
    public Moment {
        at = Instant.ofEpochMilli(at.toEpochMilli());
    }

    public static Moment ofMillis(long millis, ZoneId zone) {
        return new Moment(Instant.ofEpochMilli(millis), zone);
    }

    /** Milliseconds since 1970-01-01T00:00Z. */
    public long millis() {
        return at.toEpochMilli();
    }

    public StudyDay day() {
        return StudyDay.of(at, zone);
    }
}
