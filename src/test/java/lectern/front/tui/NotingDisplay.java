package lectern.front.tui;

import java.util.List;
import lectern.front.tui.terminal.Display;
import lectern.front.tui.terminal.Input;
import lectern.view.Screen;
import lectern.view.Size;

/**
 * A terminal that notes what is asked of it.
 *
 * @param events what was: "lent", "back", and each text that was copied
 */
record NotingDisplay(List<String> events) implements Display {
    @Override
    public Size size() {
        return Pilot.USUAL;
    }

    @Override
    public void paint(Screen screen) {}

    @Override
    public Input next() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void suspend() {}

    @Override
    public void lend(Runnable borrower) {
        events.add("lent");
        borrower.run();
        events.add("back");
    }

    @Override
    public boolean copy(String text) {
        events.add(text);
        return text.length() < 10_000;
    }

    @Override
    public void close() {}
}
