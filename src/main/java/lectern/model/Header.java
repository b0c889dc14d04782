package lectern.model;

import java.util.List;

/**
 * What every question has, whatever its type. A text that the bank leaves out is empty.
 *
 * @param id its stable name
 * @param stem what is asked; for a cloze without {@code ask}, what to do
 * @param attributed whose claim it is, shown as "According to …"
 * @param why why the key is right
 * @param hint a help that does not give the key away
 * @param tags its topics, in the bank's order
 * @param level 1 recall, 2 understand and connect, 3 read critically
 * @param passages what settles it, at least one
 */
public record Header(
        QuestionId id,
        String stem,
        String attributed,
        String why,
        String hint,
        List<String> tags,
        int level,
        List<Passage> passages) {
    public static final int LOWEST_LEVEL = 1;
    public static final int HIGHEST_LEVEL = 3;

    public Header {
        tags = List.copyOf(tags);
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException(id + " cites nothing");
        }
        if (level < LOWEST_LEVEL || level > HIGHEST_LEVEL) {
            throw new IllegalArgumentException(id + " has level " + level);
        }
    }
}
