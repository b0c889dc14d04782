package lectern.marking;

import java.util.Optional;
import lectern.model.Question;

/** Marks responses by the rule of their question's type. */
public final class Marking {
    private Marking() {}

    /**
     * What a response earns; empty if it is no answer to the question: an option that is not there, two where one is
     * wanted, a text where options are to be chosen, a number that cannot be read.
     */
    public static Optional<Mark> mark(Question question, Response response) {
        return response instanceof Response.DontKnow ? Optional.of(Mark.NONE) : question.accept(new ByType(response));
    }

    /** Whether a text fills a gap of a cloze rightly. */
    public static boolean isRight(Question.Gap gap, String text) {
        return ClozeRule.isRight(gap, text);
    }

    /** Whether a response says nothing: nothing ticked, typed, matched or filled in. */
    public static boolean isBlank(Response response) {
        return response.accept(new Blank());
    }

    private record ByType(Response response) implements Question.Visitor<Optional<Mark>> {
        @Override
        public Optional<Mark> singleChoice(Question.SingleChoice question) {
            return ChoiceRule.mark(question, response);
        }

        @Override
        public Optional<Mark> multipleResponse(Question.MultipleResponse question) {
            return MultipleResponseRule.mark(question, response);
        }

        @Override
        public Optional<Mark> trueFalse(Question.TrueFalse question) {
            return ChoiceRule.mark(question, response);
        }

        @Override
        public Optional<Mark> shortAnswer(Question.ShortAnswer question) {
            return ShortAnswerRule.mark(question, response);
        }

        @Override
        public Optional<Mark> numeric(Question.Numeric question) {
            return NumericRule.mark(question, response);
        }

        @Override
        public Optional<Mark> ordering(Question.Ordering question) {
            return OrderingRule.mark(question, response);
        }

        @Override
        public Optional<Mark> matching(Question.Matching question) {
            return MatchingRule.mark(question, response);
        }

        @Override
        public Optional<Mark> cloze(Question.Cloze question) {
            return ClozeRule.mark(question, response);
        }
    }

    private static final class Blank implements Response.Visitor<Boolean> {
        @Override
        public Boolean chosen(Response.Chosen response) {
            return response.options().isEmpty();
        }

        @Override
        public Boolean typed(Response.Typed response) {
            return AnswerText.fold(response.text()).isEmpty();
        }

        @Override
        public Boolean ordered(Response.Ordered response) {
            return response.items().isEmpty();
        }

        @Override
        public Boolean matched(Response.Matched response) {
            return response.choices().stream().allMatch(choice -> choice == Response.Matched.NONE);
        }

        @Override
        public Boolean filled(Response.Filled response) {
            return response.texts().stream()
                    .allMatch(text -> AnswerText.fold(text).isEmpty());
        }

        @Override
        public Boolean dontKnow(Response.DontKnow response) {
            return false;
        }
    }
}
