package lectern.bank.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.Shown;
import lectern.model.Range;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
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
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds the tree of one piece of a file from SnakeYAML's events. */
final class TreeBuilder {
    private static final int DEEPEST = 50;

    private final Reporter reporter;
    private final Range chunk;
    private final Offsets offsets;
    private final Parser parser;

    TreeBuilder(Reporter reporter, Range chunk) {
        this.reporter = reporter;
        this.chunk = chunk;
        this.offsets = new Offsets(reporter.source().text(), chunk);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(reporter.raw(chunk)), options);
    }

    /** The piece's one value; empty if it cannot be parsed, or there is none. */
    Optional<Node> build() {
        try {
            next();
            if (peek() instanceof StreamEndEvent) {
                return Optional.empty();
            }
            next();
            Node root = node(next(), 1);
            next();
            if (!(peek() instanceof StreamEndEvent)) {
                reporter.report(
                        Code.SECOND_DOCUMENT,
                        range(peek()),
                        "a second document starts here",
                        "a file is one document: take the line away, or make a file of what follows");
            }
            return Optional.of(root);
        } catch (TooDeep deep) {
            reporter.report(
                    Code.TOO_DEEP,
                    deep.where,
                    "lists and mappings are nested more than " + DEEPEST + " deep here",
                    "a question needs four levels at most; put a text that begins with a bracket in quotes");
        } catch (MarkedYAMLException fault) {
            new SyntaxFault(reporter, chunk, offsets).report(fault);
        } catch (YAMLException fault) {
            reporter.report(
                    Code.SYNTAX,
                    reporter.source().lineAt(chunk.start()),
                    "what starts here is not valid YAML",
                    "check quotes, brackets and indentation");
        }
        return Optional.empty();
    }

    private Event next() {
        Event event = peek();
        parser.getEvent();
        return event;
    }

    /** The next event; whatever SnakeYAML throws instead is a fault of the text. */
    private Event peek() {
        try {
            return parser.peekEvent();
        } catch (YAMLException fault) {
            throw fault;
        } catch (RuntimeException surprise) {
            throw new YAMLException(surprise);
        }
    }

    private Node node(Event event, int depth) {
        Range range = range(event);
        if (depth > DEEPEST) {
            throw new TooDeep(range);
        }
        if (event instanceof AliasEvent) {
            reporter.report(
                    Code.ALIAS,
                    range,
                    "an alias (*) stands here; a bank has none",
                    "write the value out, or put a text that begins with * in quotes: " + quoted(range));
            return new Node.Damaged(range);
        }
        NodeEvent start = (NodeEvent) event;
        if (start.getAnchor() != null) {
            reporter.report(
                    Code.ALIAS,
                    new Range(range.start(), Math.min(chunk.end(), range.start() + 1 + length(start.getAnchor()))),
                    "an anchor (&) stands here; a bank has none",
                    "take it away, or put a text that begins with & in quotes");
        }
        boolean tagged = refusedTag(start, range);
        Node node;
        if (event instanceof ScalarEvent scalar) {
            node = scalar(scalar, range);
        } else if (event instanceof SequenceStartEvent sequence) {
            node = sequence(sequence, depth);
        } else {
            node = mapping((CollectionStartEvent) event, depth);
        }
        return tagged ? new Node.Damaged(node.range()) : node;
    }

    private boolean refusedTag(NodeEvent event, Range range) {
        @Nullable
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        if (tag == null || tag.equals("tag:yaml.org,2002:str")) {
            return false;
        }
        int end = range.start();
        while (end < chunk.end()
                && !Character.isWhitespace(reporter.source().text().charAt(end))) {
            end++;
        }
        reporter.report(
                Code.TAG,
                new Range(range.start(), end),
                "a tag (!) stands here; a bank's values are texts, lists and mappings only",
                "take it away, or put a text that begins with ! in quotes");
        return true;
    }

    private Node scalar(ScalarEvent event, Range range) {
        String text = event.getValue();
        int refused = Characters.refused(text);
        if (refused >= 0) {
            boolean reported = reporter.raw(range).indexOf(Characters.PLACEHOLDER) >= 0;
            if (!reported) {
                reporter.report(
                        Code.CONTROL_CHARACTER,
                        range,
                        "an escape in this text stands for the control character " + Shown.name(refused),
                        "take the escape away; in single quotes a backslash is a backslash");
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

    private Node sequence(SequenceStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = next();
        while (!(event instanceof CollectionEndEvent)) {
            items.add(node(event, depth + 1));
            event = next();
        }
        return new Node.Sequence(items, start.isFlow(), span(start, event));
    }

    private Node mapping(CollectionStartEvent start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Range> seen = new HashMap<>();
        boolean complex = false;
        Event event = next();
        while (!(event instanceof CollectionEndEvent)) {
            Node key = node(event, depth + 1);
            Node value = node(next(), depth + 1);
            if (key instanceof Node.Scalar name) {
                if (fresh(name, value, start.isFlow(), seen)) {
                    entries.add(new Node.Entry(name, value));
                }
            } else if (!(key instanceof Node.Damaged)) {
                complex = true;
            }
            event = next();
        }
        Range range = span(start, event);
        if (complex) {
            new SyntaxFault(reporter, chunk, offsets).complexKey(range);
            return new Node.Damaged(range);
        }
        return new Node.Mapping(entries, start.isFlow(), range);
    }

    /** Whether a key is to be kept: it is there for the first time, and no merge key. */
    private boolean fresh(Node.Scalar key, Node value, boolean flow, Map<String, Range> seen) {
        if (key.plain() && key.text().equals("<<")) {
            reporter.report(
                    Code.MERGE_KEY, key.range(), "a merge key (<<) stands here; a bank has none", "write the keys out");
            return false;
        }
        @Nullable Range first = seen.putIfAbsent(key.text(), key.range());
        boolean piece = flow && value instanceof Node.Scalar text && text.absent();
        if (first != null && !piece) {
            reporter.findings()
                    .add(reporter.source()
                            .finding(
                                    Code.DUPLICATE_KEY,
                                    key.range(),
                                    "the key " + Shown.quoted(key.text()) + " stands here for the second time")
                            .withNote("it stands first in line "
                                    + reporter.source().place(first.start()).line())
                            .withHelp("keep one of the two"));
        }
        return first == null || piece;
    }

    private String quoted(Range range) {
        return YamlText.quoted(reporter.raw(reporter.source().lineAt(range.start()))
                .substring(
                        range.start() - reporter.source().lineAt(range.start()).start())
                .strip());
    }

    private Range range(Event event) {
        return span(event, event);
    }

    /** From one event to another, without the white space and comments that SnakeYAML counts to the end. */
    private Range span(Event from, Event to) {
        Range range = offsets.range(index(from.getStartMark()), index(to.getEndMark()));
        String text = reporter.source().text();
        int end = range.end();
        while (end > range.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Range(range.start(), end);
    }

    private static int index(Mark mark) {
        return mark.getIndex();
    }

    private static int length(String anchor) {
        return anchor.length();
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
