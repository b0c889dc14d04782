package lectern.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final Moment NOW = new Moment(Instant.parse("2026-01-05T09:00:00Z"), ZoneOffset.UTC);

    @Test
    void items_count_on_the_day_on_which_they_come_due() {
        Forecast forecast = Forecast.of(
                List.of(
                        new Card.New("a"),
                        review("b", -3, 2),
                        review("c", -3, 3),
                        review("d", 0, 1),
                        review("e", 0, 1),
                        review("f", 0, 4),
                        learning("g", Duration.ofMinutes(10)),
                        learning("h", Duration.ofHours(20))),
                NOW,
                4);
        assertThat(forecast.today().date()).hasToString("2026-01-05");
        assertThat(forecast.overdue()).isEqualTo(1);
        assertThat(forecast.due()).containsExactly(2, 3, 0, 0);
        assertThat(forecast.total()).isEqualTo(6);
    }

    @Test
    void no_cards_are_no_work() {
        assertThat(Forecast.of(List.of(), NOW, 2)).isEqualTo(new Forecast(NOW.day(), 0, List.of(0, 0)));
    }

    @Test
    void a_forecast_has_a_day_at_least() {
        assertThatThrownBy(() -> Forecast.of(List.of(), NOW, 0)).hasMessage("0 days is not 1 or more");
    }

    private static Card review(String id, int daysFromNow, int interval) {
        Moment last = new Moment(NOW.at().plusSeconds(daysFromNow * 86_400L), ZoneOffset.UTC);
        return new Card.Seen(id, Phase.REVIEW, 0, new Memory(interval, 5), last, new Interval.Days(interval), 1, 0);
    }

    private static Card learning(String id, Duration step) {
        return new Card.Seen(id, Phase.LEARNING, 0, new Memory(1, 5), NOW, new Interval.Step(step), 1, 0);
    }
}
