package lectern.marking;

import java.util.Optional;
import java.util.Set;
import lectern.model.Question;

/** One option is to be chosen: 1 for the key, 0 for another. */
final class ChoiceRule {
    private ChoiceRule() {}

    static Optional<Mark> mark(Question.Choice question, Response response) {
        if (!(response instanceof Response.Chosen chosen)
                || chosen.options().size() > 1
                || !areThere(question, chosen.options())) {
            return Optional.empty();
        }
        boolean right = chosen.options().stream()
                .anyMatch(option -> question.options().get(option).correct());
        return Optional.of(right ? Mark.FULL : Mark.NONE);
    }

    /** Whether the question has these options. */
    static boolean areThere(Question.Choice question, Set<Integer> options) {
        int count = question.options().size();
        return options.stream().allMatch(option -> option >= 0 && option < count);
    }
}
