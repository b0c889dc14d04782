package lectern.front.tui.terminal;

import java.util.Map;

/** How many colours a terminal shows. */
public enum Depth {
    /** The sixteen that ANSI terminals name; xterm's palette is assumed, {@link Theme} tells what for. */
    SIXTEEN,
    /** xterm's 256: the sixteen, a cube of 6x6x6, and 24 greys. */
    INDEXED,
    /** Any colour, 8 bits each of red, green and blue. */
    FULL;

    /** The depth by what a terminal says of itself in {@code COLORTERM} and {@code TERM}. */
    public static Depth of(Map<String, String> environment) {
        String terminal = environment.getOrDefault("TERM", "");
        String told = environment.getOrDefault("COLORTERM", "");
        // GNU screen hands on the variable of the terminal around it, and reads full colours as blinking and worse.
        boolean handedOn = terminal.startsWith("screen") && !environment.containsKey("TMUX");
        if (terminal.endsWith("-direct") || (!handedOn && (told.equals("truecolor") || told.equals("24bit")))) {
            return FULL;
        }
        return terminal.endsWith("-256color") || terminal.endsWith("-256") || terminal.equals("xterm-kitty")
                ? INDEXED
                : SIXTEEN;
    }
}
