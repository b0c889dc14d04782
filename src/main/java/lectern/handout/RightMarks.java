package lectern.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.model.Question;
import lectern.quiz.Planned;
import lectern.view.Wording;

/** What a right paper shows, for whoever marks it. */
final class RightMarks {
    private RightMarks() {}

    /** "Circle 2.", "Tick 1, 3.", "From top to bottom: B, A."; empty where words are written. */
    static String of(Planned planned) {
        Question question = planned.question();
        List<Integer> order = planned.order();
        if (question instanceof Question.Choice choice) {
            String numbers = IntStream.range(0, order.size())
                    .filter(row -> choice.options().get(order.get(row)).correct())
                    .mapToObj(row -> String.valueOf(row + 1))
                    .collect(Collectors.joining(", "));
            return (choice.several() ? "Tick " : "Circle ") + numbers + ".";
        }
        if (question instanceof Question.Ordering) {
            return downwards(
                    order.stream().map(item -> String.valueOf(item + 1)).toList());
        }
        if (question instanceof Question.Matching matching) {
            return downwards(matching.pairs().stream()
                    .map(pair -> Letter.of(order.indexOf(matching.choices().indexOf(pair.right()))))
                    .toList());
        }
        return "";
    }

    private static String downwards(List<String> marks) {
        return "From top to bottom: " + String.join(", ", marks) + ".";
    }

    /** "Also right: Holm", or of gaps "Also right: 1 neighbouring; 3 2nd"; empty if nothing else is. */
    static String further(Question question) {
        List<String> further = new ArrayList<>();
        if (question instanceof Question.ShortAnswer typed) {
            further.addAll(typed.accepted().subList(1, typed.accepted().size()));
        }
        if (question instanceof Question.Cloze cloze) {
            for (int gap = 0; gap < cloze.gaps().size(); gap++) {
                List<String> accepted = cloze.gaps().get(gap).accepted();
                for (String other : accepted.subList(1, accepted.size())) {
                    further.add("(" + (gap + 1) + ") " + other);
                }
            }
        }
        return further.isEmpty() ? "" : "Also right: " + Wording.oneLine(String.join("; ", further));
    }
}
