package lectern.front.tui.terminal;

/**
 * In which colours a display paints.
 *
 * @param theme what it begins with
 * @param depth what the terminal shows
 * @param asking whether the terminal is asked for its background, and light or dark taken by what it says
 */
public record Coloring(Theme theme, Depth depth, boolean asking) {
    /** Without colour. */
    public static final Coloring NONE = of(Theme.MONOCHROME, Depth.SIXTEEN);

    /** A theme that was chosen. */
    public static Coloring of(Theme theme, Depth depth) {
        return new Coloring(theme, depth, false);
    }

    Coloring in(Theme other) {
        return new Coloring(other, depth, asking);
    }
}
