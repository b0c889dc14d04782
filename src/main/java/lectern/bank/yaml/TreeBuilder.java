package lectern.bank.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.model.Range;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/** Builds the tree of one piece of a file from SnakeYAML's events. */
final class TreeBuilder {
    private static final int DEEPEST = 50;

    private final Reporter reporter;
    private final Range chunk;
    private final Events events;
    private final Refusals refusals;
    private final SyntaxFault syntax;

    TreeBuilder(Reporter reporter, Range chunk) {
        Offsets offsets = new Offsets(reporter.source().text(), chunk);
        this.reporter = reporter;
        this.chunk = chunk;
        this.events = new Events(reporter.source(), chunk, offsets);
        this.refusals = new Refusals(reporter);
        this.syntax = new SyntaxFault(reporter, chunk, offsets);
    }

    /** The piece's one value; empty if it cannot be parsed, or there is none. */
    Optional<Node> build() {
        try {
            events.next();
            if (events.peek() instanceof StreamEndEvent) {
                return Optional.empty();
            }
            events.next();
            Node root = node(events.next(), 1);
            events.next();
            if (!(events.peek() instanceof StreamEndEvent)) {
                refusals.secondDocument(events.range(events.peek()));
            }
            return Optional.of(root);
        } catch (TooDeep deep) {
            refusals.tooDeep(deep.where, DEEPEST);
        } catch (MarkedYAMLException fault) {
            syntax.report(fault);
        } catch (YAMLException fault) {
            reporter.report(
                    Code.SYNTAX,
                    reporter.source().lineAt(chunk.start()),
                    "what starts here is not valid YAML",
                    "check quotes, brackets and indentation");
        }
        return Optional.empty();
    }

    private Node node(Event event, int depth) {
        Range range = events.range(event);
        if (depth > DEEPEST) {
            throw new TooDeep(range);
        }
        if (event instanceof AliasEvent) {
            refusals.alias(range);
            return new Node.Damaged(range);
        }
        if (((NodeEvent) event).getAnchor() != null) {
            refusals.anchor(range);
        }
        if (event instanceof ScalarEvent scalar) {
            return refusals.tag(scalar.getTag(), range) ? new Node.Damaged(range) : scalar(scalar, range);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        boolean tagged = refusals.tag(start.getTag(), range);
        Node node = start instanceof SequenceStartEvent ? sequence(start, depth) : mapping(start, depth);
        return tagged ? new Node.Damaged(node.range()) : node;
    }

    private Node scalar(ScalarEvent event, Range range) {
        String text = event.getValue();
        boolean escapes = event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
        int refused = escapes ? Characters.refused(text) : text.indexOf(Characters.PLACEHOLDER);
        if (refused >= 0) {
            // One that stands in the file itself has been reported, and replaced.
            if (reporter.raw(range).indexOf(Characters.PLACEHOLDER) < 0) {
                refusals.escape(range, refused);
            }
            return new Node.Damaged(range);
        }
        Node.Style style = style(event.getScalarStyle());
        return new Node.Scalar(text, style, style == Node.Style.BLOCK ? lines(range) : range);
    }

    /** A block text's lines without the {@code >-} above them. */
    private Range lines(Range range) {
        String text = reporter.source().text();
        int feed = text.indexOf('\n', range.start());
        int start = feed < 0 || feed >= range.end() ? range.start() : feed;
        while (start < range.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Range(start, range.end());
    }

    private static Node.Style style(ScalarStyle style) {
        return switch (style) {
            case DOUBLE_QUOTED -> Node.Style.DOUBLE_QUOTED;
            case SINGLE_QUOTED -> Node.Style.SINGLE_QUOTED;
            case LITERAL, FOLDED -> Node.Style.BLOCK;
            default -> Node.Style.PLAIN;
        };
    }

    private Node sequence(CollectionStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        while (!(event instanceof CollectionEndEvent)) {
            items.add(node(event, depth + 1));
            event = events.next();
        }
        Range range = events.span(start, event);
        return start.isFlow() && refusals.cutNumber(items)
                ? new Node.Damaged(range)
                : new Node.Sequence(items, start.isFlow(), range);
    }

    private Node mapping(CollectionStartEvent start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Range> seen = new HashMap<>();
        boolean damaged = false;
        Event event = events.next();
        while (!(event instanceof CollectionEndEvent)) {
            Node key = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (key instanceof Node.Scalar name) {
                if (fresh(name, value, start.isFlow(), seen)) {
                    entries.add(new Node.Entry(name, value));
                }
            } else if (!(key instanceof Node.Damaged)) {
                damaged |= syntax.braces(key.range().start());
                if (!damaged) {
                    refusals.complexKey(key.range());
                }
            }
            event = events.next();
        }
        Range range = events.span(start, event);
        return damaged ? new Node.Damaged(range) : new Node.Mapping(entries, start.isFlow(), range);
    }

    /** Whether a key is to be kept: it is there for the first time, and no merge key. */
    private boolean fresh(Node.Scalar key, Node value, boolean flow, Map<String, Range> seen) {
        if (key.plain() && key.text().equals("<<")) {
            refusals.mergeKey(key.range());
            return false;
        }
        @Nullable Range first = seen.putIfAbsent(key.text(), key.range());
        // A quote without quotes falls into such pieces at its commas; two of them may well be the same.
        boolean piece = flow && value instanceof Node.Scalar text && text.absent();
        if (first != null && !piece) {
            refusals.duplicate(key, first);
        }
        return first == null || piece;
    }

    /** Thrown to leave the recursion; never leaves this class. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Range where;

        TooDeep(Range where) {
            super("nested too deep", null, false, false);
            this.where = where;
        }
    }
}
