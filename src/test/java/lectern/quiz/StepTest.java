package lectern.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.marking.Response;
import lectern.marking.Scheme;
import lectern.quiz.Effect.Reason;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;

class StepTest {
    private static final Instant T0 = QuizFixture.START;
    private static final Instant T9 = T0.plusSeconds(9);

    private static Event answer(Integer... options) {
        return new Event.Answer(T9, Response.Chosen.of(options));
    }

    private static Event type(String text) {
        return new Event.Answer(T9, new Response.Typed(text));
    }

    private static Session after(Session session, Event... events) {
        Session now = session;
        for (Event event : events) {
            now = Step.of(now, event).session();
        }
        return now;
    }

    private static Session start() {
        return Session.start(QuizFixture.quiz(), T0);
    }

    private static int asked(Session session) {
        return ((Session.Asking) session).current().number();
    }

    private static void assertRefused(Session session, Event event, Reason reason) {
        Step step = Step.of(session, event);
        assertThat(step.session()).isEqualTo(session);
        assertThat(step.effects()).containsExactly(new Effect.Refuse(reason));
    }

    private static final Event NEXT = new Event.Next(T9);
    private static final Event UNDO = new Event.Undo(T9);
    private static final Event SKIP = new Event.Skip(T9);
    private static final Event HINT = new Event.Hint(T9);
    private static final Event RETRY = new Event.Retry(T9);

    @Test
    void an_answer_is_kept_with_its_mark_and_its_time() {
        Step step = Step.of(start(), answer(0));
        Answered expected = new Answered(1, 0, 1, Response.Chosen.of(0), Mark.FULL, false, T9, Duration.ofSeconds(9));
        assertThat(step.effects()).containsExactly(new Effect.Keep(expected));
        assertThat(step.session()).isInstanceOf(Session.Explaining.class);
        assertThat(step.session().log()).containsExactly(expected);
    }

    @Test
    void a_clock_set_back_makes_no_negative_time() {
        Event early = new Event.Answer(T0.minusSeconds(60), Response.Chosen.of(0));
        assertThat(after(start(), early).log().get(0).took()).isZero();
    }

    @Test
    void next_leads_through_all_questions_to_the_end() {
        Session second = after(start(), answer(0), NEXT);
        assertThat(asked(second)).isEqualTo(2);
        Session end = after(second, answer(0, 1, 2), NEXT, answer(0), NEXT, type("Holm"), NEXT);
        assertThat(end).isInstanceOf(Session.Finished.class);
        assertThat(Result.of(end).score()).isEqualTo(new Score(4, 4));
    }

    @Test
    void a_skipped_question_comes_back_after_the_others_with_its_number() {
        Session session = after(start(), SKIP);
        assertThat(asked(session)).isEqualTo(2);
        Session last = after(session, answer(0), NEXT, answer(0), NEXT, type("x"), NEXT);
        assertThat(asked(last)).isEqualTo(1);
        assertRefused(last, SKIP, Reason.LAST_ONE_LEFT);
    }

    @Test
    void what_happens_short_of_an_answer_is_noted_with_the_time_until_then() {
        Step hint = Step.of(start(), HINT);
        assertThat(hint.effects())
                .containsExactly(new Effect.Note(new Noted(0, 1, Noted.Turn.HINTED, Duration.ofSeconds(9))));
        assertThat(Step.of(hint.session(), HINT).effects())
                .as("a hint is new once")
                .isEmpty();
        assertThat(Step.of(hint.session(), SKIP).effects())
                .containsExactly(new Effect.Note(new Noted(0, 1, Noted.Turn.SKIPPED, Duration.ofSeconds(9))));
        Session typing = after(start(), SKIP, SKIP, SKIP);
        assertThat(Step.of(typing, type("Ada Hoolm")).effects())
                .containsExactly(
                        new Effect.Note(new Noted(0, 4, Noted.Turn.CLOSE_CALL, Duration.ZERO)),
                        new Effect.Refuse(Reason.CHECK_SPELLING));
    }

    @Test
    void undo_retracts_the_last_answer_and_asks_again() {
        Session answered = after(start(), answer(1));
        Step step = Step.of(answered, UNDO);
        assertThat(step.effects())
                .containsExactly(new Effect.Retract(answered.log().get(0)));
        assertThat(asked(step.session())).isEqualTo(1);
        assertThat(step.session().log()).isEmpty();
    }

    @Test
    void undo_goes_back_several_answers_and_no_serial_number_comes_twice() {
        Session third = after(start(), answer(0), NEXT, answer(0), NEXT);
        Session first = after(third, UNDO, UNDO);
        assertThat(asked(first)).isEqualTo(1);
        assertRefused(first, UNDO, Reason.NOTHING_TO_UNDO);
        Session again = after(first, answer(0));
        assertThat(again.log().get(0).serial()).isEqualTo(3);
        assertThat(asked(after(again, NEXT))).isEqualTo(2);
    }

    @Test
    void a_hint_that_was_seen_before_an_undo_stays_seen() {
        Session second =
                after(Session.start(QuizFixture.quiz(SampleBank.NAME, SampleBank.YEAR), T0), type("x y"), NEXT);
        Session back = after(second, HINT, UNDO, type("x y"), NEXT);
        assertThat(asked(back)).isEqualTo(2);
        assertThat(((Session.Asking) back).hinted()).isTrue();
    }

    @Test
    void undo_at_the_end_opens_the_last_question() {
        Session end = after(start(), answer(0), NEXT, answer(0), NEXT, answer(0), NEXT, type("x y"), NEXT);
        assertThat(asked(after(end, UNDO))).isEqualTo(4);
    }

    @Test
    void missed_items_come_again_and_never_change_the_score() {
        Session end = after(start(), answer(1), NEXT, answer(0, 1, 2), NEXT, answer(1), NEXT, type("Holm"), NEXT);
        Session again = after(end, RETRY);
        assertThat(again.progress().waiting()).containsExactly(1, 3);
        Session done = after(again, answer(0), NEXT, answer(0), NEXT);
        assertThat(done).isInstanceOf(Session.Finished.class);
        assertThat(Result.of(done).score()).isEqualTo(new Score(2, 4));
        assertRefused(done, RETRY, Reason.NOTHING_MISSED);
    }

    @Test
    void undo_in_the_second_round_leads_back_into_the_first() {
        Session end = after(start(), answer(1), NEXT, answer(0, 1, 2), NEXT, answer(0), NEXT, type("Holm"), NEXT);
        Session back = after(end, RETRY, UNDO);
        assertThat(asked(back)).isEqualTo(4);
        assertThat(back.progress().round()).isZero();
        assertThat(after(back, type("Holm"), NEXT)).isInstanceOf(Session.Finished.class);
    }

    @Test
    void a_slip_in_spelling_gets_one_more_try_and_no_silent_credit() {
        Session name = Session.start(QuizFixture.quiz(SampleBank.NAME), T0);
        Step first = Step.of(name, type("Ada Hollm"));
        assertThat(first.effects()).contains(new Effect.Refuse(Reason.CHECK_SPELLING));
        assertThat(((Session.Asking) first.session()).closeCall()).isTrue();
        assertThat(after(first.session(), type("Ada Hollm")).log().get(0).mark())
                .isEqualTo(Mark.NONE);
        assertThat(after(first.session(), type("Ada Holm")).log().get(0).mark()).isEqualTo(Mark.FULL);
    }

    @Test
    void a_hint_is_shown_and_remembered() {
        Session hinted = after(start(), HINT);
        assertThat(((Session.Asking) hinted).hinted()).isTrue();
        assertThat(after(hinted, answer(0)).log().get(0).hinted()).isTrue();
        assertRefused(after(start(), SKIP), HINT, Reason.NO_HINT);
    }

    @Test
    void a_hint_and_the_time_spent_survive_a_skip_and_an_undo() {
        Session hinted = after(start(), HINT, new Event.Skip(T0.plusSeconds(4)));
        assertThat(((Session.Asking) hinted).hinted()).isFalse();
        Session back = after(hinted, answer(0), NEXT, answer(0), NEXT, type("Holm"), NEXT);
        assertThat(((Session.Asking) back).hinted()).isTrue();
        Session answered = after(back, new Event.Answer(T9.plusSeconds(3), Response.Chosen.of(0)));
        Answered last = answered.last().orElseThrow();
        assertThat(last.hinted()).isTrue();
        assertThat(last.took()).isEqualTo(Duration.ofSeconds(4 + 3));
        assertThat(((Session.Asking) after(answered, UNDO)).hinted()).isTrue();
    }

    @Test
    void what_makes_no_sense_now_is_refused_with_its_reason() {
        Session asking = start();
        Session explaining = after(asking, answer(0));
        Session finished = after(explaining, NEXT, answer(0), NEXT, answer(0), NEXT, type("Holm"), NEXT);
        assertRefused(asking, NEXT, Reason.ANSWER_FIRST);
        assertRefused(asking, RETRY, Reason.NOT_OVER);
        assertRefused(asking, answer(), Reason.NOTHING_GIVEN);
        assertRefused(asking, answer(0, 1), Reason.NOT_AN_ANSWER);
        assertRefused(asking, answer(9), Reason.NOT_AN_ANSWER);
        assertRefused(asking, type("1871"), Reason.NOT_AN_ANSWER);
        assertRefused(explaining, answer(0), Reason.ANSWERED_ALREADY);
        assertRefused(explaining, SKIP, Reason.ANSWERED_ALREADY);
        assertRefused(explaining, HINT, Reason.ANSWERED_ALREADY);
        assertRefused(explaining, RETRY, Reason.NOT_OVER);
        for (Event event : Arrays.asList(answer(0), SKIP, HINT, NEXT)) {
            assertRefused(finished, event, Reason.OVER);
        }
    }

    @Test
    void a_result_tells_articles_tags_and_what_to_reread() {
        Session end = after(start(), answer(1), NEXT, answer(0, 1), NEXT, answer(0), NEXT, type("Holm"), NEXT);
        Result result = Result.of(end);
        assertThat(result.byArticle())
                .containsEntry(SampleBank.KEEPER, new Score(2, 3))
                .containsEntry(SampleBank.STORM, new Score(2.0 / 3, 1));
        assertThat(result.byTag().keySet()).containsExactly("lamp", "weather");
        assertThat(result.reread())
                .isEqualTo(List.of(
                        SampleBank.YEAR.header().passages().get(0),
                        SampleBank.SURVIVORS.header().passages().get(0)));
        assertThat(result.isComplete()).isTrue();
    }

    private static Session byCertainty() {
        Scheme scheme = new Scheme(List.of(1, 1, 1), BigDecimal.ZERO, false, true);
        Terms terms = new Terms(false, false, scheme, Duration.ZERO, 0, "");
        return Session.start(QuizFixture.quiz(SampleBank.NAME, SampleBank.YEAR).on(terms), T0);
    }

    @Test
    void where_certainty_counts_it_is_asked_for_once_the_spelling_is_settled() {
        Step close = Step.of(byCertainty(), type("Ada Hoolm"));
        assertThat(close.effects()).contains(new Effect.Refuse(Reason.CHECK_SPELLING));
        assertRefused(close.session(), type("Ada Holm"), Reason.HOW_SURE);

        Session sure = after(close.session(), new Event.Answer(T9, new Response.Typed("Ada Holm"), Certainty.SURE));
        assertThat(sure.last().orElseThrow().certainty()).isEqualTo(Certainty.SURE);
        assertThat(Result.of(sure).score()).isEqualTo(new Score(3, 3));
    }

    @Test
    void of_not_knowing_nobody_is_sure() {
        Session unknown = after(byCertainty(), new Event.Answer(T9, new Response.DontKnow(), Certainty.SURE));

        assertThat(unknown.last().orElseThrow().certainty()).isEqualTo(Certainty.UNDECLARED);
        assertThat(Result.of(unknown).score()).isEqualTo(new Score(0, 3));
        assertThat(Result.of(unknown).byCertainty()).isEmpty();
    }

    @Test
    void a_total_that_wrong_answers_take_under_nothing_is_nothing() {
        Session wrong = after(
                byCertainty(),
                new Event.Answer(T9, new Response.Typed("Jon Bell"), Certainty.SURE),
                NEXT,
                new Event.Answer(T9, Response.Chosen.of(0), Certainty.UNSURE));
        Result result = Result.of(wrong);

        assertThat(result.score()).isEqualTo(new Score(-6 + 2, 6));
        assertThat(result.score().points()).isZero();
        assertThat(result.score().percent()).isZero();
        assertThat(result.byCertainty())
                .containsEntry(Certainty.SURE, new Score(0, 1))
                .containsEntry(Certainty.UNSURE, new Score(1, 1));
    }
}
