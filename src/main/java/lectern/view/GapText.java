package lectern.view;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Question;
import lectern.model.Range;
import lectern.text.Columns;
import lectern.text.Sanitizer;
import lectern.text.Wrapping;

/** Running text with fields in it: a cloze that is being filled in. */
final class GapText {
    /** Columns of a field that has less in it: its length tells nothing of the answer's. */
    private static final int FIELD = 10;

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char BLANK = '_';

    private final StringBuilder text = new StringBuilder();
    /** Where each field stands in the text. */
    private final List<Range> fields = new ArrayList<>();

    private GapText(Question.Cloze question, Draft draft) {
        for (Question.Piece piece : question.pieces()) {
            if (piece instanceof Question.Words words) {
                text.append(Sanitizer.visible(words.text()));
            } else {
                int start = text.length();
                // A field is broken only if it is longer than a line.
                String typed = draft.fields().get(fields.size()).text().replace(' ', NO_BREAK_SPACE);
                text.append(typed);
                text.append(String.valueOf(BLANK).repeat(Math.max(1, FIELD - Columns.of(typed))));
                fields.add(new Range(start, text.length()));
            }
        }
    }

    /** Adds it; each field is a row of its own, the selected one with the cursor at its caret. */
    static void addTo(Block.Builder block, Question.Cloze question, Draft draft) {
        new GapText(question, draft).addTo(block, draft);
    }

    private void addTo(Block.Builder block, Draft draft) {
        int first = block.size();
        List<Wrapping.Slice> slices = Wrapping.slices(text.toString(), block.columns());
        for (Wrapping.Slice slice : slices) {
            block.line(line(slice, draft.selected()));
        }
        for (Range field : fields) {
            block.spot(first, spots(slices, field));
        }
        int caret = fields.get(draft.selected()).start() + draft.field().caret();
        for (int i = 0; i < slices.size(); i++) {
            Wrapping.Slice slice = slices.get(i);
            if (slice.start() <= caret && (caret < slice.end() || i == slices.size() - 1)) {
                block.cursor(Columns.of(text.substring(slice.start(), caret)), first + i);
                block.focus(first + i, first + i);
                return;
            }
        }
    }

    private Line line(Wrapping.Slice slice, int selected) {
        Line line = Line.EMPTY;
        int at = slice.start();
        for (int i = 0; i < fields.size(); i++) {
            Range field = fields.get(i);
            int from = Math.max(at, Math.min(field.start(), slice.end()));
            int to = Math.max(from, Math.min(field.end(), slice.end()));
            line = line.and(text.substring(at, from), Role.TEXT)
                    .and(text.substring(from, to), i == selected ? Role.SELECTED : Role.FIELD);
            at = to;
        }
        return line.and(text.substring(at, Math.max(at, slice.end())), Role.TEXT);
    }

    /** The cells of a field, line by line. */
    private List<Block.Spot> spots(List<Wrapping.Slice> slices, Range field) {
        List<Block.Spot> spots = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            Wrapping.Slice slice = slices.get(i);
            int from = Math.max(field.start(), slice.start());
            int to = Math.min(field.end(), slice.end());
            if (from < to) {
                int column = Columns.of(text.substring(slice.start(), from));
                spots.add(new Block.Spot(i, column, column + Columns.of(text.substring(from, to))));
            }
        }
        return spots;
    }
}
