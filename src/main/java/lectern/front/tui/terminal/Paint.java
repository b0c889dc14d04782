package lectern.front.tui.terminal;

import com.googlecode.lanterna.TextColor;

/** A colour of text and the colour below it. */
record Paint(Colour text, Colour ground) {
    static final Paint OWN = new Paint(Colour.OWN, Colour.OWN);

    /** A colour on the terminal's own ground; the parameters are those of {@link Colour#of}. */
    static Paint of(int rgb, int index, TextColor.ANSI sixteen) {
        return new Paint(Colour.of(rgb, index, sixteen), Colour.OWN);
    }

    Paint on(int rgb, int index, TextColor.ANSI sixteen) {
        return new Paint(text, Colour.of(rgb, index, sixteen));
    }

    /** The same, but with another ground where there are only sixteen colours. */
    Paint onOfSixteen(TextColor.ANSI other) {
        return new Paint(text, ground.orOfSixteen(other));
    }

    Style at(Depth depth) {
        return Style.PLAIN.in(text.at(depth)).on(ground.at(depth));
    }
}
