package lectern.quiz;

import java.util.List;
import lectern.model.Bank;

/**
 * What is asked, in which order: settled before the first question and never changed.
 *
 * @param bank where the questions come from
 * @param seed the number that the draw and the orders of options follow from
 * @param plan the questions, numbered from 1, at least one
 */
public record Quiz(Bank bank, long seed, List<Planned> plan) {
    public Quiz {
        plan = List.copyOf(plan);
        if (plan.isEmpty()) {
            throw new IllegalArgumentException("a quiz without a question");
        }
        for (int i = 0; i < plan.size(); i++) {
            if (plan.get(i).number() != i + 1) {
                throw new IllegalArgumentException("the plan is not numbered from 1");
            }
            if (!Marking.marks(plan.get(i).question().type())) {
                throw new IllegalArgumentException(plan.get(i).question().id() + " cannot be answered yet");
            }
        }
    }

    public int size() {
        return plan.size();
    }

    /** The question with a number from 1. */
    public Planned planned(int number) {
        return plan.get(number - 1);
    }
}
