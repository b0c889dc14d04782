package lectern.front.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import lectern.text.Columns;

/**
 * Lanterna's terminal over a frame. It never asks the terminal anything, knows its size because it was told, and writes
 * only what changes something: where the cursor stands and which style is set are remembered.
 */
final class Wire extends ANSITerminal {
    private static final int UNKNOWN = -1;

    private final Frame frame;
    private final LinkedCells links;
    private TerminalSize size;

    private TextColor foreground = TextColor.ANSI.DEFAULT;
    private TextColor background = TextColor.ANSI.DEFAULT;
    private final EnumSet<SGR> marks = EnumSet.noneOf(SGR.class);
    private String styleSet = "";
    private String linkSet = "";

    private int column;
    private int row;
    private int columnSet = UNKNOWN;
    private int rowSet = UNKNOWN;
    private boolean cursor = true;
    private boolean cursorSet = true;

    /** Tells where a cell leads to: a URI, or nothing. */
    interface LinkedCells {
        String at(int column, int row);
    }

    Wire(Frame frame, TerminalSize size, LinkedCells links) {
        super(InputStream.nullInputStream(), frame, StandardCharsets.UTF_8);
        this.frame = frame;
        this.links = links;
        this.size = size;
    }

    void resize(TerminalSize now) {
        size = now;
        onResized(now);
    }

    /** Forgets what is set: something else may have written to the terminal. */
    void forget(boolean cursorShown) {
        columnSet = UNKNOWN;
        styleSet = "?";
        cursorSet = cursorShown;
    }

    /** Ends a frame: the style back to plain, so that a stranger's line looks as it should, and the cursor in its place. */
    void settle() {
        resetColorAndSGR();
        style();
        link("");
        if (cursor != cursorSet) {
            frame.write(cursor ? "\u001b[?25h" : "\u001b[?25l");
            cursorSet = cursor;
        }
        if (cursor) {
            move();
        }
    }

    @Override
    protected TerminalSize findTerminalSize() {
        return size;
    }

    // Which screen is shown, and with which modes, is the canvas's to say: leaving must not depend on Lanterna's state.
    @Override
    public void enterPrivateMode() {}

    @Override
    public void exitPrivateMode() {}

    @Override
    public void clearScreen() {
        style();
        frame.write("\u001b[2J");
    }

    /** By margins and deleted or inserted lines, which the oldest terminals know, and plain, as cleared lines are to be. */
    @Override
    public void scrollLines(int first, int last, int distance) {
        resetColorAndSGR();
        style();
        link("");
        int from = first + 1;
        frame.write("\u001b[" + from + ';' + (last + 1) + "r\u001b[" + from + ";1H\u001b[" + Math.abs(distance)
                + (distance > 0 ? 'M' : 'L') + "\u001b[r");
        // Setting margins sends the cursor home.
        columnSet = UNKNOWN;
    }

    @Override
    public void setCursorPosition(int x, int y) {
        column = x;
        row = y;
    }

    @Override
    public void setCursorVisible(boolean visible) {
        cursor = visible;
    }

    @Override
    public void setForegroundColor(TextColor color) {
        foreground = color;
    }

    @Override
    public void setBackgroundColor(TextColor color) {
        background = color;
    }

    @Override
    public void enableSGR(SGR sgr) {
        marks.add(sgr);
    }

    @Override
    public void disableSGR(SGR sgr) {
        marks.remove(sgr);
    }

    @Override
    public void resetColorAndSGR() {
        foreground = TextColor.ANSI.DEFAULT;
        background = TextColor.ANSI.DEFAULT;
        marks.clear();
    }

    @Override
    public void putCharacter(char c) {
        putString(String.valueOf(c));
    }

    @Override
    public void putString(String cluster) {
        int columns = narrow(cluster) ? 1 : Math.max(1, Columns.ofCluster(cluster));
        boolean disputed = disputed(cluster, columns);
        style();
        link(links.at(column, row));
        move();
        if (disputed) {
            // Blank first what may stay uncovered, and trust no position afterwards.
            frame.write(" ".repeat(columns));
            columnSet = UNKNOWN;
            move();
        }
        frame.write(cluster);
        column += columns;
        columnSet = disputed || column >= size.getColumns() ? UNKNOWN : column;
    }

    private static boolean narrow(String cluster) {
        return cluster.length() == 1 && cluster.charAt(0) < 0x300;
    }

    /** Whether terminals differ on the width: joined code points, and emoji. */
    private static boolean disputed(String cluster, int columns) {
        boolean symbol = columns == 2 && cluster.charAt(0) >= 0x2000 && cluster.charAt(0) < 0x2E80;
        return symbol || cluster.length() > 1;
    }

    private void move() {
        if (column != columnSet || row != rowSet) {
            frame.write("\u001b[" + (row + 1) + ';' + (column + 1) + 'H');
            columnSet = column;
            rowSet = row;
        }
    }

    private void style() {
        StringBuilder wanted = new StringBuilder();
        for (SGR mark : marks) {
            wanted.append(code(mark));
        }
        if (foreground != TextColor.ANSI.DEFAULT) {
            wanted.append(';').append(new String(foreground.getForegroundSGRSequence(), StandardCharsets.US_ASCII));
        }
        if (background != TextColor.ANSI.DEFAULT) {
            wanted.append(';').append(new String(background.getBackgroundSGRSequence(), StandardCharsets.US_ASCII));
        }
        String now = wanted.toString();
        if (!now.equals(styleSet)) {
            frame.write("\u001b[" + (now.isEmpty() ? "" : "0" + now) + 'm');
            styleSet = now;
        }
    }

    private void link(String uri) {
        if (!uri.equals(linkSet)) {
            frame.write("\u001b]8;;" + uri + "\u001b\\");
            linkSet = uri;
        }
    }

    private static String code(SGR mark) {
        return switch (mark) {
            case BOLD -> ";1";
            case ITALIC -> ";3";
            case UNDERLINE -> ";4";
            case REVERSE -> ";7";
            default -> "";
        };
    }
}
