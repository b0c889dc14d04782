package lectern.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteInputTest {
    private static final List<String> TEXTS = List.of(
            "", "q-1", "Frage-ä", "問い", "\0", "a\uD83D\uDE00b", "\uD800", "x".repeat(65_000), "\u201c".repeat(70_000));

    @Test
    void what_was_written_is_read_from_its_place_on() {
        ByteOutput part = new ByteOutput();
        part.text("left out");
        ByteOutput out = new ByteOutput();
        out.number(7);
        TEXTS.forEach(out::text);
        out.truth(true);
        out.octet(-3);
        out.part(part);
        out.numbers(new int[] {3, Integer.MIN_VALUE});
        out.numbers(new int[0]);
        out.longNumber(Long.MIN_VALUE);
        out.rest(part);
        out.fraction(0.1);

        ByteInput whole = new ByteInput(out.bytes());
        ByteInput in = whole.after(Integer.BYTES);
        for (String text : TEXTS) {
            assertThat(in.text()).isEqualTo(text);
        }
        assertThat(in.truth()).isTrue();
        assertThat(in.octet()).isEqualTo((byte) -3);
        assertThat(in.part().text()).isEqualTo("left out");
        assertThat(in.numbers()).containsExactly(3, Integer.MIN_VALUE);
        assertThat(in.numbers()).isEmpty();
        assertThat(in.longNumber()).isEqualTo(Long.MIN_VALUE);
        assertThat(in.text()).isEqualTo("left out");
        assertThat(in.fraction()).isEqualTo(0.1);
        assertThatThrownBy(in::octet).isInstanceOf(BufferUnderflowException.class);
        assertThat(whole.number()).as("stayed where it was").isEqualTo(7);
    }

    @Test
    void nothing_is_read_beyond_the_end() {
        for (byte[] cut : List.of(new byte[] {0, 0, 0, 5, 'a'}, new byte[] {-1, -1, -1, -1, 0}, new byte[] {0, 0})) {
            ByteBuffer bytes = ByteBuffer.wrap(cut);
            assertThatThrownBy(() -> new ByteInput(bytes).text()).isInstanceOf(BufferUnderflowException.class);
        }
        ByteBuffer bytes = ByteBuffer.wrap(new byte[] {0, 0, 0, 2, 1});
        assertThatThrownBy(() -> new ByteInput(bytes).part()).isInstanceOf(BufferUnderflowException.class);
    }
}
