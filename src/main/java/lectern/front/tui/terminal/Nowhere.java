package lectern.front.tui.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import lectern.view.Screen;
import lectern.view.Size;

/** A display without a terminal: what is painted is drawn as for one, and dropped. */
final class Nowhere implements Display {
    private static final Size SIZE = new Size(60, 20);

    private final Canvas canvas;

    Nowhere(Coloring coloring) throws IOException {
        canvas = new Canvas(OutputStream.nullOutputStream(), SIZE, coloring, Links.NONE);
        canvas.enter();
    }

    @Override
    public Size size() {
        return SIZE;
    }

    @Override
    public void paint(Screen screen) {
        try {
            canvas.paint(screen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Input next() {
        return new Input.Closed();
    }

    @Override
    public void suspend() {}

    @Override
    public void close() {}
}
