package lectern.front.tui.terminal;

import java.io.IOException;
import java.io.OutputStream;
import lectern.view.Screen;
import lectern.view.Size;

/** A canvas whose bytes nobody takes. */
public final class Easel {
    private final Canvas canvas;

    public Easel(Size size) throws IOException {
        canvas = new Canvas(
                OutputStream.nullOutputStream(), size, Coloring.of(Theme.DARK, Depth.FULL), Links.NONE);
        canvas.enter();
    }

    public void paint(Screen screen) throws IOException {
        canvas.paint(screen);
    }
}
