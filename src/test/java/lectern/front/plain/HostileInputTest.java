package lectern.front.plain;

import static lectern.front.plain.SmallBank.GRAIN;
import static lectern.front.plain.SmallBank.MILLER;
import static lectern.front.plain.SmallBank.WHEEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lectern.front.plain.PlainQuiz.Ending;
import lectern.text.Sanitizer;
import org.junit.jupiter.api.Test;

class HostileInputTest {
    private static final byte[] RIGHT = "\nt\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_line_of_ten_megabytes_is_skipped() throws IOException {
        byte[] line = new byte[10_000_000];
        Arrays.fill(line, (byte) 't');

        assertThat(played(line).lines())
                .containsSubsequence("Answer: ...", "That line is too long to be an answer.", "Answer: t", "Correct.");
    }

    @Test
    void bytes_that_are_no_text_answer_nothing() throws IOException {
        byte[][] lines = {
            {0},
            {'t', 0},
            {(byte) 0xff, (byte) 0xfe},
            {(byte) 0xc3},
            {0x1b, '[', 'A'},
            {'t', 0x7f},
            {(byte) 0xed, (byte) 0xa0, (byte) 0x80}
        };
        for (byte[] line : lines) {
            Played played = played(line);
            assertThat(played.lines())
                    .containsSubsequence(
                            "Answer: ...",
                            "That line has control characters or broken UTF-8 in it; type it again.",
                            "Answer: t",
                            "Correct.");
            assertThat(Sanitizer.isClean(played.output())).isTrue();
        }
    }

    @Test
    void a_direction_override_is_not_echoed() {
        assertThat(Played.quiz(MILLER).types("\u202Ex", ":x").output())
                .doesNotContain("\u202E")
                .contains("The answer is");
    }

    @Test
    void line_ends_and_a_byte_order_mark_of_other_platforms_are_understood() {
        Played played = Played.quiz(WHEEL).sends("\uFEFFt\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(played.lines()).containsSubsequence("Answer: t", "Correct.");
    }

    @Test
    void an_input_that_never_ends_is_given_up() {
        assertThat(Played.quiz(WHEEL).sends("y\n".repeat(5000).getBytes(StandardCharsets.UTF_8)))
                .satisfies(played -> assertThat(played.ending()).isEqualTo(Ending.INPUT_ENDED))
                .satisfies(
                        played -> assertThat(played.lines()).contains("Too many lines in a row that are no answer."));
    }

    @Test
    void a_device_without_line_ends_is_given_up() {
        InputStream zeros = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) 0);
                return length;
            }
        };
        assertThat(new PlainInput(zeros).next()).isInstanceOf(PlainInput.Reading.End.class);
    }

    @Test
    void a_closed_input_is_at_its_end() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThat(new PlainInput(closed).next()).isInstanceOf(PlainInput.Reading.End.class);
    }

    @Test
    void a_line_of_very_many_numbers_is_an_answer_like_any_other() {
        String many = "1 ".repeat(2_000).strip();

        assertThat(Played.quiz(GRAIN).types(many).lines())
                .contains("Answer: " + many)
                .anyMatch(line -> line.startsWith("Partly correct"));
        assertThat(Played.quiz(WHEEL).types(many + " x", "t").lines()).contains("Correct.");
    }

    @Test
    void a_digit_of_any_script_is_a_number() {
        for (String one : new String[] {"\u0661", "\uFF11", "\uD835\uDFCF"}) {
            assertThat(Played.quiz(WHEEL).types(one).lines()).as(one).contains("Correct.");
        }
        assertThat(Played.quiz(WHEEL)
                        .types("\uD835\uDFD7", "99999999999999999999", "t")
                        .lines())
                .contains("Correct.");
    }

    private static Played played(byte[] line) throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.write(line);
        input.write(RIGHT);
        return Played.quiz(WHEEL).sends(input.toByteArray());
    }
}
