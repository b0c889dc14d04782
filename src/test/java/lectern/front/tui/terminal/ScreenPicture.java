package lectern.front.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.Locale;
import lectern.text.Columns;
import lectern.view.Line;
import lectern.view.Run;
import lectern.view.Screen;

/** Draws a screen as a picture (SVG), in the true colours of a theme: what the README shows. */
public final class ScreenPicture {
    private static final int CELL_WIDTH = 9;
    private static final int CELL_HEIGHT = 19;
    private static final int EDGE = 14;
    private static final int BASELINE = 14;

    private final Theme theme;
    private final String ground;
    private final String ink;
    private final StringBuilder svg = new StringBuilder();

    private ScreenPicture(Theme theme, String ground, String ink) {
        this.theme = theme;
        this.ground = ground;
        this.ink = ink;
    }

    /** On a dark ground. */
    public static String dark(Screen screen) {
        return new ScreenPicture(Theme.DARK, "#16181d", "#d4d7dd").of(screen);
    }

    /** On a light ground. */
    public static String light(Screen screen) {
        return new ScreenPicture(Theme.LIGHT, "#fbfbf8", "#24272e").of(screen);
    }

    private String of(Screen screen) {
        int width = screen.size().columns() * CELL_WIDTH + 2 * EDGE;
        int height = screen.size().rows() * CELL_HEIGHT + 2 * EDGE;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append(
                        "\" font-family=\"ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace\" font-size=\"15\">\n");
        svg.append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"")
                .append(ground)
                .append("\"/>\n");
        int row = 0;
        for (Line line : screen.lines()) {
            int column = 0;
            for (Run run : line.runs()) {
                column = run(run, column, row);
            }
            row++;
        }
        return svg.append("</svg>\n").toString();
    }

    private int run(Run run, int column, int row) {
        Style style = theme.style(run.role(), Depth.FULL);
        int columns = Columns.of(run.text());
        int x = EDGE + column * CELL_WIDTH;
        int y = EDGE + row * CELL_HEIGHT;
        String background = colour(style.background(), "");
        if (!background.isEmpty()) {
            svg.append("<rect x=\"")
                    .append(x)
                    .append("\" y=\"")
                    .append(y)
                    .append("\" width=\"")
                    .append(columns * CELL_WIDTH)
                    .append("\" height=\"")
                    .append(CELL_HEIGHT)
                    .append("\" fill=\"")
                    .append(background)
                    .append("\"/>\n");
        }
        if (run.text().isBlank()) {
            return column + columns;
        }
        // The length keeps columns in line, whatever font it is drawn with.
        svg.append("<text xml:space=\"preserve\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y + BASELINE)
                .append("\" textLength=\"")
                .append(columns * CELL_WIDTH)
                .append("\" lengthAdjust=\"spacingAndGlyphs");
        svg.append("\" fill=\"").append(colour(style.foreground(), ink)).append('"');
        svg.append(style.marks().contains(SGR.BOLD) ? " font-weight=\"bold\"" : "");
        svg.append(style.marks().contains(SGR.UNDERLINE) ? " text-decoration=\"underline\"" : "");
        svg.append('>').append(escaped(run.text())).append("</text>\n");
        return column + columns;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String colour(TextColor colour, String own) {
        return colour == TextColor.ANSI.DEFAULT
                ? own
                : String.format(Locale.ROOT, "#%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
