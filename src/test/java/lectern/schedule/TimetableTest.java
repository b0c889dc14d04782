package lectern.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final Fsrs6 FSRS = new Fsrs6(Parameters.DEFAULTS);
    private static final Timetable EXACT = new Timetable(FSRS, Policy.USUAL.withFuzz(false));
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

    @Test
    void sequences_go_through_the_phases_of_the_reference() {
        for (JsonNode sequence : Reference.json("fsrs-oracle.json").get("sequences")) {
            Card card = new Card.New(sequence.get("id").textValue());
            for (JsonNode review : sequence.get("reviews")) {
                Card.Seen seen = EXACT.next(card, at(review.get("at").textValue()))
                        .of(Rating.of(review.get("rating").intValue()));
                JsonNode wanted = review.get("scheduler");
                String where = card.id() + " at " + review.get("at");
                assertThat(seen.phase().name())
                        .as(where)
                        .isEqualToIgnoringCase(wanted.get("state").textValue());
                assertThat(seen.step()).as(where).isEqualTo(wanted.get("step").intValue());
                assertThat(seen.reviews())
                        .as(where)
                        .isEqualTo(wanted.get("reps").intValue());
                assertThat(seen.lapses())
                        .as(where)
                        .isEqualTo(wanted.get("lapses").intValue());
                card = seen;
            }
        }
    }

    @Test
    void a_new_item_passes_two_steps_and_then_waits_days() {
        Card.Seen first = answer(new Card.New("a"), MONDAY, Rating.GOOD);
        assertThat(first.phase()).isEqualTo(Phase.LEARNING);
        assertThat(first.interval()).isEqualTo(minutes(10));
        assertThat(first.dueAt()).isEqualTo(MONDAY.plusSeconds(600));
        Card.Seen second = answer(first, first.dueAt(), Rating.GOOD);
        assertThat(second.phase()).isEqualTo(Phase.REVIEW);
        assertThat(second.interval()).isEqualTo(new Interval.Days(2));
        assertThat(second.dueOn().date()).hasToString("2026-01-07");
        assertThat(second.dueAt()).isEqualTo("2026-01-07T04:00:00Z");
    }

    @Test
    void the_four_outcomes_of_a_new_item() {
        Outcomes outcomes = EXACT.next(new Card.New("a"), at(MONDAY));
        assertThat(outcomes.again().interval()).isEqualTo(minutes(1));
        assertThat(outcomes.hard().interval()).isEqualTo(new Interval.Step(Duration.ofSeconds(330)));
        assertThat(outcomes.good().interval()).isEqualTo(minutes(10));
        assertThat(outcomes.easy().interval()).isEqualTo(new Interval.Days(8));
        assertThat(outcomes.easy().phase()).isEqualTo(Phase.REVIEW);
    }

    @Test
    void what_the_last_review_came_to_is_one_of_its_four_outcomes() {
        List<Review> reviews = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            reviews.add(new Review(at(MONDAY.plusSeconds(i * 250_000L)), Rating.of(1 + i * 7 % 4)));
            Outcomes outcomes = EXACT.outcomes("a", reviews);
            for (Rating rating : Rating.values()) {
                List<Review> rated = new ArrayList<>(reviews.subList(0, i));
                rated.add(new Review(reviews.get(i).moment(), rating));
                assertThat(EXACT.replay("a", rated)).as("%d, %s", i, rating).isEqualTo(outcomes.of(rating));
            }
        }
    }

    @Test
    void again_goes_back_to_the_first_step_and_hard_stays_where_it_is() {
        Card.Seen second = answer(new Card.New("a"), MONDAY, Rating.GOOD);
        assertThat(answer(second, MONDAY, Rating.AGAIN).step()).isZero();
        Card.Seen hard = answer(second, MONDAY, Rating.HARD);
        assertThat(hard.step()).isEqualTo(1);
        assertThat(hard.interval()).isEqualTo(minutes(10));
    }

    @Test
    void a_lapse_is_relearned_in_one_step() {
        Card.Seen known = answer(new Card.New("a"), MONDAY, Rating.EASY);
        Card.Seen lapsed = answer(known, known.dueAt(), Rating.AGAIN);
        assertThat(lapsed.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(lapsed.interval()).isEqualTo(minutes(10));
        assertThat(lapsed.lapses()).isEqualTo(1);
        // The only step: half as long again.
        assertThat(answer(lapsed, lapsed.dueAt(), Rating.HARD).interval()).isEqualTo(minutes(15));
        assertThat(answer(lapsed, lapsed.dueAt(), Rating.AGAIN).lapses()).isEqualTo(1);
        Card.Seen relearned = answer(lapsed, lapsed.dueAt(), Rating.GOOD);
        assertThat(relearned.phase()).isEqualTo(Phase.REVIEW);
        assertThat(relearned.lapses()).isEqualTo(1);
    }

    @Test
    void without_steps_everything_waits_days_in_order() {
        Timetable bare = new Timetable(FSRS, new Policy(0.9, 36_500, List.of(), List.of(), false));
        Outcomes first = bare.next(new Card.New("a"), at(MONDAY));
        assertThat(days(first)).containsExactly(1, 1, 2, 8);
        Card.Seen lapsed = bare.next(first.easy(), at(first.easy().dueAt())).again();
        assertThat(lapsed.phase()).isEqualTo(Phase.REVIEW);
        assertThat(lapsed.lapses()).isEqualTo(1);
    }

    @Test
    void a_better_rating_never_waits_less_even_if_first_stabilities_do() {
        double[] weights = Parameters.DEFAULTS.toArray();
        weights[1] = 20;
        weights[2] = 5;
        Timetable odd =
                new Timetable(new Fsrs6(Parameters.of(weights)), new Policy(0.9, 36_500, List.of(), List.of(), false));
        assertThat(days(odd.next(new Card.New("a"), at(MONDAY)))).containsExactly(1, 20, 20, 20);
    }

    @Test
    void no_rating_waits_longer_than_the_maximum() {
        Timetable bounded = new Timetable(FSRS, new Policy(0.9, 100, List.of(), List.of(), false));
        Card.Seen card = bounded.next(new Card.New("a"), at(MONDAY)).easy();
        for (int i = 0; i < 5; i++) {
            card = bounded.next(card, at(card.dueAt())).easy();
        }
        assertThat(days(bounded.next(card, at(card.dueAt())))).endsWith(100, 100, 100);
    }

    @Test
    void the_history_replayed_gives_the_card_that_the_answers_gave() {
        Timetable usual = new Timetable(FSRS, Policy.USUAL);
        Card card = new Card.New("a");
        List<Review> reviews = new ArrayList<>();
        Instant now = MONDAY;
        for (Rating rating : List.of(Rating.AGAIN, Rating.GOOD, Rating.GOOD, Rating.HARD, Rating.AGAIN, Rating.EASY)) {
            assertThat(usual.replay("a", reviews)).isEqualTo(card);
            reviews.add(new Review(at(now), rating));
            Card.Seen seen = usual.next(card, at(now)).of(rating);
            now = seen.dueAt();
            card = seen;
        }
        assertThat(usual.replay("a", reviews)).isEqualTo(card);
    }

    @Test
    void retrievability_falls_by_days_and_is_whole_on_the_day() {
        Card.Seen card = answer(new Card.New("a"), MONDAY, Rating.EASY);
        assertThat(EXACT.retrievability(card, at(MONDAY.plusSeconds(3600)))).isEqualTo(1);
        assertThat(EXACT.retrievability(card, at(card.dueAt()))).isBetween(0.9, 0.91);
    }

    @Test
    void in_another_zone_an_item_is_due_by_the_calendar_there() {
        Card.Seen card = answer(new Card.New("a"), MONDAY, Rating.EASY);
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Instant early = Instant.parse("2026-01-12T19:30:00Z");
        assertThat(card.isDue(new Moment(early, ZoneOffset.UTC))).isFalse();
        assertThat(card.isDue(new Moment(early, tokyo))).isTrue();
    }

    @Test
    void a_step_is_due_by_the_instant() {
        Card.Seen card = answer(new Card.New("a"), MONDAY, Rating.AGAIN);
        assertThat(card.isDue(at(MONDAY.plusSeconds(59)))).isFalse();
        assertThat(card.isDue(at(MONDAY.plusSeconds(60)))).isTrue();
        assertThat(card.dueOn().date()).hasToString("2026-01-05");
    }

    @Test
    void what_cannot_be_is_refused() {
        List<Duration> none = List.of();
        assertThatThrownBy(() -> new Policy(1, 10, none, none, false)).hasMessageContaining("desired retention 1.0");
        assertThatThrownBy(() -> new Policy(0.9, 0, none, none, false)).hasMessageContaining("maximum interval 0");
        assertThatThrownBy(() -> new Policy(0.9, 10, List.of(Duration.ZERO), none, false))
                .hasMessageContaining("a step of PT0S");
        assertThatThrownBy(() -> new Interval.Days(0)).hasMessage("0 days is not 1 or more");
        assertThatThrownBy(() -> new Card.Seen("a", Phase.REVIEW, 0, new Memory(1, 1), at(MONDAY), minutes(1), 1, 0))
                .hasMessageContaining("days belong to review");
    }

    private static List<Integer> days(Outcomes outcomes) {
        return java.util.Arrays.stream(Rating.values())
                .map(rating -> outcomes.of(rating).interval())
                .map(interval -> interval instanceof Interval.Days days ? days.count() : 0)
                .toList();
    }

    private static Card.Seen answer(Card card, Instant when, Rating rating) {
        return EXACT.next(card, at(when)).of(rating);
    }

    private static Interval.Step minutes(int minutes) {
        return new Interval.Step(Duration.ofMinutes(minutes));
    }

    private static Moment at(String instant) {
        return at(Instant.parse(instant));
    }

    private static Moment at(Instant instant) {
        return new Moment(instant, ZoneOffset.UTC);
    }
}
