package lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.model.Passage;

/**
 * What a sitting of study came to.
 *
 * @param answered "17 answered, 15 right."
 * @param outlook what is left today, and what tomorrow brings; a sentence each
 * @param forgotten the passages of what was not known, less those of leeches
 * @param leeches the passages of what was asked and is forgotten over and over
 */
public record StudyResult(String answered, List<String> outlook, List<Passage> forgotten, List<Passage> leeches) {
    public StudyResult {
        outlook = List.copyOf(outlook);
        forgotten = List.copyOf(forgotten);
        leeches = List.copyOf(leeches);
    }

    /** All passages to be read again, in the order in which they are shown. */
    public List<Passage> reread() {
        return Stream.of(forgotten, leeches).flatMap(List::stream).toList();
    }

    /** In lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(answered));
        lines.addAll(outlook);
        lines(lines, StudyWording.FORGOTTEN, forgotten);
        lines(lines, StudyWording.LEECHES, leeches);
        return lines;
    }

    private static void lines(List<String> lines, String heading, List<Passage> passages) {
        if (!passages.isEmpty()) {
            lines.add(heading);
        }
        // Two quotes of one sentence show that sentence once.
        passages.stream()
                .map(passage -> List.of("> " + Wording.sentences(passage), Wording.place(passage)))
                .distinct()
                .forEach(lines::addAll);
    }

    /**
     * On a screen; the passages are rows that can be chosen.
     *
     * @param selected the chosen passage, from 0; negative if none is yet
     */
    public Block block(int selected, int columns, Glyphs glyphs) {
        Block.Builder block = new Block.Builder(columns);
        block.text(answered, Role.TITLE);
        outlook.forEach(sentence -> block.text(sentence, Role.TEXT));
        rows(block, StudyWording.FORGOTTEN, forgotten, selected, glyphs);
        rows(block, StudyWording.LEECHES, leeches, selected - forgotten.size(), glyphs);
        if (reread().isEmpty()) {
            block.gap().text(StudyWording.NOTHING_FORGOTTEN, Role.RIGHT);
        }
        return block.build();
    }

    private static void rows(Block.Builder block, String heading, List<Passage> passages, int selected, Glyphs glyphs) {
        if (!passages.isEmpty()) {
            block.gap().text(heading, Role.TITLE);
        }
        PassageRows.add(block, passages, selected, glyphs);
    }
}
