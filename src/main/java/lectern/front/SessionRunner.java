package lectern.front;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lectern.quiz.Effect;
import lectern.quiz.Event;
import lectern.quiz.Session;
import lectern.quiz.Step;

/**
 * Runs a session, or several of them as one: every front end hands its events in here, and finds here what to show next.
 * What an event brings about is carried out before the next session can be seen, so an answer that was shown as given
 * has been kept.
 */
public final class SessionRunner {
    private final Supplier<Optional<Batch>> more;
    /** Whether it can be resumed when it is left; of several batches the next time makes new ones. */
    private final boolean resumable;

    private final List<Journal> journals = new ArrayList<>();
    /** The batches that are over, the latest first: undoing leads back into them. */
    private final Deque<Batch> earlier = new ArrayDeque<>();

    private final Closing closing;
    private Batch now;
    private List<String> outcome = List.of();
    private List<Effect> effects = List.of();
    private boolean unkept;

    /** A session by itself. */
    public SessionRunner(Session session, Journal journal) {
        this(session, journal, Closing.NONE);
    }

    /** A session by itself, with whose answers something is done at the end. */
    public SessionRunner(Session session, Journal journal, Closing closing) {
        this(new Batch(session, journal), Optional::empty, true, closing);
    }

    private SessionRunner(Batch first, Supplier<Optional<Batch>> more, boolean resumable, Closing closing) {
        this.closing = closing;
        this.now = first;
        this.more = more;
        this.resumable = resumable;
        journals.add(first.journal());
    }

    /**
     * Batch after batch.
     *
     * @param more is asked for the next one when all of one is answered; empty if that was all
     */
    public static SessionRunner ofBatches(Batch first, Supplier<Optional<Batch>> more) {
        return new SessionRunner(first, more, false, Closing.NONE);
    }

    public Session session() {
        return now.session();
    }

    /** What the last event brought about. */
    public List<Effect> effects() {
        return effects;
    }

    /** What came of the answers at the end, a sentence each. */
    public List<String> outcome() {
        return outcome;
    }

    /** A question is shown. */
    public void prepare() {
        now.journal().prepare();
    }

    /** What is to be told of the learner's records, once. */
    public List<String> news() {
        return now.journal().news();
    }

    /**
     * From now on nothing is lost by events that cannot be written down; leaving tries once more. No further batch comes:
     * it would be made without knowing what was answered.
     */
    public void goOnUnkept() {
        unkept = true;
        journals.forEach(Journal::goOnUnkept);
    }

    /**
     * The quiz is left; if it is not over, it may be resumed.
     *
     * @throws NotKept if some of it could not be written down
     */
    public void leave() {
        Optional<NotKept> failure = Optional.empty();
        for (Journal journal : journals) {
            try {
                journal.leave(!resumable || session() instanceof Session.Finished);
            } catch (NotKept e) {
                failure = Optional.of(e);
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (session() instanceof Session.Asking || session() instanceof Session.Explaining) {
            outcome = closing.close(session());
        }
    }

    /**
     * Takes an event; tells why if it did not do what was asked.
     *
     * @throws NotKept if it could not be written down; the session is as it was, and the event may be sent again
     */
    public Optional<Effect.Reason> on(Event event) {
        boolean back = leadsBack(event);
        Batch at = back ? earlier.element() : now;
        Step step = Step.of(at.session(), event);
        Optional<Effect.Reason> refusal = carryOut(step, at);
        if (back) {
            earlier.remove();
        }
        boolean over = step.session() instanceof Session.Finished && !(at.session() instanceof Session.Finished);
        now = at.at(step.session());
        effects = step.effects();
        if (over) {
            outcome = closing.close(session());
        }
        if (over && !unkept) {
            more.get().ifPresent(this::goOnWith);
        }
        return refusal;
    }

    /** Why an event would do nothing now; empty if it would do something. Nothing is carried out. */
    public Optional<Effect.Reason> refusal(Event event) {
        Batch at = leadsBack(event) ? earlier.element() : now;
        Step step = Step.of(at.session(), event);
        return step.session().equals(at.session())
                ? step.effects().stream()
                        .filter(Effect.Refuse.class::isInstance)
                        .map(refuse -> ((Effect.Refuse) refuse).reason())
                        .findFirst()
                : Optional.empty();
    }

    /** Undoing leads back into the batch before when nothing was done in this one. */
    private boolean leadsBack(Event event) {
        return event instanceof Event.Undo && now.isUntouched() && !earlier.isEmpty();
    }

    private void goOnWith(Batch next) {
        earlier.push(now);
        now = next;
        journals.add(next.journal());
    }

    private static Optional<Effect.Reason> carryOut(Step step, Batch at) {
        Optional<Effect.Reason> refusal = Optional.empty();
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Keep keep) {
                at.journal().keep(at.session().quiz(), keep.answer());
            } else if (effect instanceof Effect.Retract retract) {
                at.journal().retract(at.session().quiz(), retract.answer());
            } else if (effect instanceof Effect.Note note) {
                at.journal().note(at.session().quiz(), note.noted());
            } else if (effect instanceof Effect.Handle handle) {
                at.journal().handle(at.session().quiz(), handle.handled());
            } else if (effect instanceof Effect.Unhandle unhandle) {
                at.journal().unhandle(at.session().quiz(), unhandle.handled());
            } else if (effect instanceof Effect.Enter enter) {
                at.journal().enter(at.session().quiz(), enter.number(), enter.row());
            } else if (effect instanceof Effect.HandIn handIn) {
                at.journal().handIn(at.session().quiz(), handIn.answers(), handIn.timedOut());
            } else if (effect instanceof Effect.Refuse refuse) {
                refusal = Optional.of(refuse.reason());
            }
        }
        return refusal;
    }
}
