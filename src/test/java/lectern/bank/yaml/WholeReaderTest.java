package lectern.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

class WholeReaderTest {
    private static final String[] PIECES = {
        "- ",
        "id: ",
        "a",
        "wörd",
        "\"",
        "'",
        "\\u0041",
        "{",
        "}",
        "[",
        "]",
        ", ",
        ": ",
        "#",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\r",
        "\u0085",
        "\u2028",
        "\u2029",
        "\uFEFF",
        "\uD83D\uDE00",
        "\uFDD0",
        "|\n",
        ">-\n",
        "\t",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "&x ",
        "*x",
        "!t ",
        "? ",
        "- - ",
        "\uD83D",
        "\u0007",
        "long words that go on and on "
    };

    @Test
    void it_reads_what_the_librarys_own_reads_and_marks_the_same_places() {
        Random luck = new Random(7);
        for (int round = 0; round < 4000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = luck.nextInt(round % 10 == 0 ? 400 : 25); i >= 0; i--) {
                text.append(PIECES[luck.nextInt(PIECES.length)]);
            }
            assertThat(events(WholeReader.of(text.toString())))
                    .as(text.toString())
                    .isEqualTo(events(new StreamReader(text.toString())));
        }
    }

    private static List<String> events(StreamReader reader) {
        List<String> events = new ArrayList<>();
        try {
            Parser parser = new ParserImpl(reader, new LoaderOptions());
            while (parser.peekEvent() != null) {
                Event event = parser.getEvent();
                events.add(event + " " + mark(event.getStartMark()) + " " + mark(event.getEndMark()));
            }
        } catch (YAMLException e) {
            events.add(e.getClass() + " " + e.getMessage());
        }
        return events;
    }

    private static String mark(Mark mark) {
        return mark.getIndex() + ":" + mark.getLine() + ":" + mark.getColumn();
    }
}
