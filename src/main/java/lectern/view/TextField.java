package lectern.view;

import java.util.List;
import lectern.text.Clusters;
import lectern.text.Columns;
import lectern.text.Sanitizer;

/**
 * A line of text that is being typed, edited by whole characters.
 *
 * @param text what is typed so far
 * @param caret the char of the text before which the next one goes
 */
public record TextField(String text, int caret) {
    /** Characters (UTF-16 units) that a field takes at most. */
    public static final int MOST = 1000;

    public static final TextField EMPTY = new TextField("", 0);

    public TextField {
        caret = Math.max(0, Math.min(caret, text.length()));
    }

    /** A field with a text, the caret behind it. */
    public static TextField of(String text) {
        return new TextField(text, text.length());
    }

    /** The field with more text at its caret, on one line and harmless; the same field if it would get too long. */
    public TextField insert(String more) {
        String clean = Sanitizer.line(more);
        return text.length() + clean.length() > MOST
                ? this
                : new TextField(text.substring(0, caret) + clean + text.substring(caret), caret + clean.length());
    }

    public TextField backspace() {
        int from = before();
        return new TextField(text.substring(0, from) + text.substring(caret), from);
    }

    public TextField delete() {
        return new TextField(text.substring(0, caret) + text.substring(after()), caret);
    }

    public TextField left() {
        return new TextField(text, before());
    }

    public TextField right() {
        return new TextField(text, after());
    }

    public TextField home() {
        return new TextField(text, 0);
    }

    public TextField end() {
        return of(text);
    }

    /**
     * Adds the field as one line behind a lead, with the cursor at the caret.
     *
     * @param lead what stands before it
     */
    public void addTo(Block.Builder block, Line lead) {
        int indent = Columns.of(lead.text());
        int room = Math.max(2, block.columns() - indent);
        String shownBefore = tail(text.substring(0, caret), room - 1);
        String shown = Columns.cut(shownBefore + text.substring(caret), room);
        int line = block.size();
        block.line(Block.fitted(lead.and(shown, Role.FIELD), indent + room, Role.FIELD));
        block.cursor(indent + Columns.of(shownBefore), line);
        block.focus(line, line);
    }

    /** The text's end that fits in so many columns. */
    private static String tail(String text, int columns) {
        List<Clusters.Cluster> clusters = Clusters.of(text).list();
        int left = columns;
        int from = clusters.size();
        while (from > 0 && clusters.get(from - 1).columns() <= left) {
            from--;
            left -= clusters.get(from).columns();
        }
        return from == clusters.size() ? "" : text.substring(clusters.get(from).start());
    }

    private int before() {
        List<Clusters.Cluster> clusters = Clusters.of(text, 0, caret).list();
        return clusters.isEmpty() ? 0 : clusters.get(clusters.size() - 1).start();
    }

    private int after() {
        return caret == text.length()
                ? caret
                : Clusters.of(text, caret, text.length()).iterator().next().end();
    }
}
