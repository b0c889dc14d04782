package lectern.classroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.classroom.Disagreement.Cause;
import lectern.marking.Mark;
import lectern.marking.Marking;
import lectern.marking.Response;
import lectern.marking.Scheme;
import lectern.model.Bank;
import lectern.model.Question;

/** Marks attempts at one bank again, as it was when they were made. */
final class Marker {
    /** By their ids as texts, which are compared a hundred thousand times for a class. */
    private final Map<String, Asked> questions = new HashMap<>();

    Marker(Bank bank) {
        bank.questions().forEach(question -> questions.put(question.id().value(), new Asked(question)));
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
            Optional<Asked> asked =
                    Optional.ofNullable(questions.get(item.item().value()));
            Optional<AttemptItem> again = asked.flatMap(each -> each.again(item, scheme.get()));
            if (again.isPresent()) {
                disagreements.addAll(compared(handed.file(), item, again.get()));
            } else {
                Cause cause = asked.isPresent() ? Cause.NO_RESPONSE : Cause.NO_SUCH_QUESTION;
                disagreements.add(new Disagreement(handed.file(), item.item(), cause, item.mark(), item.mark()));
            }
            items.add(again.orElse(item));
        }
        return new Remarked(new Handed(handed.file(), attempt.with(items)), true, disagreements);
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

    /** A question with what responses to it are worth: a class gives the same few again and again. */
    private static final class Asked {
        private final Question question;
        private final Map<String, Optional<Worth>> byCode = new HashMap<>();

        Asked(Question question) {
            this.question = question;
        }

        /** Empty if the response cannot be read, or is none to this question. */
        Optional<AttemptItem> again(AttemptItem item, Scheme scheme) {
            return byCode.computeIfAbsent(item.code(), code -> worth(item))
                    .map(worth -> item.marked(
                            worth.mark().fraction(),
                            scheme.points(question, worth.response(), worth.mark(), item.hinted(), item.certainty()),
                            scheme.maximum(question)));
        }

        private Optional<Worth> worth(AttemptItem item) {
            return GivenResponse.of(item)
                    .flatMap(response -> Marking.mark(question, response).map(mark -> new Worth(response, mark)));
        }
    }

    private record Worth(Response response, Mark mark) {}
}
