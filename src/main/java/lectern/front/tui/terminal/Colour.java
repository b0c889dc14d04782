package lectern.front.tui.terminal;

import com.googlecode.lanterna.TextColor;

/** A colour of a theme, chosen by hand for each depth. */
record Colour(TextColor full, TextColor indexed, TextColor.ANSI sixteen) {
    /** The terminal's own. */
    static final Colour OWN = new Colour(TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT);

    /**
     * A colour.
     *
     * @param rgb 0xRRGGBB
     * @param index in xterm's 256 colours, 16 or more: what comes before differs between terminals
     */
    static Colour of(int rgb, int index, TextColor.ANSI sixteen) {
        return new Colour(
                new TextColor.RGB((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF),
                new TextColor.Indexed(index),
                sixteen);
    }

    /** This one where there are more than sixteen colours, and another where there are not. */
    Colour orOfSixteen(TextColor.ANSI other) {
        return new Colour(full, indexed, other);
    }

    TextColor at(Depth depth) {
        return switch (depth) {
            case SIXTEEN -> sixteen;
            case INDEXED -> indexed;
            case FULL -> full;
        };
    }
}
