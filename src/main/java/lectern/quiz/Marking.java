package lectern.quiz;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.model.Option;
import lectern.model.Question;
import lectern.model.QuestionType;

/** The rules by which responses are marked. */
public final class Marking {
    private static final Set<QuestionType> MARKED =
            EnumSet.of(QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.BOOLEAN, QuestionType.SHORT);

    private Marking() {}

    /** Whether questions of the type can be answered and marked. */
    public static boolean marks(QuestionType type) {
        return MARKED.contains(type);
    }

    /**
     * What a response earns; empty if it is no answer to the question: an option that is not there, two where one is
     * wanted, a text where options are to be chosen.
     */
    public static Optional<Mark> mark(Question question, Response response) {
        if (response instanceof Response.DontKnow) {
            return Optional.of(Mark.NONE);
        }
        if (question instanceof Question.Choice choice && response instanceof Response.Chosen chosen) {
            return fits(choice, chosen) ? Optional.of(choice(choice, chosen.options())) : Optional.empty();
        }
        if (question instanceof Question.ShortAnswer shortAnswer && response instanceof Response.Typed typed) {
            return Optional.of(shortAnswer(shortAnswer, typed.text()));
        }
        return Optional.empty();
    }

    /** Whether nothing was ticked or typed. */
    static boolean isBlank(Response response) {
        return (response instanceof Response.Chosen chosen && chosen.options().isEmpty())
                || (response instanceof Response.Typed typed
                        && AnswerText.fold(typed.text()).isEmpty());
    }

    private static boolean fits(Question.Choice question, Response.Chosen chosen) {
        int options = question.options().size();
        return chosen.options().stream().allMatch(option -> option >= 0 && option < options)
                && (question.several() || chosen.options().size() == 1);
    }

    /**
     * max(0, right ticks / keys − wrong ticks / distractors). With one key and one tick that is 1 or 0; ticking
     * everything earns 0 however many keys there are.
     */
    private static Mark choice(Question.Choice question, Set<Integer> ticked) {
        List<Option> options = question.options();
        long keys = options.stream().filter(Option::correct).count();
        long distractors = options.size() - keys;
        long right =
                ticked.stream().filter(option -> options.get(option).correct()).count();
        long wrong = ticked.size() - right;
        // One division, so that equal fractions are equal numbers.
        long numerator = right * distractors - wrong * keys;
        if (!question.several() && wrong > 0) {
            return Mark.NONE;
        }
        return numerator <= 0 ? Mark.NONE : new Mark((double) numerator / (keys * distractors));
    }

    private static Mark shortAnswer(Question.ShortAnswer question, String typed) {
        String given = AnswerText.fold(typed);
        boolean right = question.accepted().stream().map(AnswerText::fold).anyMatch(given::equals);
        return right ? Mark.FULL : Mark.NONE;
    }
}
