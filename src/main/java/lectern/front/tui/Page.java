package lectern.front.tui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.tui.terminal.Key;
import lectern.view.Block;
import lectern.view.Cell;
import lectern.view.Glyphs;
import lectern.view.Heading;
import lectern.view.Layout;
import lectern.view.Link;
import lectern.view.Screen;
import lectern.view.Size;
import lectern.view.TextField;

/**
 * One page of the full-screen program: what it shows, and what its keys do. It keeps where it is scrolled to; all else
 * that pages have in common is the {@link App}'s.
 */
abstract class Page {
    private static final Layout.Drawing NOTHING = (columns, rows) -> Block.of(List.of());

    private final Desk desk;
    private Layout.Content body = new Layout.Content(NOTHING, 0, true);
    private Layout.Content side = new Layout.Content(NOTHING, 0, true);
    private Layout.Drawn drawn = new Layout(new Heading("", "", null), body, null, "", List.of(), null)
            .draw(new Size(Layout.FEWEST_COLUMNS, Layout.FEWEST_ROWS), Glyphs.ASCII);
    private String message = "";
    /** Whether nothing was told when it was drawn last. */
    private boolean drawnUntold;

    Page(Desk desk) {
        this.desk = desk;
    }

    final Desk desk() {
        return desk;
    }

    /** Which keys hold here. */
    abstract Context context();

    /** What stands at the left of the bar. */
    abstract String title();

    /** The place that the title names and leads to; empty if it names none. */
    Optional<Link> place() {
        return Optional.empty();
    }

    /** What stands at the right of the bar. */
    String status() {
        return "";
    }

    /**
     * What the page is about.
     *
     * @param wide whether {@link #beside} is shown too, if there is such a pane
     */
    abstract Block body(int columns, int rows, boolean wide);

    /** The pane at the right of a wide screen; empty if there is none. */
    Optional<Layout.Drawing> beside() {
        return Optional.empty();
    }

    /** A field in the message's place; empty if there is none. */
    Optional<Layout.Drawing> foot() {
        return Optional.empty();
    }

    /** Why a command cannot be done now, in a sentence; empty if it can, or if only doing it tells. */
    String whyNot(Command command) {
        return "";
    }

    /** Why one may go nowhere else from here, in a sentence; empty if one may. */
    String bound() {
        return "";
    }

    /** Whether it is a page of a sitting of study. */
    boolean isOfStudy() {
        return false;
    }

    /** Does what is asked for, or tells why not. */
    final Move done(Command command) {
        String why = whyNot(command);
        if (why.isEmpty()) {
            return on(command);
        }
        tell(why);
        return Move.STAY;
    }

    /** Does what a key asks for; moving and scrolling are {@link #moved} and {@link #scroll}. */
    abstract Move on(Command command);

    /** Moves the selection, or scrolls where nothing is selected. */
    void moved(int rows) {
        scroll(rows);
    }

    /** Selects a row by its digit; it does nothing else. */
    void selected(int row) {}

    /** What a click on a row does. */
    Move clicked(int row) {
        selected(row);
        return Move.STAY;
    }

    /** What the second of two quick clicks on a row does; both are one to whoever makes them. */
    Move clickedTwice(int row) {
        return clicked(row);
    }

    /** Takes a row up to be dragged over others; false if rows stay where they are here. */
    boolean grabs(int row) {
        return false;
    }

    /** The row that was taken up is over another one now, which makes way. */
    void carriedOver(int row) {}

    /** The row that was taken up is let go where it is. */
    void dropped() {}

    /** Takes typed or pasted text, where there is a field for it. */
    void typed(String text) {}

    /** Whether a pasted text goes into a field; elsewhere it does nothing. */
    boolean takesPaste() {
        return context().takesText();
    }

    /** What is to be said after leaving the program from here; empty if nothing. */
    String farewell() {
        return "";
    }

    /** The program is ended from here or from a page above: what is to be said; empty if nothing. */
    String leaving() {
        return farewell();
    }

    /** The page above was left for this one. */
    void again() {}

    /** After how long without an input something on it changes by itself; empty if nothing does. */
    Optional<Duration> wakes() {
        return Optional.empty();
    }

    /** Time has passed. */
    Move ticked() {
        return Move.STAY;
    }

    /** Edits the field, where there is one. */
    void edited(Key key) {}

    /** The field with more text; one that would get too long stays as it is, and that is told. */
    final TextField inserted(TextField field, String text) {
        TextField longer = field.insert(text);
        if (longer.equals(field)) {
            tell("That is too long: " + TextField.MOST + " characters at most.");
        }
        return longer;
    }

    final void tell(String words) {
        message = words;
    }

    /** Whether something is told with the next screen. */
    final boolean isTelling() {
        return !message.isEmpty();
    }

    /** Brings what is selected back into sight with the next screen. */
    final void follow() {
        body = new Layout.Content(body.drawing(), body.top(), true);
    }

    /** Scrolls the body, or the pane beside it if the body is all seen. */
    final void scroll(int lines) {
        boolean bodyFits = drawn.body().lines().size() <= drawn.bodyRows();
        if (bodyFits && drawn.sideLines() > 0) {
            scrollSide(lines);
        } else {
            body = new Layout.Content(body.drawing(), drawn.bodyTop() + lines, false);
        }
    }

    /** Scrolls what is under the mouse. */
    final void scrollAt(Cell cell, int lines) {
        if (drawn.sideLines() > 0 && cell.column() > drawn.bodyColumns()) {
            scrollSide(lines);
        } else {
            body = new Layout.Content(body.drawing(), drawn.bodyTop() + lines, false);
        }
    }

    private void scrollSide(int lines) {
        side = new Layout.Content(side.drawing(), drawn.sideTop() + lines, false);
    }

    /** A screenful, less a line to hold on to. */
    final int screenful() {
        return Math.max(1, drawn.bodyRows() - 1);
    }

    final Layout.Drawn drawn() {
        return drawn;
    }

    final Screen draw(Size size) {
        boolean wide = Layout.isWide(size);
        body = new Layout.Content((columns, rows) -> body(columns, rows, wide), body.top(), body.following());
        Optional<Layout.Drawing> pane = beside();
        side = new Layout.Content(pane.orElse(NOTHING), side.top(), side.following());
        Layout layout = new Layout(
                new Heading(title(), status(), place().orElse(null)),
                body,
                pane.isPresent() ? side : null,
                message,
                desk.keyNames().footer(context()),
                foot().orElse(null));
        drawn = layout.draw(size, desk.glyphs());
        drawnUntold = message.isEmpty();
        return drawn.screen();
    }

    /** The screen with nothing told, as it was drawn last if that still holds. Nothing is to be told now. */
    final Screen untold() {
        return drawnUntold && wakes().isEmpty() ? drawn.screen() : redrawn();
    }

    /** The screen as it is now, in the size that it had. */
    final Screen redrawn() {
        return draw(drawn.screen().size());
    }

    /** The index after a move by so many rows, kept within so many. */
    static int within(int index, int rows) {
        return Math.max(0, Math.min(index, rows - 1));
    }
}
