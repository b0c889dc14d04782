package lectern.front.tui.terminal;

import com.googlecode.lanterna.TextCharacter;
import org.jspecify.annotations.Nullable;

/**
 * One cluster in one style. Lanterna's own character guesses its width, wrongly for combining marks, flags and joined
 * emoji; this one has the width it was given.
 */
final class Glyph extends TextCharacter {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final boolean wide;
    private final transient Style style;

    // The only constructor that a subclass can reach; it takes a single char, which stands for nothing here.
    @SuppressWarnings("deprecation")
    Glyph(String text, boolean wide, Style style) {
        super(' ', style.foreground(), style.background(), style.sgr());
        this.text = text;
        this.wide = wide;
        this.style = style;
    }

    Glyph leadingTo(String uri) {
        return new Glyph(text, wide, style.leadingTo(uri));
    }

    String link() {
        return style.link();
    }

    @Override
    public String getCharacterString() {
        return text;
    }

    @Override
    public boolean isDoubleWidth() {
        return wide;
    }

    @Override
    public boolean is(char otherCharacter) {
        return text.length() == 1 && text.charAt(0) == otherCharacter;
    }

    /** The padding of a wide glyph: Lanterna asks for the same look with a blank. */
    @Override
    public TextCharacter withCharacter(char character) {
        return new Glyph(String.valueOf(character), false, style);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Glyph glyph
                && text.equals(glyph.text)
                && wide == glyph.wide
                && style.equals(glyph.style);
    }

    @Override
    public int hashCode() {
        return text.hashCode() * 31 + style.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
