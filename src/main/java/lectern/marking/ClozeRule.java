package lectern.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lectern.model.Question;
import lectern.text.NumberText;

/** The mean over the gaps, each by the rule for short answers, or for numbers where its first form is one. */
final class ClozeRule {
    private ClozeRule() {}

    static Optional<Mark> mark(Question.Cloze question, Response response) {
        List<Question.Gap> gaps = question.gaps();
        if (!(response instanceof Response.Filled filled) || filled.texts().size() != gaps.size()) {
            return Optional.empty();
        }
        int right = 0;
        for (int i = 0; i < gaps.size(); i++) {
            right += isRight(gaps.get(i), filled.texts().get(i)) ? 1 : 0;
        }
        return Optional.of(new Mark((double) right / gaps.size()));
    }

    static boolean isRight(Question.Gap gap, String text) {
        return ShortAnswerRule.isAccepted(gap.accepted(), text) || (isNumeric(gap) && isNumberOf(gap, text));
    }

    /** Whether a number is wanted. */
    static boolean isNumeric(Question.Gap gap) {
        return NumberText.of(gap.accepted().get(0)).value().isPresent();
    }

    private static boolean isNumberOf(Question.Gap gap, String text) {
        Optional<BigDecimal> given = NumberText.of(text).value();
        return given.isPresent()
                && gap.accepted().stream()
                        .flatMap(form -> NumberText.of(form).value().stream())
                        .anyMatch(key -> NumericRule.isWithin(given.get(), key, BigDecimal.ZERO));
    }
}
