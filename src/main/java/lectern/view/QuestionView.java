package lectern.view;

import java.util.List;
import lectern.model.Option;
import lectern.model.Question;
import lectern.quiz.Effect.Reason;
import lectern.quiz.Planned;
import lectern.quiz.Session;

/** A question that waits for its answer. */
public final class QuestionView {
    private QuestionView() {}

    /**
     * The question.
     *
     * @param heading the line above it
     * @param notes what is to be known of the quiz, below it; empty if nothing
     */
    public static Block block(
            Session.Asking session, String heading, Draft draft, String notes, int columns, int rows, Glyphs glyphs) {
        Block.Builder block = new Block.Builder(columns);
        Planned planned = session.current();
        Question question = planned.question();
        boolean roomy = rows >= 14;
        head(block, heading, question);
        if (roomy) {
            block.gap();
        }
        if (question instanceof Question.Choice choice) {
            options(block, choice, planned.order(), draft, glyphs);
        } else {
            TextField.addTo(block, Line.of(glyphs.pointer() + " ", Role.KEY), draft);
        }
        if (roomy) {
            block.gap();
        }
        if (session.closeCall()) {
            block.text(Wording.refusal(Reason.CHECK_SPELLING), Role.PARTIAL);
        }
        if (session.hinted()) {
            block.hanging(Line.of("Hint: ", Role.TITLE), question.header().hint(), Role.TEXT);
        }
        block.text(rule(question, draft), Role.DIM);
        if (!notes.isEmpty()) {
            block.gap().text(notes, Role.DIM);
        }
        return block.build();
    }

    /** The lines above the options: the heading, whose claim, and the stem. */
    static void head(Block.Builder block, String heading, Question question) {
        block.text(heading, Role.TITLE);
        block.text(Wording.attribution(question), Role.TEXT);
        block.text(question.header().stem(), Role.STEM);
    }

    private static String rule(Question question, Draft draft) {
        String rule = Wording.rule(question.type());
        boolean several = question instanceof Question.Choice choice && choice.several();
        return several ? draft.ticked().size() + " ticked. " + rule : rule;
    }

    private static void options(
            Block.Builder block, Question.Choice question, List<Integer> order, Draft draft, Glyphs glyphs) {
        for (int row = 0; row < order.size(); row++) {
            Option option = question.options().get(order.get(row));
            boolean selected = row == draft.selected();
            String tick = !question.several() ? "" : draft.ticked().contains(row) ? "[x] " : "[ ] ";
            String pointer = selected ? glyphs.pointer() : " ";
            Line lead = Line.of(pointer + " " + (row + 1) + "  " + tick, selected ? Role.SELECTED : Role.KEY);
            block.row(selected, () -> block.hanging(lead, option.text(), selected ? Role.SELECTED : Role.TEXT));
        }
    }
}
