package lectern.marking;

import java.util.List;
import java.util.Optional;
import lectern.model.Option;
import lectern.model.Question;

/**
 * max(0, right ticks / keys − wrong ticks / distractors): ticking everything earns 0 however many keys there are.
 *
 * <p>Plus/minus scoring (Betts et al. 2022), scaled.
 */
final class MultipleResponseRule {
    private MultipleResponseRule() {}

    static Optional<Mark> mark(Question.MultipleResponse question, Response response) {
        if (!(response instanceof Response.Chosen chosen) || !ChoiceRule.areThere(question, chosen.options())) {
            return Optional.empty();
        }
        List<Option> options = question.options();
        long keys = options.stream().filter(Option::correct).count();
        long distractors = options.size() - keys;
        long right = chosen.options().stream()
                .filter(option -> options.get(option).correct())
                .count();
        long wrong = chosen.options().size() - right;
        // One division, so that equal fractions are equal numbers.
        long numerator = right * distractors - wrong * keys;
        return Optional.of(numerator <= 0 ? Mark.NONE : new Mark((double) numerator / (keys * distractors)));
    }
}
