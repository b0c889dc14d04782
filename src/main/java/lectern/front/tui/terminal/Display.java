package lectern.front.tui.terminal;

import java.time.Duration;
import java.util.Optional;
import lectern.view.Screen;
import lectern.view.Size;

/** A terminal that has been taken over: screens go to it, inputs come from it, and closing it puts it back as it was. */
public interface Display extends AutoCloseable {
    Size size();

    /** Shows the screen; only what differs from the one before goes over the wire. */
    void paint(Screen screen);

    /** Waits for the next input. After {@link Input.Closed} nothing else comes. */
    Input next() throws InterruptedException;

    /**
     * Waits for the next input, but no longer than the limit; empty when it has passed. For a clock on the screen. A
     * display that knows no time simply waits.
     */
    default Optional<Input> next(Duration limit) throws InterruptedException {
        return Optional.of(next());
    }

    /** Gives the terminal back until the program is continued (Ctrl+Z and {@code fg}), then takes it over again. */
    void suspend();

    /**
     * Gives the terminal back while another program has it, an editor say, then takes it over again; {@link Input.Resized}
     * follows. Keys typed meanwhile are the borrower's alone, as long as this is called by the thread that asks for the
     * inputs.
     */
    default void lend(Runnable borrower) {
        borrower.run();
    }

    /** Says whether clicks and the wheel come as inputs, as they do at first, or are left to the terminal to select text. */
    default void captureMouse(boolean captured) {}

    /**
     * Puts a text on the clipboard, where the terminal does that (OSC 52); whether it did, no terminal tells. Control
     * characters other than line ends are made visible first.
     *
     * @return false if the text is longer than a terminal takes, 74,994 bytes, or there is no terminal
     */
    default boolean copy(String text) {
        return false;
    }

    /** Gives the terminal back as it was found; safe to call twice and from any thread. */
    @Override
    void close();
}
