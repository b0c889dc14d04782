package lectern.front.tui.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.sample.Golden;
import lectern.view.Role;
import lectern.view.Screen;
import lectern.view.Size;

/** What a terminal shows of screens that are painted one after the other, cell by cell, as the bytes say. */
public final class PaintedCells {
    private static final Pattern ROW =
            Pattern.compile("  ([A-Z_]+) +(own|#\\w{6})(?: on (#\\w{6}))? .*?((?: bold| underline| reverse)*)");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WireReader terminal;
    private final Canvas canvas;

    /** A terminal of full colour. */
    public PaintedCells(Size size, Theme theme) {
        terminal = new WireReader(size);
        try {
            canvas = new Canvas(bytes, size, Coloring.of(theme, Depth.FULL), Links.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paints what differs, and counts the bytes that go over the wire for it. */
    public int paint(Screen screen) {
        bytes.reset();
        try {
            canvas.paint(screen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.read(bytes.toString(StandardCharsets.UTF_8));
        return bytes.size();
    }

    /** The text of a row, blanks at its end left out. */
    public String text(int row) {
        return terminal.text(row);
    }

    /** The style of a cell in words. */
    public String style(int column, int row) {
        return terminal.style(column, row);
    }

    /** The styles of a theme in full colour, as its golden table tells them. */
    public static Map<Role, String> table(Theme theme) {
        Map<Role, String> styles = new EnumMap<>(Role.class);
        boolean here = false;
        for (String line :
                Golden.read("lectern/front/tui/terminal/themes.table").lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (!line.startsWith(" ")) {
                here = line.equals(theme.word());
            } else if (here && row.matches()) {
                List<String> marks = new ArrayList<>();
                for (String mark : row.group(4).strip().split(" ", -1)) {
                    if (!mark.isEmpty()) {
                        marks.add(mark);
                    }
                }
                String below = row.group(3) == null ? "own" : row.group(3);
                styles.put(Role.valueOf(row.group(1)), WireReader.words(row.group(2), below, marks));
            }
        }
        return styles;
    }
}
