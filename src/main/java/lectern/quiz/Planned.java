package lectern.quiz;

import java.util.List;
import lectern.model.Question;

/**
 * A question with its place in a quiz.
 *
 * @param number from 1
 * @param question what is asked
 * @param order the order in which its options are shown, or the things to put in order, or the right sides to choose
 *     from, as indices into them; empty where there is nothing of the kind
 */
public record Planned(int number, Question question, List<Integer> order) {
    public Planned {
        order = List.copyOf(order);
    }
}
