package lectern.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.marking.Response;
import lectern.marking.Scheme;
import lectern.model.Question;
import lectern.quiz.Effect.Reason;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;

/** An exam of four questions: 1 a year, 2 survivors, 3 true or false, 4 a name. */
class ExamTest {
    private static final Instant T0 = QuizFixture.START;
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Terms UNTIMED = new Terms(true, false, Scheme.USUAL, Duration.ZERO, 0.5, "");
    private static final Terms TIMED = new Terms(true, false, Scheme.USUAL, LIMIT, 0.5, "");
    private static final Scheme BY_CERTAINTY = new Scheme(List.of(1, 1, 1), BigDecimal.ZERO, false, true);
    private static final Response YEAR = Response.Chosen.of(0);
    private static final Response WRONG_YEAR = Response.Chosen.of(1);
    private static final Response UNKNOWN = new Response.DontKnow();

    private static Session.Examined exam(Terms terms) {
        return (Session.Examined) Session.start(QuizFixture.quiz().on(terms), T0);
    }

    private static Session.Examined exam() {
        return exam(UNTIMED);
    }

    private static Instant at(long seconds) {
        return T0.plusSeconds(seconds);
    }

    private static Event answer(long seconds, Response response) {
        return new Event.Answer(at(seconds), response);
    }

    private static Session after(Session session, Event... events) {
        Session now = session;
        for (Event event : events) {
            now = Step.of(now, event).session();
        }
        return now;
    }

    private static Session.Examined examined(Session session, Event... events) {
        return (Session.Examined) after(session, events);
    }

    private static void assertRefused(Session session, Event event, Reason reason) {
        Step step = Step.of(session, event);
        assertThat(step.session()).isEqualTo(session);
        assertThat(step.effects()).containsExactly(new Effect.Refuse(reason));
    }

    private static Effect.HandIn handIn(Step step) {
        assertThat(step.effects()).hasSize(1);
        return (Effect.HandIn) step.effects().get(0);
    }

    @Test
    void it_begins_at_its_first_question_with_an_empty_sheet() {
        Session.Examined exam = exam();

        assertThat(exam.current().number()).isEqualTo(1);
        assertThat(exam.sheet().open()).containsExactly(1, 2, 3, 4);
        assertThat(exam.sheet().entered()).isZero();
        assertThat(exam.shown()).contains(exam.quiz().planned(1));
    }

    @Test
    void an_answer_is_entered_and_the_next_question_shown() {
        Step step = Step.of(exam(), answer(9, YEAR));

        Session.Examined exam = (Session.Examined) step.session();
        Sheet.Row row = new Sheet.Row(YEAR, Certainty.UNDECLARED, false, Duration.ofSeconds(9), at(9));
        assertThat(exam.sheet().row(1)).isEqualTo(row);
        assertThat(exam.number()).isEqualTo(2);
        assertThat(step.effects()).containsExactly(new Effect.Enter(1, row));
    }

    @Test
    void the_last_question_stays_once_it_is_answered() {
        Session.Examined exam = examined(exam(), new Event.GoTo(at(1), 4), answer(2, new Response.Typed("Holm")));

        assertThat(exam.number()).isEqualTo(4);
        assertThat(exam.sheet().entered()).isEqualTo(1);
    }

    @Test
    void an_answer_is_changed_by_another_and_taken_out_by_not_knowing() {
        Session.Examined changed = examined(exam(), answer(9, WRONG_YEAR), new Event.GoTo(at(10), 1), answer(15, YEAR));
        assertThat(changed.sheet().row(1).response()).isEqualTo(YEAR);
        assertThat(changed.sheet().row(1).at()).isEqualTo(at(15));

        Session.Examined open = examined(changed, new Event.GoTo(at(16), 1), answer(17, UNKNOWN));
        assertThat(open.sheet().open()).contains(1);
        assertThat(open.number()).as("what is left open stays in view").isEqualTo(1);
    }

    @Test
    void a_question_is_flagged_and_unflagged_and_keeps_its_answer() {
        Session.Examined flagged = examined(exam(), answer(9, YEAR), new Event.GoTo(at(9), 1), new Event.Flag(at(12)));
        assertThat(flagged.sheet().row(1))
                .isEqualTo(new Sheet.Row(YEAR, Certainty.UNDECLARED, true, Duration.ofSeconds(12), at(9)));
        assertThat(flagged.sheet().flagged()).isEqualTo(1);

        assertThat(examined(flagged, new Event.Flag(at(13))).sheet().flagged()).isZero();
    }

    @Test
    void a_flag_is_written_down_with_the_row() {
        Step step = Step.of(exam(), new Event.Flag(at(3)));

        assertThat(step.effects())
                .containsExactly(new Effect.Enter(
                        1, new Sheet.Row(UNKNOWN, Certainty.UNDECLARED, true, Duration.ofSeconds(3), Instant.EPOCH)));
    }

    @Test
    void one_goes_to_any_question_and_on_round_the_end() {
        Session.Examined third = examined(exam(), new Event.GoTo(at(1), 3));
        assertThat(third.number()).isEqualTo(3);
        assertThat(examined(third, new Event.Skip(at(2))).number()).isEqualTo(4);
        assertThat(examined(third, new Event.Skip(at(2)), new Event.Skip(at(3))).number())
                .isEqualTo(1);
        assertRefused(exam(), new Event.GoTo(T0, 0), Reason.NO_SUCH_QUESTION);
        assertRefused(exam(), new Event.GoTo(T0, 5), Reason.NO_SUCH_QUESTION);
    }

    @Test
    void what_there_is_in_practice_only_is_refused() {
        assertRefused(exam(), new Event.Hint(T0), Reason.NOT_IN_EXAM);
        assertRefused(exam(), new Event.Next(T0), Reason.NOT_IN_EXAM);
        assertRefused(exam(), new Event.Undo(T0), Reason.CHANGE_INSTEAD);
        assertRefused(exam(), new Event.Retry(T0), Reason.NOT_OVER);
        assertRefused(exam(), new Event.Handle(T0, Handling.SUSPEND), Reason.NOT_IN_EXAM);
    }

    @Test
    void what_there_is_in_an_exam_only_is_refused_in_practice_and_after() {
        Session practice = Session.start(QuizFixture.quiz(), T0);
        Session explaining = after(practice, answer(1, YEAR));
        Session over = after(exam(), new Event.HandIn(at(1)));
        for (Session session : List.of(practice, explaining, over)) {
            assertRefused(session, new Event.GoTo(at(2), 2), Reason.NO_EXAM);
            assertRefused(session, new Event.Flag(at(2)), Reason.NO_EXAM);
            assertRefused(session, new Event.HandIn(at(2)), Reason.NO_EXAM);
            assertThat(Step.of(session, new Event.Tick(at(2)))).isEqualTo(Step.to(session));
        }
    }

    @Test
    void a_response_that_does_not_fit_is_refused_as_in_practice() {
        Quiz every = QuizFixture.everyType();
        for (Terms terms : List.of(UNTIMED, Terms.PRACTICE)) {
            Session first = Session.start(every.on(terms), T0);
            assertRefused(first, answer(0, Response.Chosen.of()), Reason.NOTHING_GIVEN);
            assertRefused(first, answer(0, Response.Chosen.of(0, 1)), Reason.NOT_AN_ANSWER);
            assertRefused(first, answer(0, Response.Chosen.of(4)), Reason.NOT_AN_ANSWER);
            assertRefused(first, answer(0, Response.Ordered.of(1, 2, 0)), Reason.NOT_AN_ANSWER);
        }
        Session numeric = examined(Session.start(every.on(UNTIMED), T0), new Event.GoTo(T0, 5));
        assertRefused(numeric, answer(0, new Response.Typed("many")), Reason.NOT_A_NUMBER);
        assertRefused(numeric, answer(0, new Response.Typed("31 ships")), Reason.NOT_A_NUMBER);
        assertRefused(numeric, answer(0, YEAR), Reason.NOT_AN_ANSWER);
        Session matching = examined(Session.start(every.on(UNTIMED), T0), new Event.GoTo(T0, 7));
        assertRefused(matching, answer(0, Response.Matched.of(-1, -1)), Reason.NOTHING_GIVEN);
        assertRefused(matching, answer(0, Response.Matched.of(0, 3)), Reason.NOT_AN_ANSWER);
        Session cloze = examined(Session.start(every.on(UNTIMED), T0), new Event.GoTo(T0, 8));
        assertRefused(cloze, answer(0, Response.Filled.of(" ")), Reason.NOTHING_GIVEN);
        assertRefused(cloze, answer(0, Response.Filled.of("ship", "ship")), Reason.NOT_AN_ANSWER);
    }

    @Test
    void things_in_the_order_in_which_they_stood_are_no_answer_and_earn_nothing() {
        Session.Examined ordering =
                examined(Session.start(QuizFixture.quiz(SampleBank.FUELS).on(UNTIMED), T0), new Event.Tick(T0));
        Response unmoved = new Response.Ordered(ordering.current().order());
        assertRefused(ordering, answer(0, unmoved), Reason.NOTHING_MOVED);

        Session over = after(ordering, answer(1, unmoved), new Event.HandIn(at(2)));
        assertThat(over.log()).extracting(Answered::mark).containsExactly(Mark.NONE);
        assertThat(over.log()).extracting(Answered::response).containsExactly(UNKNOWN);
    }

    @Test
    void a_near_miss_is_entered_without_a_word() {
        Step step = Step.of(examined(exam(), new Event.GoTo(T0, 4)), answer(5, new Response.Typed("Ada Hoolm")));

        assertThat(step.effects()).hasExactlyElementsOfTypes(Effect.Enter.class);
        assertThat(after(step.session(), new Event.HandIn(at(6))).log().get(3).mark())
                .isEqualTo(Mark.NONE);
    }

    @Test
    void right_and_wrong_answers_are_met_alike_before_the_end() {
        Step right = Step.of(exam(), answer(9, YEAR));
        Step wrong = Step.of(exam(), answer(9, WRONG_YEAR));

        for (Step step : List.of(right, wrong)) {
            assertThat(step.effects()).hasExactlyElementsOfTypes(Effect.Enter.class);
            assertThat(step.session().log()).isEmpty();
            assertThat(step.session().progress()).isEqualTo(exam().progress());
            assertThat(step.toString()).doesNotContain("Mark[");
            assertThat(Result.of(step.session()).score()).isEqualTo(Score.NOTHING);
            assertThat(Result.of(step.session()).passes(UNTIMED)).isFalse();
        }
        assertThat(((Session.Examined) right.session()).number())
                .isEqualTo(((Session.Examined) wrong.session()).number());
    }

    @Test
    void handing_in_marks_every_question_and_what_is_open_as_not_known() {
        Step step = Step.of(
                examined(
                        exam(),
                        answer(9, YEAR),
                        new Event.Skip(at(10)),
                        answer(20, Response.Chosen.of(1)),
                        new Event.GoTo(at(21), 2)),
                new Event.HandIn(at(30)));

        List<Answered> log = step.session().log();
        assertThat(step.session()).isInstanceOf(Session.Finished.class);
        assertThat(handIn(step)).isEqualTo(new Effect.HandIn(log, false));
        assertThat(log)
                .containsExactly(
                        new Answered(1, 0, 1, YEAR, Mark.FULL, false, at(9), Duration.ofSeconds(9)),
                        new Answered(2, 0, 2, UNKNOWN, Mark.NONE, false, at(30), Duration.ofSeconds(10)),
                        new Answered(3, 0, 3, Response.Chosen.of(1), Mark.NONE, false, at(20), Duration.ofSeconds(10)),
                        new Answered(4, 0, 4, UNKNOWN, Mark.NONE, false, at(30), Duration.ofSeconds(1)));
        assertThat(Result.of(step.session()).isComplete()).isTrue();
        assertThat(Result.of(step.session()).passes(UNTIMED)).isFalse();
        assertThat(Result.of(step.session()).time()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void handed_in_empty_it_earns_nothing_in_any_type() {
        for (Scheme scheme :
                List.of(Scheme.USUAL, BY_CERTAINTY, new Scheme(List.of(1, 2, 3), BigDecimal.ZERO, true, false))) {
            Terms terms = new Terms(true, false, scheme, Duration.ZERO, 0, "");
            Session over = after(Session.start(QuizFixture.everyType().on(terms), T0), new Event.HandIn(at(1)));

            assertThat(over.log()).extracting(Answered::mark).containsOnly(Mark.NONE);
            assertThat(Result.of(over).score())
                    .isEqualTo(new Score(0, over.quiz().maximum()));
        }
    }

    @Test
    void the_time_of_several_visits_adds_up() {
        Session.Examined exam = examined(
                exam(),
                new Event.Skip(at(5)),
                new Event.GoTo(at(7), 1),
                new Event.Flag(at(10)),
                answer(14, YEAR),
                new Event.GoTo(at(20), 1));

        assertThat(exam.sheet().row(1).spent()).isEqualTo(Duration.ofSeconds(5 + 3 + 4));
        assertThat(exam.sheet().row(2).spent()).isEqualTo(Duration.ofSeconds(2 + 6));
    }

    @Test
    void a_refusal_loses_no_time_and_counts_none_twice() {
        Session.Examined exam = examined(exam(), new Event.Next(at(5)), new Event.Hint(at(6)), answer(9, YEAR));

        assertThat(exam.sheet().row(1).spent()).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void there_is_time_until_the_deadline_and_not_from_it_on() {
        Session.Examined exam = exam(TIMED);
        assertThat(exam.deadline()).contains(T0.plus(LIMIT));
        assertThat(exam.left(at(60))).contains(Duration.ofMinutes(9));
        assertThat(exam.left(at(601))).contains(Duration.ZERO);
        assertThat(exam().deadline()).isEmpty();
        assertThat(exam().left(T0)).isEmpty();

        assertThat(after(exam, new Event.Tick(at(600).minusMillis(1)))).isInstanceOf(Session.Examined.class);
        assertThat(after(exam, new Event.Tick(at(600)))).isInstanceOf(Session.Finished.class);
    }

    @Test
    void an_answer_after_the_deadline_does_not_count_and_those_before_do() {
        Session.Examined exam = examined(exam(TIMED), answer(599, YEAR));
        Step late = Step.of(exam, answer(600, Response.Chosen.of(0, 1, 2)));

        assertThat(handIn(late).timedOut()).isTrue();
        assertThat(handIn(late).answers()).isEqualTo(late.session().log());
        assertThat(late.session().log())
                .extracting(Answered::response)
                .containsExactly(YEAR, UNKNOWN, UNKNOWN, UNKNOWN);
    }

    @Test
    void whatever_comes_after_the_deadline_hands_in() {
        for (Event late : List.of(
                new Event.HandIn(at(700)),
                new Event.Flag(at(700)),
                new Event.Undo(at(700)),
                new Event.GoTo(at(700), 9),
                new Event.Skip(at(700)))) {
            Step step = Step.of(exam(TIMED), late);
            assertThat(step.session()).isInstanceOf(Session.Finished.class);
            assertThat(handIn(step).timedOut()).isTrue();
        }
    }

    @Test
    void what_is_open_at_the_deadline_ends_with_it_however_late_the_next_event_comes() {
        Step step = Step.of(examined(exam(TIMED), answer(590, YEAR)), new Event.Tick(at(90_000)));

        Answered open = step.session().log().get(1);
        assertThat(open.at()).isEqualTo(at(600));
        assertThat(open.took()).as("no time is spent after the end").isEqualTo(Duration.ofSeconds(10));
        assertThat(Result.of(step.session()).time()).isEqualTo(LIMIT);
    }

    @Test
    void a_clock_that_is_set_back_gives_no_time_back() {
        Session.Examined exam =
                examined(exam(TIMED), answer(599, YEAR), new Event.Skip(at(0)), new Event.Tick(at(300)));
        assertThat(exam.now()).isEqualTo(at(599));

        Step step = Step.of(exam.again(at(10)), new Event.Tick(at(600)));
        assertThat(handIn(step).timedOut()).isTrue();
        assertThat(Result.of(step.session()).time()).isEqualTo(LIMIT);
    }

    @Test
    void gone_on_with_the_time_in_between_is_gone_but_was_spent_nowhere() {
        Session.Examined exam = examined(exam(TIMED), new Event.Skip(at(5)), new Event.Flag(at(8)))
                .again(at(100));
        assertThat(exam.deadline()).contains(T0.plus(LIMIT));
        assertThat(examined(exam, new Event.Flag(at(104))).row().spent()).isEqualTo(Duration.ofSeconds(3 + 4));
    }

    @Test
    void gone_on_with_by_a_clock_that_was_set_back_no_time_is_made_up() {
        Session.Examined exam = examined(exam(TIMED), new Event.Skip(at(300))).again(at(60));

        assertThat(examined(exam, new Event.Flag(at(304))).row().spent()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void gone_on_with_after_the_deadline_it_is_handed_in_at_once() {
        Session.Examined exam = examined(exam(TIMED), answer(5, YEAR)).again(at(3600));
        Step step = Step.of(exam, answer(3600, Response.Chosen.of(0, 1, 2)));

        assertThat(handIn(step).timedOut()).isTrue();
        assertThat(Result.of(step.session()).time()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void where_certainty_counts_it_is_asked_for_each_answer_but_not_for_not_knowing() {
        Session.Examined exam = exam(new Terms(true, false, BY_CERTAINTY, Duration.ZERO, 0, ""));
        assertRefused(exam, new Event.Answer(T0, YEAR), Reason.HOW_SURE);
        assertRefused(exam, new Event.Answer(T0, Response.Chosen.of()), Reason.NOTHING_GIVEN);
        assertThat(examined(exam, answer(1, UNKNOWN)).row().isOpen()).isTrue();

        Session over = after(
                exam,
                new Event.Answer(at(1), YEAR, Certainty.UNSURE),
                new Event.Answer(at(2), Response.Chosen.of(4), Certainty.SURE),
                new Event.HandIn(at(3)));
        assertThat(over.log())
                .extracting(Answered::certainty)
                .containsExactly(Certainty.UNSURE, Certainty.SURE, Certainty.UNDECLARED, Certainty.UNDECLARED);
        assertThat(Result.of(over).score()).isEqualTo(new Score(2 - 6, 12));
        assertThat(Result.of(over).byCertainty().keySet()).containsExactly(Certainty.UNSURE, Certainty.SURE);
    }

    @Test
    void an_answer_taken_out_was_never_declared_sure() {
        Session over = after(
                exam(new Terms(true, false, BY_CERTAINTY, Duration.ZERO, 0, "")),
                new Event.Answer(at(1), YEAR, Certainty.SURE),
                new Event.GoTo(at(2), 1),
                new Event.Answer(at(3), UNKNOWN, Certainty.SURE),
                new Event.HandIn(at(4)));

        assertThat(Result.of(over).byCertainty()).isEmpty();
    }

    @Test
    void what_was_missed_can_be_practised_afterwards_and_changes_no_result() {
        Session over = after(exam(TIMED), answer(1, YEAR), new Event.HandIn(at(2)));
        Result before = Result.of(over);
        Session retried = after(over, new Event.Retry(at(1000)), answer(1001, Response.Chosen.of(0, 1, 2)));

        assertThat(retried).isInstanceOf(Session.Explaining.class);
        assertThat(retried.last().orElseThrow().round()).isEqualTo(1);
        assertThat(retried.last().orElseThrow().serial()).isEqualTo(5);
        assertThat(Result.of(retried)).isEqualTo(before);
    }

    @Test
    void nothing_that_was_handed_in_is_taken_back() {
        Session over = after(exam(), answer(1, YEAR), new Event.HandIn(at(2)));
        assertRefused(over, new Event.Undo(at(3)), Reason.NOTHING_TO_UNDO);

        Session retrying = after(over, new Event.Retry(at(4)));
        assertRefused(retrying, new Event.Undo(at(9)), Reason.NOTHING_TO_UNDO);
    }

    @Test
    void a_retry_is_taken_back_and_nothing_before_it() {
        Session retrying = after(exam(), answer(1, YEAR), new Event.HandIn(at(2)), new Event.Retry(at(4)));
        Step retried = Step.of(retrying, answer(6, Response.Chosen.of(0, 1, 2)));
        Step undone = Step.of(retried.session(), new Event.Undo(at(7)));

        assertThat(undone.effects())
                .containsExactly(new Effect.Retract(retried.session().last().orElseThrow()));
        assertThat(((Session.Asking) undone.session()).current().number()).isEqualTo(2);
        assertThat(undone.session().log()).isEqualTo(retrying.log());
        assertRefused(undone.session(), new Event.Undo(at(8)), Reason.NOTHING_TO_UNDO);
    }

    @Test
    void all_right_leaves_nothing_to_practise() {
        Session over = after(
                exam(),
                answer(1, YEAR),
                answer(2, Response.Chosen.of(0, 1, 2)),
                answer(3, Response.Chosen.of(0)),
                answer(4, new Response.Typed("holm")),
                new Event.HandIn(at(5)));

        assertThat(Result.of(over).score()).isEqualTo(new Score(4, 4));
        assertThat(Result.of(over).passes(UNTIMED)).isTrue();
        assertRefused(over, new Event.Retry(at(6)), Reason.NOTHING_MISSED);
    }

    @Test
    void an_answer_stands_since_it_was_entered_as_it_is() {
        Question only = SampleBank.YEAR;
        Session.Examined exam = examined(
                Session.start(QuizFixture.quiz(only).on(UNTIMED), T0),
                answer(1, YEAR),
                answer(5, YEAR),
                new Event.Flag(at(6)));

        assertThat(exam.row().at()).isEqualTo(at(1));
        assertThat(examined(exam, answer(8, WRONG_YEAR)).row().at()).isEqualTo(at(8));
    }
}
