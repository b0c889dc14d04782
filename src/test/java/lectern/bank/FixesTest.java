package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lectern.bank.finding.Findings;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.SourceText;
import lectern.bank.yaml.Node;
import lectern.bank.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixesTest {
    private static final String ARTICLE = """
            The centre said: "More than 8,000 targets have been handed over to Iraq and Syria", in 2015.
            India, Iran, Mongolia, and Pakistan hold observer status in the old organization # today.
            It's the \\ envoy's view that the member\u00A0states did not meet on Friday in Baghdad.
            """;

    private static final String[] QUOTES = {
        "The centre said: \"More than 9,000 targets have been handed over",
        "targets have been passed over to Iraq and Syria",
        "India, Iran, Malta, and Pakistan hold observer status",
        "hold observer status in the new organization # today",
        "It's the \\ envoy's wish that the member states did not meet",
        "the member states did meet on Friday in Baghdad",
        "india, iran, mongolia, and pakistan hold",
        "Pakistan hold observer status in the",
    };

    @Test
    void nothing_but_the_quote_is_touched() throws IOException {
        String before = """
                \uFEFF# a comment
                - id: a   # another
                  ask: 'How  many?'
                  number: 8,000
                  cite:   {  ties: More than 9000 targets have been handed over   }  # why
                  tags: [ x,  y ]
                """.replace("\n", "\r\n");
        assertThat(fixed(before))
                .isEqualTo(before.replace("More than 9000 targets", "\"More than 8,000 targets")
                        .replace("handed over ", "handed over\" "));
    }

    @Test
    void a_block_keeps_its_header_its_indentation_and_its_width() throws IOException {
        String before = """
                - id: a
                  ask: How many?
                  number: 8,000
                  cite:
                    ties: >-
                      More than 9,000 targets
                      have been handed over
                      to Iraq and Syria
                  # a comment
                  tags: [x]
                """;
        assertThat(fixed(before)).isEqualTo(before.replace("9,000", "8,000"));
    }

    @Test
    void what_verifies_and_what_is_not_sure_stays() throws IOException {
        String text = item("'Pakistan hold  observer status'")
                + item("nothing of the sort").replace("id: a", "id: b");
        assertThat(Fixes.of(source(text), Fixes.FAULTS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void after_fixing_a_file_parses_to_the_same_tree_but_for_the_quotes(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "# head\n" : "");
            for (int i = 0; i < 4; i++) {
                text.append(item(written(QUOTES[random.nextInt(QUOTES.length)], random))
                        .replace("id: a", "id: q" + i));
            }
            String before =
                    random.nextBoolean() ? text.toString() : text.toString().replace("\n", "\r\n");
            String after = fixed(before);
            assertThat(shape(after)).as(before).isEqualTo(shape(before));
            assertThat(BankReader.check(source(after)).citations())
                    .as(after)
                    .hasSize(4)
                    .allMatch(each -> each.standing().verifies());
            assertThat(after.replace("\r\n", "").contains("\n"))
                    .isEqualTo(before.replace("\r\n", "").contains("\n"));
            assertThat(Fixes.of(source(after), Fixes.FAULTS)).isEmpty();
        }
    }

    /** A quote in a random style, on one line or on several. */
    private static String written(String quote, Random random) {
        String gap = random.nextBoolean() ? " " : "\n        ";
        return switch (random.nextInt(4)) {
            case 0 -> "'" + quote.replace("'", "''").replace(" ", gap) + "'";
            case 1 -> '"' + quote.replace("\\", "\\\\").replace("\"", "\\\"").replace(" ", gap) + '"';
            case 2 ->
                (random.nextBoolean() ? ">-" : "|") + "\n      "
                        + quote.replace(" ", gap.replace("  ", " ").replaceAll("\n *", "\n      "));
            default ->
                quote.contains(": ") || quote.contains(" #")
                        ? "'" + quote.replace("'", "''") + "'"
                        : quote.replace(" ", gap);
        };
    }

    private static String item(String quote) {
        return "- id: a\n  ask: Who?  # asked\n  answer: India\n  cite:\n    ties: " + quote + "\n  tags: [x]\n";
    }

    private static MemorySource source(String text) {
        return MemorySource.with(text)
                .and("seeds/ties.txt", ARTICLE)
                .and("questions/bank.yaml", MemorySource.BANK.replaceAll("(?s) +skip:.*", ""));
    }

    private static String fixed(String text) throws IOException {
        List<Fixes.Fixed> fixed = Fixes.of(source(text), Set.of(Standing.CASE, Standing.CHANGED));
        return fixed.isEmpty() ? text : fixed.get(0).after();
    }

    /** The tree without places, styles and the text of quotes. */
    private static String shape(String text) {
        Findings findings = new Findings();
        StringBuilder out = new StringBuilder();
        YamlReader.items(new Reporter(new SourceText("x", text), findings), node -> shape(node, out));
        assertThat(findings.inReadingOrder()).isEmpty();
        return out.toString();
    }

    private static void shape(Node node, StringBuilder out) {
        if (node instanceof Node.Scalar scalar) {
            out.append(scalar.text()).append('\n');
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> shape(item, out.append("- ")));
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                out.append(entry.key().text()).append(": ");
                if (!entry.key().text().equals("ties")) {
                    shape(entry.value(), out);
                }
            }
        }
    }
}
