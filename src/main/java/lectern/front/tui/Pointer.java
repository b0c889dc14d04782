package lectern.front.tui;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import lectern.front.Command;
import lectern.front.tui.terminal.Input;
import lectern.view.Cell;
import lectern.view.Layout;
import org.jspecify.annotations.Nullable;

/** What the mouse's button does: clicks, double clicks, and rows dragged over others. */
final class Pointer {
    /** A second click within this time, where the first one was, belongs to it. */
    static final Duration DOUBLE = Duration.ofMillis(400);

    /** The keys at the foot that lead on without doing anything, so that some press them often and quickly. */
    private static final Set<Command> LEAFING = EnumSet.of(Command.NEXT_QUESTION, Command.PREVIOUS_QUESTION);

    private final Desk desk;
    private final BiFunction<Page, Command, Move> pressed;
    private @Nullable Click last;
    private @Nullable Drag drag;

    /**
     * A click that was, on a page as it was called then.
     *
     * @param single whether it began anew
     * @param done when what came of it was done: a page that takes long to come up must not part a double click
     */
    private record Click(Page page, Cell cell, boolean single, Instant done) {}

    /**
     * A drag that is under way.
     *
     * @param layout of the page when it began: rows are found by where they lay then, so that one that gives way does not
     *     come back from below the mouse at once
     */
    private record Drag(Page page, Cell from, Layout.Drawn layout, boolean givenUp) {}

    /** @param pressed does what a key at the foot is for */
    Pointer(Desk desk, BiFunction<Page, Command, Move> pressed) {
        this.desk = desk;
        this.pressed = pressed;
    }

    /** What comes of an input by the button. */
    Move moveFor(Page page, Input.Button input) {
        if (input instanceof Input.Dragged dragged) {
            drag(page, dragged);
            return Move.STAY;
        }
        if (input instanceof Input.Dropped dropped) {
            return drop(page, dropped);
        }
        return click(page, ((Input.Clicked) input).cell());
    }

    /** Something else came: what is dragged stays where it is, and the next click is a single one. */
    void interrupted() {
        last = null;
        Drag now = drag;
        if (now != null && !now.givenUp()) {
            now.page().dropped();
            drag = new Drag(now.page(), now.from(), now.layout(), true);
        }
    }

    private Move click(Page page, Cell cell) {
        Click before = last;
        if (drag != null) {
            // Its end was lost, with a window that was too small for a while, say.
            interrupted();
        }
        boolean second = before != null
                && isNear(before.cell(), cell)
                && Duration.between(before.done(), desk.clock().instant()).compareTo(DOUBLE) < 0;
        Move move;
        if (second && before != null && before.page() != page && !leafs(page, cell)) {
            // The first click has led here; what now lies below the mouse was not meant.
            last = new Click(before.page(), cell, false, desk.clock().instant());
            return Move.STAY;
        }
        drag = null;
        boolean twice = second && before != null && before.page() == page && before.single();
        move = clicked(page, cell, twice);
        last = new Click(page, cell, !twice, desk.clock().instant());
        return move;
    }

    /** A hand moves the mouse a little between the two. */
    private static boolean isNear(Cell first, Cell second) {
        return first.row() == second.row() && Math.abs(first.column() - second.column()) <= 1;
    }

    private boolean leafs(Page page, Cell cell) {
        int hint = page.drawn().hintAt(cell);
        return hint >= 0
                && desk.keyNames()
                        .clicked(page.context(), hint)
                        .filter(LEAFING::contains)
                        .isPresent();
    }

    private Move clicked(Page page, Cell cell, boolean twice) {
        page.tell("");
        int hint = page.drawn().hintAt(cell);
        if (hint >= 0) {
            return desk.keyNames()
                    .clicked(page.context(), hint)
                    .map(command -> pressed.apply(page, command))
                    .orElse(Move.STAY);
        }
        int row = page.drawn().rowAt(cell);
        if (row < 0) {
            return Move.STAY;
        }
        return twice ? page.clickedTwice(row) : page.clicked(row);
    }

    private void drag(Page page, Input.Dragged dragged) {
        Drag now = drag;
        if (now == null || !now.from().equals(dragged.from())) {
            interrupted();
            Layout.Drawn layout = page.drawn();
            int row = layout.rowAt(dragged.from());
            now = new Drag(page, dragged.from(), layout, row < 0 || !page.grabs(row));
            drag = now;
        }
        if (now.page() == page && !now.givenUp()) {
            int over = now.layout().rowAt(dragged.to());
            if (over >= 0) {
                page.carriedOver(over);
            }
        }
    }

    private Move drop(Page page, Input.Dropped dropped) {
        if (drag != null || !dropped.from().equals(dropped.to())) {
            // Not every terminal tells movements.
            drag(page, new Input.Dragged(dropped.from(), dropped.to()));
        }
        Drag now = drag;
        drag = null;
        if (now != null && !now.givenUp()) {
            now.page().dropped();
            return Move.STAY;
        }
        // Where nothing can be dragged, a hand that shook while it clicked has clicked.
        return dropped.from().equals(dropped.to()) ? click(page, dropped.to()) : Move.STAY;
    }
}
