package lectern.view;

import java.util.List;
import lectern.marking.Response;
import lectern.model.Option;
import lectern.model.Question;

/** What is chosen, typed, put in order, matched or filled in, below a question's stem. */
final class AnswerArea implements Question.Visitor<Block.Builder> {
    /** Where a left side has no right side yet. */
    private static final String OPEN = "____";

    private final Block.Builder block;
    private final Draft draft;
    private final Glyphs glyphs;

    private AnswerArea(Block.Builder block, Draft draft, Glyphs glyphs) {
        this.block = block;
        this.draft = draft;
        this.glyphs = glyphs;
    }

    static void addTo(Block.Builder block, Draft draft, Glyphs glyphs) {
        draft.question().accept(new AnswerArea(block, draft, glyphs));
    }

    @Override
    public Block.Builder singleChoice(Question.SingleChoice question) {
        return options(question);
    }

    @Override
    public Block.Builder multipleResponse(Question.MultipleResponse question) {
        return options(question);
    }

    @Override
    public Block.Builder trueFalse(Question.TrueFalse question) {
        return options(question);
    }

    private Block.Builder options(Question.Choice question) {
        List<Integer> order = draft.planned().order();
        for (int row = 0; row < order.size(); row++) {
            Option option = question.options().get(order.get(row));
            String tick = !question.several() ? "" : draft.isTicked(row) ? "[x] " : "[ ] ";
            row(row, (row + 1) + "  " + tick, option.text());
        }
        return block;
    }

    @Override
    public Block.Builder shortAnswer(Question.ShortAnswer question) {
        return field();
    }

    @Override
    public Block.Builder numeric(Question.Numeric question) {
        return field();
    }

    private Block.Builder field() {
        draft.field().addTo(block, Line.of(glyphs.pointer() + " ", Role.KEY));
        return block;
    }

    @Override
    public Block.Builder ordering(Question.Ordering question) {
        for (int row = 0; row < draft.chosen().size(); row++) {
            boolean lifted = draft.lifted() && row == draft.selected();
            String hand = lifted ? glyphs.up() + glyphs.down() + " " : "";
            row(
                    row,
                    (row + 1) + "  " + hand,
                    question.items().get(draft.chosen().get(row)));
        }
        return block;
    }

    @Override
    public Block.Builder matching(Question.Matching question) {
        for (int row = 0; row < question.pairs().size(); row++) {
            int choice = draft.chosen().get(row);
            String right =
                    choice == Response.Matched.NONE ? OPEN : question.choices().get(choice);
            row(row, "", KeyWords.pair(question.pairs().get(row).left(), right));
        }
        block.gap();
        List<Integer> order = draft.planned().order();
        for (int row = 0; row < order.size(); row++) {
            Integer choice = order.get(row);
            boolean taken = draft.chosen().contains(choice);
            Line lead = Line.of("  " + (row + 1) + "  ", Role.KEY);
            block.row(false, () -> block.hanging(lead, question.choices().get(choice), taken ? Role.DIM : Role.TEXT));
        }
        return block;
    }

    @Override
    public Block.Builder cloze(Question.Cloze question) {
        GapText.addTo(block, question, draft);
        return block;
    }

    private void row(int row, String lead, String text) {
        boolean selected = row == draft.selected();
        Role role = selected ? Role.SELECTED : Role.TEXT;
        String pointer = selected ? glyphs.pointer() : " ";
        Line start = Line.of(pointer + " " + lead, selected ? Role.SELECTED : Role.KEY);
        block.row(selected, () -> block.hanging(start, text, role));
    }
}
