package lectern.history;

import java.util.HashSet;
import java.util.List;
import lectern.model.QuestionId;

/**
 * A question's place in the plan of a run.
 *
 * @param question which one
 * @param digest of it as it was asked
 * @param order in which its options were shown, as indices into them; empty where there are none
 */
public record PlannedItem(QuestionId question, ItemDigest digest, List<Integer> order) {
    public PlannedItem {
        order = List.copyOf(order);
        int options = order.size();
        if (question.value().indexOf('\n') >= 0) {
            throw new IllegalArgumentException("an id of two lines");
        }
        if (new HashSet<>(order).size() != options
                || order.stream().anyMatch(option -> option < 0 || option >= options)) {
            throw new IllegalArgumentException("no order of options: " + order);
        }
    }
}
