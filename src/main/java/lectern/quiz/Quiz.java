package lectern.quiz;

import java.util.List;
import lectern.model.Bank;
import lectern.model.Question;

/**
 * What is asked, in which order: settled before the first question and never changed.
 *
 * @param bank where the questions come from
 * @param seed the number that the draw and the orders of options follow from
 * @param plan the questions, numbered from 1, at least one
 * @param terms on which it is taken
 */
public record Quiz(Bank bank, long seed, List<Planned> plan, Terms terms) {
    public Quiz {
        plan = List.copyOf(plan);
        if (plan.isEmpty()) {
            throw new IllegalArgumentException("a quiz without a question");
        }
        for (int i = 0; i < plan.size(); i++) {
            if (plan.get(i).number() != i + 1) {
                throw new IllegalArgumentException("the plan is not numbered from 1");
            }
        }
    }

    /** For practice. */
    public Quiz(Bank bank, long seed, List<Planned> plan) {
        this(bank, seed, plan, Terms.PRACTICE);
    }

    /** The same questions on other terms. */
    public Quiz on(Terms other) {
        return new Quiz(bank, seed, plan, other);
    }

    /** What all its questions together can earn. */
    public double maximum() {
        return plan.stream()
                .mapToInt(planned -> terms.scheme().maximum(planned.question()))
                .sum();
    }

    /** What an answer earned of what it could. */
    public Score score(Answered answered) {
        Question question = planned(answered.number()).question();
        return new Score(
                terms.scheme()
                        .points(
                                question,
                                answered.response(),
                                answered.mark(),
                                answered.hinted(),
                                answered.certainty()),
                terms.scheme().maximum(question));
    }

    public int size() {
        return plan.size();
    }

    /** The question with a number from 1. */
    public Planned planned(int number) {
        return plan.get(number - 1);
    }
}
