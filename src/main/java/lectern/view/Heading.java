package lectern.view;

import lectern.text.Columns;
import lectern.text.Sanitizer;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the bar at the top of a page.
 *
 * @param title at the left
 * @param status at the right; where there is no room only what comes after its last dot, or nothing
 * @param target the place that the title leads to, or null
 */
public record Heading(String title, String status, @Nullable Link target) {
    /** The title is never shorter for a status, with the space between. */
    private static final int LEAST_TITLE = 12;

    public Heading {
        title = Sanitizer.line(title);
        status = Sanitizer.line(status);
    }

    /** The bar, as wide as the screen. */
    Line bar(int columns, Glyphs glyphs) {
        int room = columns - 2;
        String shown = status(room, glyphs);
        int statusColumns = Columns.of(shown);
        boolean both = Columns.of(title) + statusColumns + 2 <= room;
        int titleRoom = both || shown.isEmpty() || statusColumns + LEAST_TITLE > room ? room : room - statusColumns - 2;
        String left = Columns.shorten(title, titleRoom, glyphs.ellipsis());
        int taken = 1 + Columns.of(left);
        String right = taken + statusColumns + 2 <= columns ? shown + " " : "";
        int space = Math.max(0, columns - taken - Columns.of(right));
        return Line.of(" ", Role.BAR).and(Line.of(left, Role.BAR, target)).and(" ".repeat(space) + right, Role.BAR);
    }

    /** The part of the status that there is room for: how long an exam still goes stands at its end. */
    private String status(int room, Glyphs glyphs) {
        String dot = " " + glyphs.dot() + " ";
        int last = status.lastIndexOf(dot);
        return last < 0 || Columns.of(status) + LEAST_TITLE <= room ? status : status.substring(last + dot.length());
    }
}
