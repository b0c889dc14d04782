package lectern.view;

import java.util.List;
import lectern.model.Passage;

/** Passages to reread, each a row that can be chosen. */
final class PassageRows {
    private PassageRows() {}

    /**
     * Adds the rows.
     *
     * @param selected the chosen one, from 0; anything else if none of these is
     */
    static void add(Block.Builder block, List<Passage> passages, int selected, Glyphs glyphs) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean chosen = i == selected;
            Line lead = Line.of((chosen ? glyphs.pointer() : " ") + " ", chosen ? Role.SELECTED : Role.KEY);
            block.row(chosen, () -> {
                block.hanging(lead, Wording.oneLine(passage.words()), chosen ? Role.SELECTED : Role.TEXT);
                block.leading(
                        Line.of("  ", Role.DIM),
                        Wording.oneLine(passage.article().title()) + " " + glyphs.dot() + " " + Wording.place(passage),
                        Role.DIM,
                        passage);
            });
        }
    }
}
