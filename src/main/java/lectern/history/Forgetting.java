package lectern.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.model.BankId;
import lectern.model.QuestionId;

/** What is to be forgotten for good. */
public sealed interface Forgetting {
    /** All there is. */
    record Everything() implements Forgetting {}

    /** All of one bank. */
    record OfBank(BankId bank) implements Forgetting {}

    /** All about one question of a bank, also that it was planned in a run; such a run cannot be resumed afterwards. */
    record OfQuestion(BankId bank, QuestionId question) implements Forgetting {
        private static final PlannedItem FORGOTTEN = new PlannedItem(
                new QuestionId("forgotten"), new ItemDigest("0000000000000000", "0000000000000000"), List.of());

        /** The numbers of the question in a run's plan, from 1; empty if it was not in it. */
        public Set<Integer> numbersIn(Entry.RunBegun run) {
            return IntStream.range(0, run.plan().size())
                    .filter(i -> run.plan().get(i).question().equals(question))
                    .mapToObj(i -> i + 1)
                    .collect(Collectors.toSet());
        }

        /** The run's beginning with nothing of the question in its plan. */
        public Entry.RunBegun without(Entry.RunBegun run) {
            return new Entry.RunBegun(
                    run.stamp(),
                    run.mode(),
                    run.terms(),
                    run.seed(),
                    run.plan().stream()
                            .map(item -> item.question().equals(question) ? FORGOTTEN : item)
                            .toList());
        }
    }
}
