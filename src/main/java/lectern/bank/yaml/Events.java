package lectern.bank.yaml;

import lectern.bank.finding.SourceText;
import lectern.model.Range;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;

/** SnakeYAML's events of one piece of a file, and where in the file they stand. */
final class Events {
    private final SourceText source;
    private final Offsets offsets;
    private final Parser parser;

    Events(SourceText source, Range chunk, Offsets offsets) {
        this.source = source;
        this.offsets = offsets;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(WholeReader.of(chunk.in(source.text())), options);
    }

    Event next() {
        Event event = peek();
        parser.getEvent();
        return event;
    }

    /** The next event; whatever SnakeYAML throws instead is a fault of the text. */
    Event peek() {
        try {
            return parser.peekEvent();
        } catch (YAMLException fault) {
            throw fault;
        } catch (RuntimeException surprise) {
            throw new YAMLException(surprise);
        }
    }

    Range range(Event event) {
        return span(event, event);
    }

    /** From one event to another, without the white space that SnakeYAML counts to the end. */
    Range span(Event from, Event to) {
        Range range =
                offsets.range(from.getStartMark().getIndex(), to.getEndMark().getIndex());
        int end = range.end();
        while (end > range.start() && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return new Range(range.start(), end);
    }
}
