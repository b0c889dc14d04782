package lectern.marking;

import java.util.List;
import java.util.Optional;
import lectern.model.Question;

/** Right pairs / pairs; spare choices on the right belong to nothing. */
final class MatchingRule {
    private MatchingRule() {}

    static Optional<Mark> mark(Question.Matching question, Response response) {
        List<String> choices = question.choices();
        List<Question.Pair> pairs = question.pairs();
        if (!(response instanceof Response.Matched matched)
                || matched.choices().size() != pairs.size()
                || matched.choices().stream()
                        .anyMatch(choice -> choice < Response.Matched.NONE || choice >= choices.size())) {
            return Optional.empty();
        }
        int right = 0;
        for (int i = 0; i < pairs.size(); i++) {
            right += isRight(question, i, matched.choices().get(i)) ? 1 : 0;
        }
        return Optional.of(new Mark((double) right / pairs.size()));
    }

    /** Whether a choice belongs to the left side of a pair. */
    static boolean isRight(Question.Matching question, int pair, int choice) {
        return choice != Response.Matched.NONE
                && question.choices()
                        .get(choice)
                        .equals(question.pairs().get(pair).right());
    }
}
