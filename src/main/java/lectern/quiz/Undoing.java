package lectern.quiz;

import lectern.quiz.Effect.Reason;

/** Takes the last answer back, the same way from every state. */
final class Undoing {
    private Undoing() {}

    static Step undo(Session session, Event.Undo event) {
        return session.last()
                .map(last -> Step.to(
                        Session.Asking.first(session.progress().undone(), event.at()), new Effect.Retract(last)))
                .orElseGet(() -> session.refuse(Reason.NOTHING_TO_UNDO));
    }
}
