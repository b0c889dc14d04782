package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTextTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "Attach\u00e9, 7",
        "Attache\u0301, 7",
        "\u65e5\u672c, 4",
        "\u1100\u1161\u11a8, 2",
        "\ud83d\ude00, 2",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67, 2",
        "\ud83c\uddeb\ud83c\uddf7, 2",
        "\u2764\ufe0f, 2",
        "\u2764, 1",
        "a\u200bb, 2",
        "\u0627\u0644\u0633, 3",
        "\uff21, 2",
        "\u2713\u2717\u25d0\u25b8, 4"
    })
    void a_text_takes_the_columns_a_terminal_gives_it(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void cutting_never_splits_a_cluster() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        assertThat(Columns.cut("ab" + family + "c", 3)).isEqualTo("ab");
        assertThat(Columns.cut("ab" + family + "c", 4)).isEqualTo("ab" + family);
        assertThat(Columns.cut("e\u0301e\u0301", 1)).isEqualTo("e\u0301");
        assertThat(Columns.shorten("abcdef", 4, "\u2026")).isEqualTo("abc\u2026");
        assertThat(Columns.shorten("abcd", 4, "\u2026")).isEqualTo("abcd");
        assertThat(Columns.shorten("abcdef", 2, "...")).isEqualTo("..");
    }

    @Test
    void lines_break_at_spaces_and_never_end_in_one() {
        assertThat(Wrapping.lines("the quick brown fox", 9)).containsExactly("the quick", "brown fox");
        assertThat(Wrapping.lines("the quick  brown", 10)).containsExactly("the quick", "brown");
        assertThat(Wrapping.lines("a b", 1)).containsExactly("a", "b");
        assertThat(Wrapping.lines("", 5)).containsExactly("");
        assertThat(Wrapping.lines("one\n\ntwo", 5)).containsExactly("one", "", "two");
    }

    @Test
    void a_no_break_space_holds_and_a_hyphen_between_letters_gives_way() {
        assertThat(Wrapping.lines("aa bb\u00a0cc", 6)).containsExactly("aa", "bb\u00a0cc");
        assertThat(Wrapping.lines("Syrian-Iraqi", 8)).containsExactly("Syrian-", "Iraqi");
        assertThat(Wrapping.lines("3-4 September", 2)).startsWith("3-", "4");
    }

    @Test
    void a_word_longer_than_a_line_is_broken_between_clusters() {
        assertThat(Wrapping.lines("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(Wrapping.lines("\u65e5\u672c\u8a9e", 4)).containsExactly("\u65e5\u672c", "\u8a9e");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void wrapped_lines_fit_and_lose_nothing_but_spaces(long seed) {
        Random random = new Random(seed);
        List<String> pieces =
                List.of("a", "bc", " ", "  ", "-", "\n", "\u00a0", "\u65e5", "e\u0301", "\ud83d\ude00", "long");
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j > 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            int columns = 2 + random.nextInt(20);
            int at = 0;
            for (Wrapping.Slice slice : Wrapping.slices(text.toString(), columns)) {
                assertThat(slice.start()).isGreaterThanOrEqualTo(at);
                assertThat(text.substring(at, slice.start()).strip())
                        .as("dropped")
                        .isEmpty();
                String line = text.substring(slice.start(), slice.end());
                assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(columns);
                at = slice.end();
            }
            assertThat(text.substring(at).strip()).isEmpty();
        }
    }

    @Test
    void nothing_that_a_terminal_obeys_stays_and_offsets_hold() {
        String hostile = "a\u001b[31mb\u0007\u009b\u202ec\u2066\td\r\u007f\ud800e\u2028f\n";
        String safe = Sanitizer.visible(hostile);
        assertThat(safe).hasSameSizeAs(hostile);
        assertThat(safe).isEqualTo("a\u241b[31mb\u2407\ufffd\ufffdc\ufffd d \u2421\ufffde f\n");
        assertThat(Sanitizer.isClean(hostile)).isFalse();
        assertThat(Sanitizer.isClean("fine\ttext\n\ud83d\ude00 \u00a0")).isTrue();
        assertThat(Sanitizer.visible("plain")).isSameAs("plain");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void made_visible_a_text_has_no_control_character_whatever_it_was(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            char[] chars = new char[random.nextInt(20)];
            for (int j = 0; j < chars.length; j++) {
                chars[j] = (char) (random.nextBoolean() ? random.nextInt(0x300) : random.nextInt(0x10000));
            }
            String safe = Sanitizer.line(new String(chars));
            assertThat(safe.codePoints().noneMatch(Character::isISOControl)).isTrue();
            assertThat(Sanitizer.isClean(safe)).isTrue();
        }
    }

    @Test
    void sentences_end_where_a_reader_stops() {
        String text =
                "Headline\n\nGen. Moradian said: \"It had. A role.\" Then 8.5 per cent fell. J. Bell (INA). \"Yes\"\nlast";
        assertThat(Sentences.of(text).stream().map(s -> text.substring(s.start(), s.end())))
                .containsExactly(
                        "Headline",
                        "Gen. Moradian said: \"It had.",
                        "A role.\"",
                        "Then 8.5 per cent fell.",
                        "J. Bell (INA).",
                        "\"Yes\"\nlast");
    }

    @Test
    void the_sentences_around_a_stretch_are_whole() {
        String text = "One two. Three four. Five six.";
        Sentences.Sentence around = Sentences.around(text, text.indexOf("four"), text.indexOf("Five") + 4);
        assertThat(text.substring(around.start(), around.end())).isEqualTo("Three four. Five six.");
    }
}
