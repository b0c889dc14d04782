package lectern.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.model.QuestionType;
import lectern.quiz.Marking;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;

/**
 * Draws a quiz from a bank: the same seed draws the same quiz on every machine.
 *
 * @param playable the questions that pass the filter and can be asked, in the bank's order
 * @param leftOut how many pass the filter but are of a type that cannot be asked yet
 */
public record Draw(Bank bank, List<Question> playable, Map<QuestionType, Integer> leftOut) {
    public Draw {
        playable = List.copyOf(playable);
        leftOut = leftOut.isEmpty() ? Map.of() : new EnumMap<>(leftOut);
    }

    /** All that the filter admits. */
    public static Draw from(Bank bank, Filter filter) {
        List<Question> playable = new ArrayList<>();
        Map<QuestionType, Integer> leftOut = new EnumMap<>(QuestionType.class);
        for (Question question : bank.questions()) {
            if (!filter.admits(question)) {
                continue;
            }
            if (Marking.marks(question.type())) {
                playable.add(question);
            } else {
                leftOut.merge(question.type(), 1, Integer::sum);
            }
        }
        return new Draw(bank, playable, leftOut);
    }

    /**
     * A quiz of at most so many of the playable questions; empty if there is none.
     *
     * @param count 1 or more; more than there are means all
     * @param seed what the draw and the order of options follow from; a question's options stand in the same order
     *     whatever else is drawn
     */
    public Optional<Quiz> quiz(int count, long seed) {
        if (playable.isEmpty()) {
            return Optional.empty();
        }
        List<Question> drawn = new SeededOrder(seed).shuffled(playable);
        return Optional.of(inOrder(bank, drawn.subList(0, Math.min(Math.max(1, count), drawn.size())), seed));
    }

    /** A quiz of these questions in this order, at least one. */
    public static Quiz inOrder(Bank bank, List<Question> questions, long seed) {
        List<Planned> plan = IntStream.range(0, questions.size())
                .mapToObj(i -> new Planned(i + 1, questions.get(i), optionOrder(questions.get(i), seed)))
                .toList();
        return new Quiz(bank, seed, plan);
    }

    private static List<Integer> optionOrder(Question question, long seed) {
        if (!(question instanceof Question.Choice choice)) {
            return List.of();
        }
        List<Integer> inBank =
                IntStream.range(0, choice.options().size()).boxed().toList();
        // True stands before False everywhere: an order of their own would tell nothing.
        return question instanceof Question.TrueFalse
                ? inBank
                : SeededOrder.of(seed, question.id().value()).shuffled(inBank);
    }
}
