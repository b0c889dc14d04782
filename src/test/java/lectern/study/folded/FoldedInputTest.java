package lectern.study.folded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedInputTest {
    private static final List<String> TEXTS =
            List.of("", "q-1", "Frage-ä", "問い", "\0", "a\uD83D\uDE00b", "\uD800", "x".repeat(65_000));

    @Test
    void what_was_written_is_read_from_its_place_on() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(7);
        for (String text : TEXTS) {
            out.writeUTF(text);
        }
        out.writeBoolean(true);
        out.writeByte(-3);
        out.writeLong(Long.MIN_VALUE);
        out.writeDouble(0.1);

        FoldedInput in = new FoldedInput(ByteBuffer.wrap(bytes.toByteArray()), Integer.BYTES);
        for (String text : TEXTS) {
            assertThat(in.text()).isEqualTo(text);
        }
        assertThat(in.truth()).isTrue();
        assertThat(in.octet()).isEqualTo((byte) -3);
        assertThat(in.longNumber()).isEqualTo(Long.MIN_VALUE);
        assertThat(in.fraction()).isEqualTo(0.1);
        assertThat(in.position()).isEqualTo(bytes.size());
    }

    @Test
    void nothing_is_read_beyond_the_end() {
        ByteBuffer cut = ByteBuffer.wrap(new byte[] {0, 5, 'a'});
        assertThatThrownBy(() -> new FoldedInput(cut, 0).text()).isInstanceOf(BufferUnderflowException.class);
        assertThatThrownBy(() -> new FoldedInput(cut, 0).number()).isInstanceOf(BufferUnderflowException.class);
    }
}
