package lectern.front.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor.ANSI;
import lectern.view.Role;

/** The look of each role. */
public enum Theme {
    /** For terminals with a dark background; running text keeps the terminal's own colours. */
    DARK,
    /** Without colour ({@code NO_COLOR}): bold, underlined and reverse only. */
    MONOCHROME;

    Style style(Role role) {
        return switch (this) {
            case DARK -> dark(role);
            case MONOCHROME -> monochrome(role);
        };
    }

    private static Style dark(Role role) {
        return switch (role) {
            // Neither "bright black" nor "faint" is readable everywhere: what is to be read is not made grey.
            case TEXT, DIM, KEY_LABEL -> Style.PLAIN;
            case FRAME -> Style.of(ANSI.BLACK_BRIGHT);
            case BAR -> Style.of(ANSI.WHITE_BRIGHT).on(ANSI.BLUE);
            case TITLE -> Style.of(ANSI.CYAN_BRIGHT, SGR.BOLD);
            case STEM, KEY -> Style.marked(SGR.BOLD);
            case SELECTED -> Style.of(ANSI.BLACK).on(ANSI.CYAN);
            case RIGHT -> Style.of(ANSI.GREEN_BRIGHT, SGR.BOLD);
            case WRONG, ERROR -> Style.of(ANSI.RED_BRIGHT, SGR.BOLD);
            case PARTIAL -> Style.of(ANSI.YELLOW_BRIGHT, SGR.BOLD);
            case PASSAGE -> Style.of(ANSI.BLACK).on(ANSI.YELLOW);
            case FIELD -> Style.marked(SGR.UNDERLINE);
        };
    }

    private static Style monochrome(Role role) {
        return switch (role) {
            case TEXT, DIM, FRAME, KEY_LABEL -> Style.PLAIN;
            case BAR, SELECTED, PASSAGE -> Style.marked(SGR.REVERSE);
            case TITLE -> Style.marked(SGR.BOLD, SGR.UNDERLINE);
            case STEM, KEY, RIGHT, WRONG, PARTIAL, ERROR -> Style.marked(SGR.BOLD);
            case FIELD -> Style.marked(SGR.UNDERLINE);
        };
    }
}
