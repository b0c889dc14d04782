package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    on\\u00A0 terror      | on terror
                    a\\u00AD\\u200Bb\\uFEFF| ab
                    \\u2018it\\u2019s\\u201D | 'it's"
                    3\\u20134\\u2014\\u2212 | 3-4--
                    wait\\u2026           | wait...
                    o\\uFB03ce            | office
                    e\\u0301              | \\u00E9
                    e\\u200D\\u0301       | \\u00E9
                    10\\u2076             | 10\\u2076
                    \\u1112\\u1161\\u11AB | \\uD55C
                    line\\r\\n  end       | line end
                    """)
    void copies_of_one_text_become_equal(String raw, String expected) {
        assertThat(NormalizedText.of(unescape(raw)).text()).isEqualTo(unescape(expected));
    }

    @Test
    void folding_drops_case_and_accents_in_every_locale() {
        assertThat(NormalizedText.of("ATTACHÉ İI ÍRAN Ñ 한").folded().text()).isEqualTo("attache ii iran n 한");
    }

    @Test
    void a_match_leads_back_to_the_raw_text() {
        String raw = "the 'Center'\u00A0 in\u2026 order";
        NormalizedText text = NormalizedText.of(raw);
        int at = text.text().indexOf("Center' in...");
        assertThat(raw.substring(text.rawStart(at), text.rawEnd(at + 12))).isEqualTo("Center'\u00A0 in\u2026");
        assertThat(text.splits(text.text().indexOf("..."))).isFalse();
        assertThat(text.splits(text.text().indexOf("...") + 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void the_map_is_monotone_and_covers_what_is_not_dropped(long seed) {
        String raw = randomText(new Random(seed));
        NormalizedText text = NormalizedText.of(raw);
        check(raw, text);
        check(raw, text.folded());
        assertThat(Normalizer.isNormalized(text.text(), Normalizer.Form.NFC))
                .as("NFC")
                .isTrue();
        assertThat(NormalizedText.of(text.text()).text()).isEqualTo(text.text());
        boolean[] covered = new boolean[raw.length()];
        for (int i = 0; i < text.length(); i++) {
            for (int at = text.rawStart(i); at < text.rawEnd(i); at++) {
                covered[at] = true;
            }
        }
        for (int at = 0; at < raw.length(); at++) {
            assertThat(covered[at] || Typography.isDropped(raw.charAt(at)))
                    .as("char %d", at)
                    .isTrue();
        }
    }

    private static void check(String raw, NormalizedText text) {
        int start = 0;
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            assertThat(text.rawStart(i)).isBetween(start, text.rawEnd(i) - 1);
            assertThat(text.rawEnd(i)).isBetween(end, raw.length());
            start = text.rawStart(i);
            end = text.rawEnd(i);
        }
        assertThat(text.text()).doesNotContain("  ", "\u00A0", "\u200B", "\n");
    }

    private static String randomText(Random random) {
        String alphabet = "aZé e\u0301\u0302 \u00A0\n\r\t\u200B\u00AD…—’“ﬁﬄ한\u1112\u1161\u11AB🛡\uFEFF`10⁶Å\u212B.,";
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.startsWith("\\r\\n", i)) {
                out.append("\r\n");
                i += 3;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
