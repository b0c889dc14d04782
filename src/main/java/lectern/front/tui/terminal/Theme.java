package lectern.front.tui.terminal;

import com.googlecode.lanterna.SGR;
import java.util.Locale;
import lectern.view.Role;

/**
 * The look of each role. Every theme gives a role the same kind of look, in colours of its own that keep the contrasts of
 * the Web Content Accessibility Guidelines 2.2 (1.4.3, 1.4.6, 1.4.11): 4.5:1 for text, 3:1 for frames.
 *
 * <p>With sixteen colours the palette of xterm is assumed; a terminal whose palette was changed shows what its owner
 * chose.
 */
public enum Theme {
    /** On a dark ground, #000000 to #1e1e1e, and text of #c0c0c0 or lighter, both the terminal's own. */
    DARK,
    /** On a light ground, #ffffff to #f5f5f0, and text of #333333 or darker, both the terminal's own. */
    LIGHT,
    /** On black, which it paints itself, with 7:1 and more. */
    HIGH_CONTRAST,
    /** On black, which it paints itself; for those who see green and red as one. */
    DEUTERANOPIA,
    /** On black, which it paints itself; for those who see blue and green as one. */
    TRITANOPIA,
    /** Without colour ({@code NO_COLOR}): bold, underlined and reverse only. */
    MONOCHROME;

    /** The word by which it is asked for, such as "high-contrast". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Style style(Role role, Depth depth) {
        return switch (this) {
            case DARK -> coloured(Palette.DARK, role, depth);
            case LIGHT -> coloured(Palette.LIGHT, role, depth);
            case HIGH_CONTRAST -> coloured(Palette.HIGH_CONTRAST, role, depth);
            case DEUTERANOPIA -> coloured(Palette.DEUTERANOPIA, role, depth);
            case TRITANOPIA -> coloured(Palette.TRITANOPIA, role, depth);
            case MONOCHROME -> monochrome(role);
        };
    }

    private static Style coloured(Palette palette, Role role, Depth depth) {
        return switch (role) {
            case TEXT -> palette.text().at(depth);
            case DIM, KEY_LABEL -> palette.quiet().at(depth);
            case STEM, KEY -> palette.text().at(depth).marked(SGR.BOLD);
            case FIELD -> palette.text().at(depth).marked(SGR.UNDERLINE);
            case TITLE -> palette.title().at(depth).marked(SGR.BOLD);
            case BAR -> palette.bar().at(depth);
            case SELECTED -> palette.selected().at(depth);
            case PASSAGE -> palette.passage().at(depth);
            case RIGHT -> palette.right().at(depth).marked(SGR.BOLD);
            case PARTIAL -> palette.partial().at(depth).marked(SGR.BOLD);
            case WRONG, ERROR -> palette.wrong().at(depth).marked(SGR.BOLD);
            case FRAME -> palette.frame().at(depth);
        };
    }

    private static Style monochrome(Role role) {
        return switch (role) {
            case TEXT, DIM, FRAME, KEY_LABEL -> Style.PLAIN;
            case BAR, SELECTED, PASSAGE -> Style.PLAIN.marked(SGR.REVERSE);
            case TITLE -> Style.PLAIN.marked(SGR.BOLD, SGR.UNDERLINE);
            case STEM, KEY, RIGHT, WRONG, PARTIAL, ERROR -> Style.PLAIN.marked(SGR.BOLD);
            case FIELD -> Style.PLAIN.marked(SGR.UNDERLINE);
        };
    }
}
