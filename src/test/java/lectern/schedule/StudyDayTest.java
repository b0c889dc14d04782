package lectern.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StudyDayTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void a_day_lasts_until_four_in_the_morning() {
        assertThat(berlin("2026-01-06T03:59:59").day()).isEqualTo(day("2026-01-05"));
        assertThat(berlin("2026-01-06T04:00:00").day()).isEqualTo(day("2026-01-06"));
    }

    @Test
    void past_midnight_is_still_the_same_day() {
        JsonNode convention = Reference.json("fsrs-oracle.json").get("convention_case");
        Moment evening = utc("2026-01-05T23:50:00Z");
        Moment night = utc("2026-01-06T00:20:00Z");
        Fsrs6 fsrs = new Fsrs6(Parameters.DEFAULTS);
        assertThat(StudyDay.elapsed(evening, night)).isZero();
        assertThat(fsrs.next(fsrs.first(Rating.GOOD), 0, Rating.GOOD).stability())
                .isEqualTo(convention.at("/floor24h_exact/stability").doubleValue());
    }

    @Test
    void ten_minutes_over_four_in_the_morning_are_a_day() {
        assertThat(StudyDay.elapsed(berlin("2026-01-06T03:55:00"), berlin("2026-01-06T04:05:00")))
                .isEqualTo(1);
    }

    @Test
    void the_day_when_summer_time_begins_has_23_hours() {
        // 29 March 2026: at 02:00 it is 03:00. It is the end of the day of the 28th.
        StudyDay saturday = day("2026-03-28");
        assertThat(Duration.between(saturday.start(BERLIN), saturday.plusDays(1).start(BERLIN)))
                .hasHours(23);
        assertThat(berlin("2026-03-29T03:30:00").day()).isEqualTo(saturday);
        assertThat(StudyDay.elapsed(berlin("2026-03-28T20:00:00"), berlin("2026-03-29T20:00:00")))
                .isEqualTo(1);
    }

    @Test
    void the_day_when_summer_time_ends_has_25_hours() {
        // 25 October 2026: at 03:00 it is 02:00 again.
        StudyDay saturday = day("2026-10-24");
        assertThat(Duration.between(saturday.start(BERLIN), saturday.plusDays(1).start(BERLIN)))
                .hasHours(25);
        Instant firstHalfPastTwo = Instant.parse("2026-10-25T00:30:00Z");
        Moment once = new Moment(firstHalfPastTwo, BERLIN);
        Moment twice = new Moment(firstHalfPastTwo.plusSeconds(3600), BERLIN);
        assertThat(once.day()).isEqualTo(saturday).isEqualTo(twice.day());
        assertThat(StudyDay.elapsed(berlin("2026-10-24T20:00:00"), berlin("2026-10-25T20:00:00")))
                .isEqualTo(1);
    }

    @Test
    void every_day_of_a_year_begins_at_four_by_the_clock_on_the_wall() {
        for (StudyDay day = day("2026-01-01"); day.compareTo(day("2027-01-01")) < 0; day = day.plusDays(1)) {
            Instant start = day.start(BERLIN);
            assertThat(LocalDateTime.ofInstant(start, BERLIN))
                    .isEqualTo(day.date().atTime(4, 0));
            assertThat(StudyDay.of(start, BERLIN)).isEqualTo(day);
            assertThat(StudyDay.of(start.minusMillis(1), BERLIN)).isEqualTo(day.plusDays(-1));
        }
    }

    @Test
    void a_clock_set_back_counts_no_negative_days() {
        assertThat(StudyDay.elapsed(berlin("2026-01-10T12:00:00"), berlin("2026-01-03T12:00:00")))
                .isZero();
    }

    @Test
    void a_clock_ages_ahead_counts_as_many_days_as_there_can_be() {
        assertThat(StudyDay.elapsed(berlin("2026-01-10T12:00:00"), Moment.ofMillis(Long.MAX_VALUE, BERLIN)))
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void each_review_has_the_day_of_its_own_zone() {
        Instant instant = Instant.parse("2026-01-05T20:00:00Z");
        Moment inTokyo = new Moment(instant, ZoneId.of("Asia/Tokyo"));
        Moment inHonolulu = new Moment(instant.plusSeconds(3600), ZoneId.of("Pacific/Honolulu"));
        assertThat(inTokyo.day()).isEqualTo(day("2026-01-06"));
        assertThat(inHonolulu.day()).isEqualTo(day("2026-01-05"));
        assertThat(StudyDay.elapsed(inTokyo, inHonolulu)).isZero();
    }

    @Test
    void a_moment_is_kept_to_the_millisecond() {
        assertThat(new Moment(Instant.ofEpochSecond(1, 999_999), BERLIN))
                .isEqualTo(Moment.ofMillis(1000, BERLIN))
                .extracting(Moment::millis)
                .isEqualTo(1000L);
    }

    private static StudyDay day(String date) {
        return new StudyDay(LocalDate.parse(date));
    }

    private static Moment berlin(String local) {
        return new Moment(LocalDateTime.parse(local).atZone(BERLIN).toInstant(), BERLIN);
    }

    private static Moment utc(String instant) {
        return new Moment(Instant.parse(instant), ZoneId.of("UTC"));
    }
}
