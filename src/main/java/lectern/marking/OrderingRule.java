package lectern.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import lectern.model.Question;

/** Concordant pairs / all pairs (Kendall): two things that stand in the right order to each other earn their share. */
final class OrderingRule {
    private OrderingRule() {}

    static Optional<Mark> mark(Question.Ordering question, Response response) {
        int count = question.items().size();
        if (!(response instanceof Response.Ordered ordered) || !isOrderOf(count, ordered.items())) {
            return Optional.empty();
        }
        List<Integer> order = ordered.items();
        int concordant = 0;
        for (int later = 1; later < count; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                concordant += order.get(earlier) < order.get(later) ? 1 : 0;
            }
        }
        int pairs = count * (count - 1) / 2;
        return Optional.of(new Mark((double) concordant / pairs));
    }

    /** Whether each thing stands there once. */
    private static boolean isOrderOf(int count, List<Integer> order) {
        return order.size() == count
                && new HashSet<>(order).size() == count
                && order.stream().allMatch(item -> item >= 0 && item < count);
    }
}
