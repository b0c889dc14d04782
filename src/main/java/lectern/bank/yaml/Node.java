package lectern.bank.yaml;

import java.util.List;
import lectern.model.Range;

/** A value of a YAML file, and where in the file it stands (UTF-16 offsets). */
public sealed interface Node {
    Range range();

    /** How a text is written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        /** After {@code |} or {@code >}. */
        BLOCK
    }

    /** A text, exactly as it was typed: never a number, a date or a truth value. */
    record Scalar(String text, Style style, Range range) implements Node {
        public boolean plain() {
            return style == Style.PLAIN;
        }

        /** Whether nothing at all stands here, as after {@code key:}. */
        public boolean absent() {
            return plain() && text.isEmpty();
        }
    }

    /** A list. */
    record Sequence(List<Node> items, boolean flow, Range range) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and values in the file's order, each key once. */
    record Mapping(List<Entry> entries, boolean flow, Range range) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}

    /** What cannot be read; the finding that says so has been reported, so nothing more is to be said about it. */
    record Damaged(Range range) implements Node {}
}
