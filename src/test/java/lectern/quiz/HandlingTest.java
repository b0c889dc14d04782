package lectern.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import lectern.marking.Response;
import lectern.quiz.Effect.Reason;
import org.junit.jupiter.api.Test;

/** What is done with a question apart from answering it, and how it is taken back. */
class HandlingTest {
    private static final Instant T9 = QuizFixture.START.plusSeconds(9);
    private static final Event SUSPEND = new Event.Handle(T9, Handling.SUSPEND);
    private static final Event BURY = new Event.Handle(T9, Handling.BURY);
    private static final Event FLAG = new Event.Handle(T9, Handling.FLAG);
    private static final Event DONT_KNOW = new Event.Answer(T9, new Response.DontKnow());
    private static final Event NEXT = new Event.Next(T9);
    private static final Event UNDO = new Event.Undo(T9);

    private static Session start() {
        return Session.start(QuizFixture.quiz(), QuizFixture.START);
    }

    private static Session after(Event... events) {
        Session now = start();
        for (Event event : events) {
            now = Step.of(now, event).session();
        }
        return now;
    }

    private static int asked(Session session) {
        return ((Session.Asking) session).current().number();
    }

    @Test
    void a_question_that_is_suspended_gives_way_to_the_next() {
        Step step = Step.of(start(), SUSPEND);

        assertThat(step.effects()).containsExactly(new Effect.Handle(new Handled(0, 1, Handling.SUSPEND, true, 0)));
        assertThat(asked(step.session())).isEqualTo(2);
        assertThat(step.session().log()).isEmpty();
        assertThat(step.session().progress().waiting()).doesNotContain(1);
    }

    @Test
    void undo_brings_it_back_before_the_answers_given_earlier() {
        Session session = after(DONT_KNOW, NEXT, BURY);
        assertThat(asked(session)).isEqualTo(3);

        Step back = Step.of(session, UNDO);
        assertThat(back.effects()).containsExactly(new Effect.Unhandle(new Handled(0, 2, Handling.BURY, true, 1)));
        assertThat(asked(back.session())).isEqualTo(2);

        Step further = Step.of(back.session(), UNDO);
        assertThat(further.effects()).allMatch(Effect.Retract.class::isInstance);
        assertThat(asked(further.session())).isEqualTo(1);
        assertThat(Step.of(further.session(), UNDO).effects())
                .containsExactly(new Effect.Refuse(Reason.NOTHING_TO_UNDO));
    }

    @Test
    void answers_given_since_are_taken_back_first() {
        Session session = after(SUSPEND, DONT_KNOW, UNDO);
        assertThat(asked(session)).isEqualTo(2);
        assertThat(asked(Step.of(session, UNDO).session())).isEqualTo(1);
    }

    @Test
    void a_flag_leaves_the_question_as_it_stands() {
        Session hinted = after(new Event.Hint(T9));
        Step flagged = Step.of(hinted, FLAG);

        assertThat(asked(flagged.session())).isEqualTo(1);
        assertThat(((Session.Asking) flagged.session()).hinted()).isEqualTo(((Session.Asking) hinted).hinted());
        assertThat(Step.of(flagged.session(), UNDO).session()).isEqualTo(hinted);
    }

    @Test
    void the_question_just_answered_is_set_aside_once_and_its_feedback_stays() {
        Session session = after(DONT_KNOW);
        Session aside = Step.of(session, SUSPEND).session();

        assertThat(aside).isInstanceOf(Session.Explaining.class);
        assertThat(aside.progress().waiting()).isEqualTo(session.progress().waiting());
        assertThat(Step.of(aside, BURY).effects()).containsExactly(new Effect.Refuse(Reason.SET_ASIDE_ALREADY));
        assertThat(Step.of(aside, UNDO).session()).isEqualTo(session);
    }

    @Test
    void what_was_done_at_the_feedback_is_taken_back_from_the_next_question_without_leaving_it() {
        Session next = after(DONT_KNOW, FLAG, NEXT);

        Step step = Step.of(next, UNDO);

        assertThat(step.effects()).containsExactly(new Effect.Unhandle(new Handled(0, 1, Handling.FLAG, false, 1)));
        assertThat(asked(step.session())).isEqualTo(2);
    }

    @Test
    void with_all_set_aside_it_is_over_and_undo_leads_back() {
        Session session = start();
        int questions = session.quiz().size();
        for (int i = 0; i < questions; i++) {
            session = Step.of(session, SUSPEND).session();
        }
        assertThat(session).isInstanceOf(Session.Finished.class);
        assertThat(Step.of(session, SUSPEND).effects()).containsExactly(new Effect.Refuse(Reason.OVER));

        session = Step.of(session, UNDO).session();
        assertThat(asked(session)).isEqualTo(questions);
        assertThat(session.progress().waiting()).isEqualTo(List.of(questions));
    }
}
