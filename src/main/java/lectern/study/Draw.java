package lectern.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import lectern.model.Bank;
import lectern.model.Outline;
import lectern.model.Question;
import lectern.model.Questions;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;

/**
 * Draws a quiz from a bank: the same seed draws the same quiz on every machine.
 *
 * @param questions that can be drawn, in the bank's order
 */
public record Draw(Bank bank, Questions questions) {
    /** All that the filter admits. */
    public static Draw from(Bank bank, Filter filter) {
        return new Draw(
                bank, filter.isOpen() ? bank.questions() : bank.questions().where(filter::admits));
    }

    /** Those of them with an outline that is wanted. */
    public Draw where(Predicate<Outline> wanted) {
        return new Draw(bank, questions.where(wanted));
    }

    /**
     * A quiz of at most so many of the questions, none of which answers another where that can be had; empty if there
     * is none.
     *
     * @param count 1 or more; more than there are means all
     * @param seed what the draw and the order of options follow from; a question's options stand in the same order
     *     whatever else is drawn
     */
    public Optional<Quiz> quiz(int count, long seed) {
        return drawn(count, seed).map(drawn -> inOrder(bank, drawn, seed));
    }

    /** The same questions, in an order of their own for each name, and so are their options. */
    public Optional<Quiz> quizFor(String name, int count, long seed) {
        long own = SeededOrder.seedOf(seed, name);
        return drawn(count, seed).map(drawn -> new Quiz(bank, seed, plan(new SeededOrder(own).shuffled(drawn), own)));
    }

    private Optional<List<Question>> drawn(int count, long seed) {
        List<Question> drawn =
                Apart.take(Math.max(1, count), questions.at(new SeededOrder(seed).permutation(questions.size())));
        return drawn.isEmpty() ? Optional.empty() : Optional.of(drawn);
    }

    /** A quiz of these questions in this order, at least one. */
    public static Quiz inOrder(Bank bank, List<Question> questions, long seed) {
        return new Quiz(bank, seed, plan(questions, seed));
    }

    private static List<Planned> plan(List<Question> questions, long seed) {
        return IntStream.range(0, questions.size())
                .mapToObj(i ->
                        new Planned(i + 1, questions.get(i), questions.get(i).accept(new StartingOrder(seed))))
                .toList();
    }
}
