package lectern.quiz;

import java.util.Optional;
import lectern.marking.Certainty;
import lectern.marking.Marking;
import lectern.marking.Response;
import lectern.model.Question;
import lectern.quiz.Effect.Reason;

/** Whether a response fits the question that is asked, in practice as in an exam. */
final class Fitting {
    private Fitting() {}

    /** Why a response is no answer; empty if it is one. */
    static Optional<Reason> refusal(Planned planned, Response response) {
        if (Marking.isBlank(response)) {
            return Optional.of(Reason.NOTHING_GIVEN);
        }
        if (response instanceof Response.Ordered ordered && ordered.items().equals(planned.order())) {
            return Optional.of(Reason.NOTHING_MOVED);
        }
        if (Marking.mark(planned.question(), response).isPresent()) {
            return Optional.empty();
        }
        boolean numeric = planned.question() instanceof Question.Numeric && response instanceof Response.Typed;
        return Optional.of(numeric ? Reason.NOT_A_NUMBER : Reason.NOT_AN_ANSWER);
    }

    /** Whether it is still to be said how sure one is of it. */
    static boolean wantsCertainty(Quiz quiz, Response response, Certainty declared) {
        return quiz.terms().scheme().certainty()
                && declared == Certainty.UNDECLARED
                && !(response instanceof Response.DontKnow);
    }
}
