package lectern.front.tui.terminal;

import lectern.view.Screen;
import lectern.view.Size;

/** A terminal that has been taken over: screens go to it, inputs come from it, and closing it puts it back as it was. */
public interface Display extends AutoCloseable {
    Size size();

    /** Shows the screen; only what differs from the one before goes over the wire. */
    void paint(Screen screen);

    /** Waits for the next input. After {@link Input.Closed} there is none. */
    Input next() throws InterruptedException;

    /** Gives the terminal back until the program is continued (Ctrl+Z and {@code fg}), then takes it over again. */
    void suspend();

    /** Gives the terminal back as it was found; safe to call twice and from any thread. */
    @Override
    void close();
}
