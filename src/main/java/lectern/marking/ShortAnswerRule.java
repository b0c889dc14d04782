package lectern.marking;

import java.util.List;
import java.util.Optional;
import lectern.model.Question;

/** 1 for an accepted answer, 0 otherwise; what differs only as {@link AnswerText} says is the same. */
final class ShortAnswerRule {
    private ShortAnswerRule() {}

    static Optional<Mark> mark(Question.ShortAnswer question, Response response) {
        return response instanceof Response.Typed typed
                ? Optional.of(isAccepted(question.accepted(), typed.text()) ? Mark.FULL : Mark.NONE)
                : Optional.empty();
    }

    static boolean isAccepted(List<String> accepted, String text) {
        String given = AnswerText.fold(text);
        return accepted.stream().map(AnswerText::fold).anyMatch(given::equals);
    }
}
