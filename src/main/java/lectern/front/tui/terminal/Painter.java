package lectern.front.tui.terminal;

import com.googlecode.lanterna.screen.TerminalScreen;
import java.util.List;
import lectern.view.Line;
import lectern.view.Run;
import lectern.view.Screen;

/** Puts a screen's lines into cells. What is too wide or too long for the terminal is cut, never an error. */
final class Painter {
    private final Glyphs glyphs;
    private final Links links;

    Painter(Glyphs glyphs, Links links) {
        this.glyphs = glyphs;
        this.links = links;
    }

    void paint(Screen picture, TerminalScreen cells) {
        int columns = cells.getTerminalSize().getColumns();
        List<Line> lines = picture.lines();
        for (int row = 0; row < cells.getTerminalSize().getRows(); row++) {
            int column = row < lines.size() ? line(lines.get(row), row, cells, columns) : 0;
            for (; column < columns; column++) {
                cells.setCharacter(column, row, glyphs.blank());
            }
        }
    }

    private int line(Line line, int row, TerminalScreen cells, int columns) {
        int column = 0;
        for (Run run : line.runs()) {
            String uri = run.link().flatMap(links::uri).orElse("");
            for (Glyph plain : glyphs.of(run.text(), run.role())) {
                Glyph glyph = uri.isEmpty() ? plain : plain.leadingTo(uri);
                int width = glyph.isDoubleWidth() ? 2 : 1;
                if (column + width > columns) {
                    return column;
                }
                cells.setCharacter(column, row, glyph);
                column += width;
            }
        }
        return column;
    }
}
