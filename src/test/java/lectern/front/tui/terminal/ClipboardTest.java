package lectern.front.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ClipboardTest {
    @Test
    void a_text_is_sent_in_base64() {
        assertThat(Clipboard.sequence("Z\u00fcrich")).contains("\u001b]52;c;WsO8cmljaA==\u0007");
        assertThat(Clipboard.sequence("")).contains("\u001b]52;c;\u0007");
    }

    @Test
    void nothing_in_it_would_be_obeyed_where_it_is_pasted() {
        assertThat(copied("a\u001b[31m\rb\tc\u0003\u009b\r\nd")).isEqualTo("a\u241b[31m b c\u2403\uFFFD\nd");
    }

    @Test
    void the_longest_text_is_taken_whole_and_a_longer_one_not_at_all() {
        String longest = "x".repeat(Clipboard.LIMIT);
        assertThat(copied(longest)).isEqualTo(longest);
        assertThat(Clipboard.sequence(longest).orElseThrow().length()).isLessThanOrEqualTo(100_000);
        assertThat(Clipboard.sequence(longest + "x")).isEmpty();
        assertThat(Clipboard.sequence("\u6f22".repeat(Clipboard.LIMIT / 3 + 1))).isEmpty();
    }

    private static String copied(String text) {
        String sequence = Clipboard.sequence(text).orElseThrow();
        byte[] bytes = Base64.getDecoder().decode(sequence.substring("\u001b]52;c;".length(), sequence.length() - 1));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
