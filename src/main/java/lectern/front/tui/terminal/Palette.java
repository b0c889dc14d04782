package lectern.front.tui.terminal;

import static com.googlecode.lanterna.TextColor.ANSI.BLACK;
import static com.googlecode.lanterna.TextColor.ANSI.BLACK_BRIGHT;
import static com.googlecode.lanterna.TextColor.ANSI.BLUE;
import static com.googlecode.lanterna.TextColor.ANSI.CYAN;
import static com.googlecode.lanterna.TextColor.ANSI.CYAN_BRIGHT;
import static com.googlecode.lanterna.TextColor.ANSI.DEFAULT;
import static com.googlecode.lanterna.TextColor.ANSI.GREEN;
import static com.googlecode.lanterna.TextColor.ANSI.GREEN_BRIGHT;
import static com.googlecode.lanterna.TextColor.ANSI.RED;
import static com.googlecode.lanterna.TextColor.ANSI.WHITE;
import static com.googlecode.lanterna.TextColor.ANSI.WHITE_BRIGHT;
import static com.googlecode.lanterna.TextColor.ANSI.YELLOW;
import static com.googlecode.lanterna.TextColor.ANSI.YELLOW_BRIGHT;

import com.googlecode.lanterna.TextColor;

/**
 * The colours of a theme by what they are for. One hue leads (blue), and only a verdict and a passage have others. With
 * sixteen colours what has no readable colour of its own gets one below it.
 *
 * @param text running text
 * @param quiet what can be read later
 * @param title headings
 * @param bar the bar at the top
 * @param selected the row that the next key acts on
 * @param passage the sentence that settles a question
 * @param right what is right
 * @param partial what is partly right, and what to be careful of
 * @param wrong what is wrong
 * @param frame rules between parts, which are no text
 */
record Palette(
        Paint text,
        Paint quiet,
        Paint title,
        Paint bar,
        Paint selected,
        Paint passage,
        Paint right,
        Paint partial,
        Paint wrong,
        Paint frame) {

    static final Palette DARK = new Palette(
            Paint.OWN,
            Paint.of(0xA8A8A8, 248, DEFAULT),
            Paint.of(0x87CFFF, 117, CYAN_BRIGHT),
            Paint.of(0xE4E4E4, 254, WHITE_BRIGHT).on(0x303A46, 237, BLUE),
            Paint.of(0xFFFFFF, 231, BLACK).on(0x1F5582, 24, CYAN),
            Paint.of(0xFFF1C2, 230, BLACK).on(0x5C4A08, 58, YELLOW),
            Paint.of(0x87D7A7, 115, GREEN_BRIGHT),
            Paint.of(0xE5C07B, 180, YELLOW_BRIGHT),
            Paint.of(0xFF8F87, 210, WHITE_BRIGHT).onOfSixteen(RED),
            Paint.of(0x6C6C6C, 242, BLACK_BRIGHT));

    static final Palette LIGHT = new Palette(
            Paint.OWN,
            Paint.of(0x585858, 240, DEFAULT),
            Paint.of(0x0B5394, 24, BLUE),
            Paint.of(0x1C1C1C, 234, WHITE_BRIGHT).on(0xDDE3EA, 254, BLUE),
            Paint.of(0x10253A, 16, BLACK).on(0xB8D8F5, 153, CYAN),
            Paint.of(0x2B2400, 16, BLACK).on(0xFFE68A, 222, YELLOW),
            Paint.of(0x1A6B2F, 22, BLACK).onOfSixteen(GREEN),
            Paint.of(0x855700, 94, BLACK).onOfSixteen(YELLOW_BRIGHT),
            Paint.of(0xAF1E17, 124, RED),
            Paint.of(0x808080, 244, BLACK_BRIGHT));

    static final Palette HIGH_CONTRAST = new Palette(
            onBlack(0xFFFFFF, 231, WHITE_BRIGHT),
            onBlack(0xFFFFFF, 231, WHITE_BRIGHT),
            onBlack(0x5FD7FF, 81, CYAN_BRIGHT),
            Paint.of(0xFFFFFF, 231, WHITE_BRIGHT).on(0x00005F, 17, BLUE),
            Paint.of(0x000000, 16, BLACK).on(0x00FFFF, 51, CYAN_BRIGHT),
            Paint.of(0x000000, 16, BLACK).on(0xFFFF00, 226, YELLOW_BRIGHT),
            onBlack(0x5FFF87, 84, GREEN_BRIGHT),
            onBlack(0xFFD75F, 221, YELLOW_BRIGHT),
            // None of the sixteen that is red reaches 7:1.
            new Paint(Colour.of(0xFF9F9F, 217, BLACK), Colour.of(0x000000, 16, WHITE_BRIGHT)),
            onBlack(0xFFFFFF, 231, WHITE_BRIGHT));

    /** Blue, yellow and a dark orange; the three differ in lightness, too. */
    static final Palette DEUTERANOPIA = colourBlind(
            onBlack(0x8FC7FF, 80, CYAN), onBlack(0xC65A11, 131, WHITE_BRIGHT).onOfSixteen(RED));

    /** Green, yellow and red; the three differ in lightness, too. */
    static final Palette TRITANOPIA = colourBlind(
            onBlack(0x66CC66, 77, GREEN), onBlack(0xD9453A, 167, WHITE_BRIGHT).onOfSixteen(RED));

    private static Palette colourBlind(Paint right, Paint wrong) {
        return new Palette(
                onBlack(0xE4E4E4, 254, WHITE),
                onBlack(0xA8A8A8, 248, WHITE),
                onBlack(0xFFFFFF, 231, WHITE_BRIGHT),
                Paint.of(0xE4E4E4, 254, WHITE_BRIGHT).on(0x303A46, 237, BLUE),
                Paint.of(0xFFFFFF, 231, BLACK).on(0x1F5582, 24, CYAN),
                Paint.of(0xFFF1C2, 230, BLACK).on(0x5C4A08, 58, YELLOW),
                right,
                onBlack(0xFFFFAF, 229, YELLOW_BRIGHT),
                wrong,
                onBlack(0x6C6C6C, 242, BLACK_BRIGHT));
    }

    private static Paint onBlack(int rgb, int index, TextColor.ANSI sixteen) {
        return Paint.of(rgb, index, sixteen).on(0x000000, 16, BLACK);
    }
}
