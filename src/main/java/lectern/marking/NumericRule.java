package lectern.marking;

import java.math.BigDecimal;
import java.util.Optional;
import lectern.model.Question;
import lectern.text.NumberText;

/**
 * 1 for a number within the tolerance, 0 for another.
 *
 * <p>Nominal a ± (t + ε·max(|t|, |a|, ε)) with ε = 1e-14, as Moodle's numerical question type has it: a key computed by a
 * program may be off by its last digit.
 */
final class NumericRule {
    private static final BigDecimal EPSILON = new BigDecimal("1e-14");

    private NumericRule() {}

    /** The mark; empty if the response is no number, or has a unit that is not the question's. */
    static Optional<Mark> mark(Question.Numeric question, Response response) {
        if (!(response instanceof Response.Typed typed)) {
            return Optional.empty();
        }
        // What says nothing is wrong rather than unreadable.
        if (Marking.isBlank(response)) {
            return Optional.of(Mark.NONE);
        }
        return number(typed.text(), question.unit())
                .map(given -> isWithin(given, question.number(), question.tolerance()) ? Mark.FULL : Mark.NONE);
    }

    /** The number, with the unit behind it or without. */
    private static Optional<BigDecimal> number(String text, String unit) {
        Optional<BigDecimal> bare = NumberText.of(text).value();
        return bare.isPresent() || unit.isEmpty()
                ? bare
                : AnswerText.without(unit, text)
                        .flatMap(number -> NumberText.of(number).value());
    }

    static boolean isWithin(BigDecimal given, BigDecimal key, BigDecimal tolerance) {
        BigDecimal slack = EPSILON.multiply(tolerance.abs().max(key.abs()).max(EPSILON));
        return given.subtract(key).abs().compareTo(tolerance.add(slack)) <= 0;
    }
}
