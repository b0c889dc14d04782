package lectern.quiz;

import java.util.List;

/**
 * What an event makes of a session: the next session, and what is to be done before it is shown.
 *
 * <p>{@link #of} is total: an event that makes no sense now leaves the session as it is and gives an
 * {@link Effect.Refuse}.
 */
public record Step(Session session, List<Effect> effects) {
    public Step {
        effects = List.copyOf(effects);
    }

    static Step to(Session session, Effect... effects) {
        return new Step(session, List.of(effects));
    }

    /** One step. */
    public static Step of(Session session, Event event) {
        return session.accept(new Session.Visitor<>() {
            @Override
            public Step asking(Session.Asking asking) {
                return event.accept(new WhileAsking(asking));
            }

            @Override
            public Step examined(Session.Examined exam) {
                return WhileExamined.step(exam, event);
            }

            @Override
            public Step explaining(Session.Explaining explaining) {
                return event.accept(new WhileExplaining(explaining));
            }

            @Override
            public Step finished(Session.Finished finished) {
                return event.accept(new WhileFinished(finished));
            }
        });
    }
}
