package lectern.front;

import java.util.List;
import java.util.Optional;
import lectern.quiz.Effect;
import lectern.quiz.Event;
import lectern.quiz.Session;
import lectern.quiz.Step;

/**
 * Runs a session: every front end hands its events in here, and finds here what to show next. What an event brings about
 * is carried out before the next session can be seen, so an answer that was shown as given has been kept.
 */
public final class SessionRunner {
    private final Journal journal;
    private Session session;

    public SessionRunner(Session session, Journal journal) {
        this.session = session;
        this.journal = journal;
    }

    public Session session() {
        return session;
    }

    /** A question is shown. */
    public void prepare() {
        journal.prepare();
    }

    /** What is to be told of the learner's records, once. */
    public List<String> news() {
        return journal.news();
    }

    /** From now on nothing is lost by events that cannot be written down; leaving tries once more. */
    public void goOnUnkept() {
        journal.goOnUnkept();
    }

    /**
     * The quiz is left; if it is not over, it may be resumed.
     *
     * @throws NotKept if some of it could not be written down
     */
    public void leave() {
        journal.leave(session instanceof Session.Finished);
    }

    /**
     * Takes an event; tells why if it did not do what was asked.
     *
     * @throws NotKept if it could not be written down; the session is as it was, and the event may be sent again
     */
    public Optional<Effect.Reason> on(Event event) {
        Step step = Step.of(session, event);
        Optional<Effect.Reason> refusal = Optional.empty();
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Keep keep) {
                journal.keep(session.quiz(), keep.answer());
            } else if (effect instanceof Effect.Retract retract) {
                journal.retract(session.quiz(), retract.answer());
            } else if (effect instanceof Effect.Note note) {
                journal.note(session.quiz(), note.noted());
            } else if (effect instanceof Effect.Refuse refuse) {
                refusal = Optional.of(refuse.reason());
            }
        }
        session = step.session();
        return refusal;
    }
}
