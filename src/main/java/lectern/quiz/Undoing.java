package lectern.quiz;

import java.util.Optional;
import lectern.quiz.Effect.Reason;

/** Takes back what was done last, the same way from every state. */
final class Undoing {
    private Undoing() {}

    /** The answer that can be taken back: the last one, but an exam that is handed in stands. */
    static Optional<Answered> answer(Session session) {
        return session.last()
                .filter(last -> last.round() > 0 || !session.quiz().terms().exam());
    }

    static Step undo(Session session, Event.Undo event) {
        Optional<Handled> handled = session.progress().lastHandled();
        if (handled.isPresent()) {
            Progress before = session.progress().unhandled();
            return Step.to(
                    handled.get().left() ? Session.Asking.first(before, event.at()) : session.with(before),
                    new Effect.Unhandle(handled.get()));
        }
        return answer(session)
                .map(last -> Step.to(
                        Session.Asking.first(session.progress().undone(), event.at()), new Effect.Retract(last)))
                .orElseGet(() -> session.refuse(Reason.NOTHING_TO_UNDO));
    }
}
