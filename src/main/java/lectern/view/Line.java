package lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of a screen: runs from left to right. */
public record Line(List<Run> runs) {
    public static final Line EMPTY = new Line(List.of());

    public Line {
        runs = List.copyOf(runs);
    }

    public static Line of(String text, Role role) {
        return of(text, role, null);
    }

    /** A line that leads to a place. */
    static Line of(String text, Role role, @Nullable Link target) {
        return text.isEmpty() ? EMPTY : new Line(List.of(new Run(text, role, target)));
    }

    /** This line and more after it. */
    public Line and(String text, Role role) {
        return and(of(text, role));
    }

    /** This line and another after it. */
    public Line and(Line other) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Line(all);
    }

    /** The words without their roles. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Line line && runs.equals(line.runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }
}
