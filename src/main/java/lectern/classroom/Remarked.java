package lectern.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lectern.classroom.Disagreement.Cause;
import lectern.marking.Mark;
import lectern.marking.Marking;
import lectern.marking.Response;
import lectern.marking.Scheme;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.model.QuestionId;

/**
 * An attempt after it was marked again.
 *
 * @param handed with the marks that hold now
 * @param isMarked whether its scheme could be read; if not, nothing was marked again
 */
record Remarked(Handed handed, boolean isMarked, List<Disagreement> disagreements) {
    Remarked {
        disagreements = List.copyOf(disagreements);
    }

    /** Marks attempts at one bank, as it was when they were made. */
    static final class Marker {
        private final Map<QuestionId, Question> questions;

        Marker(Bank bank) {
            questions = bank.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        }

        Remarked mark(Handed handed) {
            Attempt attempt = handed.attempt();
            Optional<Scheme> scheme = Scheme.parse(attempt.scheme());
            if (scheme.isEmpty()) {
                return new Remarked(handed, false, List.of());
            }
            List<Disagreement> disagreements = new ArrayList<>();
            List<AttemptItem> items = new ArrayList<>();
            for (AttemptItem item : attempt.items()) {
                AttemptItem now = item;
                Optional<Question> question = Optional.ofNullable(questions.get(item.item()));
                if (question.isEmpty()) {
                    disagreements.add(unmarked(handed.file(), item, Cause.NO_SUCH_QUESTION));
                } else {
                    Optional<AttemptItem> again = again(question.get(), item, scheme.get());
                    now = again.orElse(item);
                    again.map(other -> compared(handed.file(), item, other))
                            .orElseGet(() -> List.of(unmarked(handed.file(), item, Cause.NO_RESPONSE)))
                            .forEach(disagreements::add);
                }
                items.add(now);
            }
            return new Remarked(new Handed(handed.file(), attempt.with(items)), true, disagreements);
        }

        private static Optional<AttemptItem> again(Question question, AttemptItem item, Scheme scheme) {
            return GivenResponse.of(item)
                    .flatMap(response -> Marking.mark(question, response)
                            .map(mark -> item.marked(
                                    mark.fraction(),
                                    points(question, response, mark, item, scheme),
                                    scheme.maximum(question))));
        }

        private static double points(Question question, Response response, Mark mark, AttemptItem item, Scheme scheme) {
            return scheme.points(question, response, mark, item.hinted(), item.certainty());
        }

        /** What differs most, alone: a credit that differs gives other points, too. */
        private static List<Disagreement> compared(String file, AttemptItem was, AttemptItem now) {
            if (differ(was.credit(), now.credit())) {
                return List.of(new Disagreement(file, was.item(), Cause.CREDIT, was.credit(), now.credit()));
            }
            if (differ(was.maximum(), now.maximum())) {
                return List.of(new Disagreement(file, was.item(), Cause.MAXIMUM, was.maximum(), now.maximum()));
            }
            return differ(was.mark(), now.mark())
                    ? List.of(new Disagreement(file, was.item(), Cause.MARK, was.mark(), now.mark()))
                    : List.of();
        }

        private static boolean differ(double one, double other) {
            return Math.abs(one - other) > AttemptItem.ROUNDING;
        }

        private static Disagreement unmarked(String file, AttemptItem item, Cause cause) {
            return new Disagreement(file, item.item(), cause, item.mark(), item.mark());
        }
    }
}
