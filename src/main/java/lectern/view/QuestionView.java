package lectern.view;

import lectern.model.Question;
import lectern.quiz.Effect.Reason;
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
            Session session, String heading, Draft draft, String notes, int columns, int rows, Glyphs glyphs) {
        Block.Builder block = new Block.Builder(columns);
        Question question = draft.question();
        boolean roomy = rows >= 14;
        head(block, heading, question);
        if (roomy) {
            block.gap();
        }
        AnswerArea.addTo(block, draft, glyphs);
        if (roomy) {
            block.gap();
        }
        if (session instanceof Session.Asking asking && asking.closeCall()) {
            block.text(Wording.refusal(Reason.CHECK_SPELLING), Role.PARTIAL);
        }
        if (session instanceof Session.Asking asking && asking.hinted()) {
            block.hanging(Line.of("Hint: ", Role.TITLE), question.header().hint(), Role.TEXT);
        }
        block.text(rule(session, draft), Role.DIM);
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

    private static String rule(Session session, Draft draft) {
        String rule = RuleWording.of(draft.question(), session.quiz().terms().scheme());
        boolean several = draft.question() instanceof Question.Choice choice && choice.several();
        return several ? draft.chosen().size() + " ticked. " + rule : rule;
    }
}
