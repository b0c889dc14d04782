package lectern.front.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import lectern.view.Role;
import lectern.view.Screen;
import lectern.view.Size;
import org.jspecify.annotations.Nullable;

/** The screen's side of a terminal: enters its alternate screen, paints there, leaves it. */
final class Canvas {
    /** Alternate screen, no wrapping at the margin, bracketed paste, keys in their normal mode, no cursor. */
    private static final String ENTER = "\u001b[?1049h\u001b[?7l\u001b[?2004h\u001b[?1l\u001b>\u001b[?25l";
    /** Clicks, the wheel, and movements while a button is held, in the encoding that knows columns beyond 95. */
    private static final String MOUSE_ON = "\u001b[?1000h\u001b[?1002h\u001b[?1006h";

    private static final String MOUSE_OFF = "\u001b[?1006l\u001b[?1002l\u001b[?1000l";
    private static final String LEAVE =
            "\u001b[?2026l\u001b[m" + MOUSE_OFF + "\u001b[?2004l\u001b[?7h\u001b[?25h\u001b[?1049l";

    private final OutputStream out;
    private final Frame frame;
    private final Wire wire;
    private final TerminalScreen screen;
    private final Links links;
    private Coloring coloring;
    private Painter painter;
    private @Nullable Screen shown;
    private boolean mouse = true;
    private boolean anew = true;

    Canvas(OutputStream out, Size size, Coloring coloring, Links links) throws IOException {
        this.out = out;
        frame = new Frame(out);
        this.coloring = coloring;
        this.links = links;
        Glyphs glyphs = new Glyphs(coloring);
        wire = new Wire(frame, cells(size), this::linkAt);
        screen = new TerminalScreen(wire, glyphs.blank());
        painter = new Painter(glyphs, links);
        screen.startScreen();
        frame.drop();
    }

    /** Takes over the terminal; the next paint is a whole one. */
    void enter() throws IOException {
        write(mouse ? ENTER + MOUSE_ON : ENTER);
        wire.forget(false);
        anew = true;
    }

    /** Gives the terminal back. Needs no state, so that any thread can do it at any moment. */
    void leave() throws IOException {
        write(LEAVE);
    }

    void captureMouse(boolean captured) throws IOException {
        mouse = captured;
        write(captured ? MOUSE_ON : MOUSE_OFF);
    }

    /** The terminal has this size now, and who knows what it shows. */
    void resize(Size size) {
        wire.resize(cells(size));
        screen.doResizeIfNecessary();
        anew = true;
    }

    /** The next paint is a whole one. */
    void forget() {
        anew = true;
    }

    /** Paints in another theme from now on, and what is shown again. */
    void wear(Theme theme) throws IOException {
        if (theme == coloring.theme()) {
            return;
        }
        coloring = coloring.in(theme);
        painter = new Painter(new Glyphs(coloring), links);
        if (shown != null) {
            paint(shown);
        }
    }

    /** Sends a sequence that changes nothing on the screen. */
    void say(String sequence) throws IOException {
        write(sequence);
    }

    void paint(Screen picture) throws IOException {
        Screen before = shown;
        if (before != null && !anew && movesRows()) {
            Shift.between(before, picture)
                    .ifPresent(shift -> screen.scrollLines(shift.first(), shift.last(), shift.distance()));
        }
        shown = picture;
        painter.paint(picture, screen);
        screen.setCursorPosition(picture.cursor()
                .map(c -> new TerminalPosition(c.column(), c.row()))
                .orElse(null));
        if (anew) {
            wire.forget(false);
        }
        screen.refresh(anew ? RefreshType.COMPLETE : RefreshType.DELTA);
        wire.settle();
        anew = false;
        frame.send();
    }

    /** Whether rows that a terminal clears as it moves others look like blank ones: not where the ground is painted. */
    private boolean movesRows() {
        return coloring.theme().style(Role.TEXT, coloring.depth()).background() == TextColor.ANSI.DEFAULT;
    }

    /** Lanterna knows no links, so the wire asks for that of each cell it writes. */
    private String linkAt(int column, int row) {
        return screen.getBackCharacter(column, row) instanceof Glyph glyph ? glyph.link() : "";
    }

    private void write(String sequences) throws IOException {
        out.write(sequences.getBytes(StandardCharsets.US_ASCII));
    }

    private static TerminalSize cells(Size size) {
        return new TerminalSize(size.columns(), size.rows());
    }
}
