package lectern.front.tui.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import lectern.view.Screen;

/** What goes over the wire for a whole screen, to be read in a diff: rows as lines, ESC as its picture. */
public final class PaintedScreen {
    private PaintedScreen() {}

    public static String of(Screen screen, Coloring coloring) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new Canvas(bytes, screen.size(), coloring, Links.NONE).paint(screen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8)
                .replaceAll("\u001b\\[[0-9]+;1H", "\n")
                .replaceAll(" +(?=\n|\u001b\\[\\?)", "")
                .replace('\u001b', '\u241b')
                .concat("\n");
    }
}
