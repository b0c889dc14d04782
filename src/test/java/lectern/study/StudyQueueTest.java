package lectern.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.history.Treatment;
import lectern.model.Question;
import lectern.schedule.Card;
import lectern.schedule.Fsrs6;
import lectern.schedule.Interval;
import lectern.schedule.Moment;
import lectern.schedule.Parameters;
import lectern.schedule.Policy;
import lectern.schedule.Rating;
import lectern.schedule.StudyDay;
import lectern.schedule.Timetable;
import org.junit.jupiter.api.Test;

class StudyQueueTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final Moment MONDAY = berlin("2026-03-02T10:00");
    private static final Limits ALL = new Limits(1000, 1000);

    private final Diary diary = new Diary(StudyBank.of(40, 4));

    private static Moment berlin(String local) {
        return at(local, BERLIN);
    }

    private static Moment at(String local, ZoneId zone) {
        return new Moment(LocalDateTime.parse(local).atZone(zone).toInstant(), zone);
    }

    private static Moment plus(Moment moment, Duration duration) {
        return new Moment(moment.at().plus(duration), moment.zone());
    }

    private StudyQueue queue(Moment now) {
        return StudyQueue.of(diary.deck(), now, ALL, 7);
    }

    /** Learns a question for so many days, at first with Easy: no steps. */
    private Question known(int number, Moment when) {
        Question question = diary.question(number);
        diary.answer(question, when, Rating.EASY);
        return question;
    }

    private Card.Seen card(Question question) {
        return (Card.Seen) diary.deck().card(question.id());
    }

    @Test
    void at_first_everything_is_new_and_comes_up_to_the_limit() {
        StudyQueue queue = StudyQueue.of(diary.deck(), MONDAY, Limits.USUAL, 7);
        assertThat(queue.learning()).isEmpty();
        assertThat(queue.due()).isEmpty();
        assertThat(queue.fresh()).hasSize(10);
    }

    @Test
    void what_was_introduced_today_counts_towards_the_limit_of_new_ones() {
        known(0, MONDAY);
        known(1, MONDAY);
        assertThat(StudyQueue.of(diary.deck(), MONDAY, Limits.USUAL, 7).fresh()).hasSize(8);
        assertThat(StudyQueue.of(diary.deck(), berlin("2026-03-03T10:00"), Limits.USUAL, 7)
                        .fresh())
                .hasSize(10);
    }

    @Test
    void a_step_of_learning_comes_when_its_minutes_are_over() {
        Question question = diary.question(0);
        diary.answer(question, MONDAY, Rating.AGAIN);
        assertThat(queue(plus(MONDAY, Duration.ofSeconds(59))).learning()).isEmpty();
        assertThat(queue(plus(MONDAY, Duration.ofSeconds(60))).learning()).containsExactly(question);
        assertThat(StudyQueue.steps(diary.deck(), MONDAY, Duration.ofMinutes(1)))
                .containsExactly(question);
        assertThat(queue(berlin("2026-03-05T10:00")).all()).startsWith(question);
    }

    @Test
    void a_review_comes_on_its_day_and_not_before() {
        Question question = known(0, MONDAY);
        StudyDay due = card(question).dueOn();
        Instant start = due.start(BERLIN);
        assertThat(queue(new Moment(start.minusMillis(1), BERLIN)).due()).isEmpty();
        assertThat(queue(new Moment(start, BERLIN)).due()).containsExactly(question);
    }

    @Test
    void midnight_ends_no_day_of_study() {
        Question question = diary.question(0);
        forgetAndRelearn(question, berlin("2026-03-02T23:00"));
        assertThat(card(question).interval()).isEqualTo(new Interval.Days(1));
        assertThat(queue(berlin("2026-03-03T03:59")).due()).isEmpty();
        assertThat(queue(berlin("2026-03-03T04:00")).due()).containsExactly(question);
    }

    /** Known, forgotten, relearned: it comes again the next day. */
    private void forgetAndRelearn(Question question, Moment when) {
        diary.answer(question, plus(when, Duration.ofDays(-9)), Rating.EASY);
        for (int i = 0; i < 4; i++) {
            diary.answer(question, when, Rating.AGAIN);
        }
        diary.answer(question, when, Rating.GOOD);
    }

    @Test
    void who_studies_through_four_in_the_morning_is_not_asked_again_at_once() {
        Question question = diary.question(0);
        forgetAndRelearn(question, berlin("2026-03-03T03:50"));
        assertThat(card(question).dueOn().date()).hasToString("2026-03-03");
        assertThat(queue(berlin("2026-03-03T04:10")).due()).isEmpty();
        assertThat(queue(berlin("2026-03-04T04:10")).due()).containsExactly(question);
    }

    @Test
    void a_day_of_23_or_25_hours_is_a_day() {
        Question spring = diary.question(0);
        forgetAndRelearn(spring, berlin("2026-03-28T22:00"));
        assertThat(queue(berlin("2026-03-29T03:59")).due()).isEmpty();
        assertThat(queue(berlin("2026-03-29T04:00")).due()).containsExactly(spring);

        Question autumn = diary.question(1);
        forgetAndRelearn(autumn, berlin("2026-10-24T22:00"));
        assertThat(queue(berlin("2026-10-25T03:59")).due()).doesNotContain(autumn);
        assertThat(queue(berlin("2026-10-25T04:00")).due()).contains(autumn);
    }

    @Test
    void a_flight_to_the_east_brings_no_question_twice_on_one_day() {
        Question question = diary.question(0);
        forgetAndRelearn(question, at("2026-03-02T20:00", LOS_ANGELES));
        // There it is the afternoon of the 3rd already, and was so when the question was answered.
        assertThat(queue(at("2026-03-03T18:00", TOKYO)).due()).isEmpty();
        assertThat(queue(at("2026-03-04T08:00", TOKYO)).due()).containsExactly(question);
    }

    @Test
    void a_flight_to_the_west_brings_no_question_twice_on_one_day() {
        Question question = diary.question(0);
        forgetAndRelearn(question, at("2026-03-03T08:00", TOKYO));
        assertThat(queue(at("2026-03-02T15:30", LOS_ANGELES)).due()).isEmpty();
        assertThat(queue(at("2026-03-03T08:00", LOS_ANGELES)).due()).isEmpty();
        assertThat(queue(at("2026-03-04T08:00", LOS_ANGELES)).due()).containsExactly(question);
    }

    @Test
    void a_clock_that_was_set_back_brings_no_question_twice() {
        Question question = diary.question(0);
        forgetAndRelearn(question, berlin("2026-03-10T10:00"));
        assertThat(queue(berlin("2026-03-09T10:00")).all()).doesNotContain(question);
        assertThat(queue(berlin("2026-03-10T09:00")).all()).doesNotContain(question);
        assertThat(queue(berlin("2026-03-11T09:00")).due()).containsExactly(question);
        // The wrong day's new questions do not eat up the right day's limit for ever.
        assertThat(StudyQueue.of(diary.deck(), berlin("2026-02-01T10:00"), Limits.USUAL, 7)
                        .fresh())
                .hasSize(10);
    }

    @Test
    void of_a_backlog_the_most_forgotten_come_and_the_rest_is_counted() {
        for (int i = 0; i < 20; i++) {
            known(i, plus(MONDAY, Duration.ofDays(i)));
        }
        Moment later = plus(MONDAY, Duration.ofDays(100));
        StudyQueue queue = StudyQueue.of(diary.deck(), later, new Limits(0, 5), 7);
        assertThat(queue.due())
                .containsExactlyInAnyOrderElementsOf(diary.bank().questions().subList(0, 5));
        assertThat(queue.rest()).hasSize(15);
    }

    @Test
    void reviews_of_today_count_towards_their_limit() {
        for (int i = 0; i < 8; i++) {
            known(i, MONDAY);
        }
        Moment later = plus(MONDAY, Duration.ofDays(30));
        diary.answer(diary.question(0), later, Rating.GOOD);
        diary.answer(diary.question(1), later, Rating.GOOD);
        assertThat(StudyQueue.of(diary.deck(), later, new Limits(0, 5), 7).due())
                .hasSize(3);
    }

    @Test
    void questions_settled_by_one_sentence_come_on_different_days() {
        Diary twins = new Diary(StudyBank.twins(6));
        StudyQueue queue = StudyQueue.of(twins.deck(), MONDAY, ALL, 7);
        assertThat(queue.fresh()).hasSize(3);
        assertThat(queue.fresh().stream().map(StudyBank::sentence)).doesNotHaveDuplicates();

        // In whatever mode its sibling was answered today.
        twins.answerInCram(twins.question(1), MONDAY);
        assertThat(StudyQueue.of(twins.deck(), MONDAY, ALL, 7).fresh())
                .hasSize(2)
                .doesNotContain(twins.question(0), twins.question(1));
        assertThat(StudyQueue.of(twins.deck(), berlin("2026-03-03T10:00"), ALL, 7)
                        .fresh())
                .hasSize(3);
    }

    @Test
    void articles_are_mixed() {
        List<Question> fresh = queue(MONDAY).fresh();
        assertThat(fresh).hasSize(40);
        for (int i = 1; i < fresh.size(); i++) {
            assertThat(fresh.get(i).articles()).isNotEqualTo(fresh.get(i - 1).articles());
        }
    }

    @Test
    void what_is_suspended_or_buried_waits() {
        Question suspended = known(0, MONDAY);
        Question buried = known(1, MONDAY);
        Moment later = plus(MONDAY, Duration.ofDays(30));
        diary.treat(suspended, new Treatment.Suspend());
        diary.treat(buried, new Treatment.Bury(later.day().plusDays(1).date()));
        assertThat(queue(later).all()).doesNotContain(suspended, buried);
        assertThat(queue(plus(later, Duration.ofDays(1))).due()).containsExactly(buried);
    }

    @Test
    void a_question_gone_from_the_bank_leaves_the_queue_and_keeps_its_history() {
        Question gone = known(39, MONDAY);
        Deck smaller = new Deck(
                StudyBank.of(39, 4),
                StudyBank.of(39, 4).questions(),
                diary.deck().learner(),
                diary.deck().timetable());
        Moment later = plus(MONDAY, Duration.ofDays(30));
        assertThat(StudyQueue.of(smaller, later, ALL, 7).all()).doesNotContain(gone);
        assertThat(smaller.learner().item(gone.id()).reviews()).hasSize(1);
        assertThat(queue(later).due()).containsExactly(gone);
    }

    @Test
    void eight_lapses_make_a_leech() {
        Question question = diary.question(0);
        Moment when = MONDAY;
        for (int i = 0; i < Deck.LEECH_LAPSES; i++) {
            assertThat(diary.deck().leeches()).isEmpty();
            diary.answer(question, when, Rating.EASY);
            when = plus(when, Duration.ofDays(30));
            diary.answer(question, when, Rating.AGAIN);
        }
        assertThat(diary.deck().leeches()).containsExactly(question);
    }

    @Test
    void tomorrow_brings_what_is_left_what_comes_due_and_what_is_new() {
        Question left = known(0, plus(MONDAY, Duration.ofDays(-30)));
        forgetAndRelearn(diary.question(1), MONDAY);
        known(2, MONDAY);
        assertThat(queue(MONDAY).due()).containsExactly(left);
        assertThat(diary.deck().tomorrow(MONDAY, Limits.USUAL)).isEqualTo(new Deck.Ahead(2, 10));
        assertThat(diary.deck().nextDay(MONDAY)).contains(MONDAY.day().plusDays(1));
    }

    @Test
    void the_same_seed_gives_the_same_queue() {
        IntStream.range(0, 20).forEach(i -> known(i, MONDAY));
        Moment later = plus(MONDAY, Duration.ofDays(30));
        assertThat(queue(later)).isEqualTo(queue(later));
        Set<List<Question>> orders = IntStream.range(0, 10)
                .mapToObj(seed -> StudyQueue.of(diary.deck(), later, ALL, seed).due())
                .collect(Collectors.toSet());
        assertThat(orders).hasSizeGreaterThan(1);
    }

    @Test
    void a_cram_begins_with_the_most_forgotten_and_ends_with_what_is_new() {
        Question older = known(5, MONDAY);
        Question newer = known(4, plus(MONDAY, Duration.ofDays(5)));
        List<Question> cram = StudyQueue.cram(diary.deck(), plus(MONDAY, Duration.ofDays(9)), 3, 7);
        assertThat(cram).startsWith(older, newer).hasSize(3);
    }

    /** Every quarter of an hour of two years, with answers whenever something is due: no question twice a day. */
    @Test
    void nothing_that_waits_for_days_comes_twice_on_a_day_of_the_year() {
        Diary year = new Diary(StudyBank.of(3, 1));
        Timetable timetable = new Timetable(new Fsrs6(Parameters.DEFAULTS), Policy.USUAL);
        assertThat(timetable.policy().fuzzed()).isTrue();
        Instant now = MONDAY.at();
        for (int i = 0; i < 365 * 4; i++) {
            now = now.plus(Duration.ofMinutes(60 * 6 + i % 7));
            ZoneId zone = List.of(BERLIN, TOKYO, LOS_ANGELES).get(i / 40 % 3);
            Moment moment = new Moment(now, zone);
            for (Question question : StudyQueue.of(year.deck(), moment, ALL, i).due()) {
                Card.Seen before = (Card.Seen) year.deck().card(question.id());
                assertThat(StudyDay.of(before.last().at(), zone)).isLessThan(moment.day());
                assertThat(Duration.between(before.last().at(), now)).isGreaterThanOrEqualTo(StudyQueue.LEAST_REST);
                year.answer(question, moment, i % 3 == 0 ? Rating.HARD : Rating.GOOD);
            }
            StudyQueue.of(year.deck(), moment, ALL, i).fresh().forEach(each -> year.answer(each, moment, Rating.EASY));
        }
    }
}
