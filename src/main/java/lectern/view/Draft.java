package lectern.view;

import java.util.Set;
import java.util.TreeSet;

/**
 * An answer in the making.
 *
 * @param selected the row that keys act on, from 0, as shown
 * @param ticked the rows that are ticked, as shown
 * @param text what is typed so far
 * @param caret the char of the text before which the next one goes
 */
public record Draft(int selected, Set<Integer> ticked, String text, int caret) {
    public static final Draft EMPTY = new Draft(0, Set.of(), "", 0);

    public Draft {
        ticked = Set.copyOf(ticked);
        caret = Math.max(0, Math.min(caret, text.length()));
    }

    public Draft at(int row) {
        return new Draft(row, ticked, text, caret);
    }

    /** The selected row ticked, or not any more. */
    public Draft toggled() {
        Set<Integer> next = new TreeSet<>(ticked);
        if (!next.remove(selected)) {
            next.add(selected);
        }
        return new Draft(selected, next, text, caret);
    }

    public Draft typed(String more) {
        String next = text.substring(0, caret) + more + text.substring(caret);
        return new Draft(selected, ticked, next, caret + more.length());
    }

    /** The same with other text, the caret at a place in it. */
    public Draft with(String other, int place) {
        return new Draft(selected, ticked, other, place);
    }
}
