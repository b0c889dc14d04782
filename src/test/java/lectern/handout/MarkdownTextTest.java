package lectern.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    private static final int TEXTS = 3000;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void a_paragraph_reads_as_the_text_itself() {
        for (int i = 0; i < TEXTS; i++) {
            String text = HostileText.next(random);
            assertThat(ReadBack.of(MarkdownText.escaped(text)))
                    .as("seed %d, text <%s>", seed, text)
                    .isEqualTo(new ReadBack(List.of("Document", "Paragraph", "Text"), text));
        }
    }

    @Test
    void a_list_item_a_heading_and_a_quotation_read_as_the_text_itself() {
        for (int i = 0; i < TEXTS; i++) {
            String text = HostileText.next(random);
            String escaped = MarkdownText.escaped(text);
            assertThat(ReadBack.of("1. " + escaped))
                    .as("seed %d, text <%s>", seed, text)
                    .isEqualTo(new ReadBack(List.of("Document", "ListItem", "OrderedList", "Paragraph", "Text"), text));
            assertThat(ReadBack.of("## " + escaped))
                    .as("seed %d, text <%s>", seed, text)
                    .isEqualTo(new ReadBack(List.of("Document", "Heading", "Text"), text));
            assertThat(ReadBack.of("> " + escaped))
                    .as("seed %d, text <%s>", seed, text)
                    .isEqualTo(new ReadBack(List.of("BlockQuote", "Document", "Paragraph", "Text"), text));
        }
    }

    @Test
    void two_texts_with_a_gap_between_read_as_themselves() {
        for (int i = 0; i < TEXTS; i++) {
            String before = HostileText.next(random);
            String after = HostileText.next(random);
            String gaps = new MarkdownForm()
                    .gaps(new Form.Gaps(List.of(before, after)))
                    .get(0);
            assertThat(ReadBack.of(gaps))
                    .as("seed %d, texts <%s> and <%s>", seed, before, after)
                    .isEqualTo(new ReadBack(
                            List.of("Document", "Paragraph", "Text"), before + "(1) " + ".".repeat(20) + after));
        }
    }

    @Test
    void plain_words_stay_as_they_are() {
        assertThat(MarkdownText.escaped("In 1871, \u201cto the joy\u201d (of every skipper) - so: 18 miles!"))
                .isEqualTo("In 1871, \u201cto the joy\u201d (of every skipper) - so: 18 miles!");
        assertThat(MarkdownText.escaped("1871. It *was* lit")).isEqualTo("1871\\. It \\*was\\* lit");
        assertThat(MarkdownText.escaped("- a\n# b\u001b")).isEqualTo("\\- a \\# b\u241b");
    }
}
