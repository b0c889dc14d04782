package lectern.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A whole screen as it is to be painted.
 *
 * @param size its cells
 * @param lines from the top, at most as many as there are rows, none wider than the screen; what is missing is blank
 * @param cursorCell where the terminal's own cursor stands, or null where it is hidden
 */
public record Screen(Size size, List<Line> lines, @Nullable Cell cursorCell) {
    public Screen {
        lines = List.copyOf(lines);
    }

    /** Where the terminal's own cursor stands; empty where it is hidden. */
    public Optional<Cell> cursor() {
        return Optional.ofNullable(cursorCell);
    }

    /** The words of all lines, as a person reads them. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
