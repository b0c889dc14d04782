package lectern.view;

import java.util.List;
import lectern.text.Clusters;
import lectern.text.Columns;
import lectern.text.Sanitizer;

/** How a line of text is typed and shown: editing by whole characters, and the stretch that fits. */
public final class TextField {
    /** Characters (UTF-16 units) that a field takes at most. */
    public static final int MOST = 1000;

    private TextField() {}

    /** The draft with more text at its caret, on one line and harmless; the same draft if it would get too long. */
    public static Draft insert(Draft draft, String text) {
        String clean = Sanitizer.line(text);
        return draft.text().length() + clean.length() > MOST ? draft : draft.typed(clean);
    }

    public static Draft backspace(Draft draft) {
        int from = before(draft);
        return draft.with(draft.text().substring(0, from) + draft.text().substring(draft.caret()), from);
    }

    public static Draft delete(Draft draft) {
        int to = after(draft);
        return draft.with(
                draft.text().substring(0, draft.caret()) + draft.text().substring(to), draft.caret());
    }

    public static Draft left(Draft draft) {
        return draft.with(draft.text(), before(draft));
    }

    public static Draft right(Draft draft) {
        return draft.with(draft.text(), after(draft));
    }

    public static Draft home(Draft draft) {
        return draft.with(draft.text(), 0);
    }

    public static Draft end(Draft draft) {
        return draft.with(draft.text(), draft.text().length());
    }

    /**
     * Adds the field as one line behind a lead, with the cursor at the caret.
     *
     * @param lead what stands before it
     */
    public static void addTo(Block.Builder block, Line lead, Draft draft) {
        int indent = Columns.of(lead.text());
        int room = Math.max(2, block.columns() - indent);
        String shownBefore = tail(draft.text().substring(0, draft.caret()), room - 1);
        String shown = Columns.cut(shownBefore + draft.text().substring(draft.caret()), room);
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

    private static int before(Draft draft) {
        List<Clusters.Cluster> clusters =
                Clusters.of(draft.text(), 0, draft.caret()).list();
        return clusters.isEmpty() ? 0 : clusters.get(clusters.size() - 1).start();
    }

    private static int after(Draft draft) {
        return draft.caret() == draft.text().length()
                ? draft.caret()
                : Clusters.of(draft.text(), draft.caret(), draft.text().length())
                        .iterator()
                        .next()
                        .end();
    }
}
