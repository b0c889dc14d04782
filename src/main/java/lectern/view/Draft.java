package lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lectern.marking.Response;
import lectern.model.Question;
import lectern.quiz.Planned;

/**
 * An answer in the making, with what the next key acts on.
 *
 * @param planned the question, and the order in which what it offers is shown
 * @param selected the row that keys act on, from 0, as shown: an option, a thing to put in order, a left side, a gap
 * @param chosen what is chosen so far, as indices into what the question offers: the options ticked; all things to put in
 *     order, as they stand; for each left side its right side or {@link Response.Matched#NONE}; otherwise empty
 * @param lifted whether the selected thing moves with the selection, to put it elsewhere
 * @param fields what is typed so far: one for an answer that is typed, one a gap; otherwise empty
 */
public record Draft(Planned planned, int selected, List<Integer> chosen, boolean lifted, List<TextField> fields) {
    public Draft {
        chosen = List.copyOf(chosen);
        fields = List.copyOf(fields);
    }

    /** Nothing given yet. */
    public static Draft of(Planned planned) {
        return planned.question().accept(new EmptyDraft(planned));
    }

    /** What someone gave before, to be looked at or changed. */
    public static Draft of(Planned planned, Response response) {
        return response.accept(new FilledDraft(of(planned)));
    }

    /** The answer as it stands. */
    public Response response() {
        return planned.question().accept(new DraftResponse(this));
    }

    public Question question() {
        return planned.question();
    }

    /** How many rows there are to select. */
    public int rows() {
        if (question() instanceof Question.Matching matching) {
            return matching.pairs().size();
        }
        return fields.isEmpty() ? planned.order().size() : fields.size();
    }

    /** Another row selected; a thing that is lifted moves along. */
    public Draft at(int row) {
        int to = Math.max(0, Math.min(row, rows() - 1));
        if (!lifted) {
            return new Draft(planned, to, chosen, false, fields);
        }
        List<Integer> moved = new ArrayList<>(chosen);
        moved.add(to, moved.remove(selected));
        return new Draft(planned, to, moved, true, fields);
    }

    /** The selected thing lifted, or put down. */
    public Draft lift() {
        return new Draft(planned, selected, chosen, !lifted, fields);
    }

    /** The selected option ticked, or not any more. */
    public Draft toggled() {
        Integer option = planned.order().get(selected);
        Set<Integer> ticks = new TreeSet<>(chosen);
        if (!ticks.remove(option)) {
            ticks.add(option);
        }
        return new Draft(planned, selected, List.copyOf(ticks), lifted, fields);
    }

    /** The selected left side given the right side in a row, or none for a negative one. */
    public Draft given(int row) {
        List<Integer> given = new ArrayList<>(chosen);
        given.set(selected, row < 0 ? Response.Matched.NONE : planned.order().get(row));
        return new Draft(planned, selected, given, lifted, fields);
    }

    /** The row of the right side that the selected left side has; −1 if it has none. */
    public int givenRow() {
        return planned.order().indexOf(chosen.get(selected));
    }

    /** The field that keys act on. */
    public TextField field() {
        return fields.get(Math.min(selected, fields.size() - 1));
    }

    public Draft with(TextField field) {
        List<TextField> changed = new ArrayList<>(fields);
        changed.set(selected, field);
        return new Draft(planned, selected, chosen, lifted, changed);
    }

    /** Whether the option in a row is ticked. */
    boolean isTicked(int row) {
        return chosen.contains(planned.order().get(row));
    }

    Draft choosing(List<Integer> other) {
        return new Draft(planned, selected, other, false, fields);
    }

    Draft typing(List<String> texts) {
        return new Draft(
                planned,
                selected,
                chosen,
                false,
                texts.stream().map(TextField::of).toList());
    }
}
