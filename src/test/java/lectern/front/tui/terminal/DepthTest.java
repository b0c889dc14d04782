package lectern.front.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepthTest {
    @ParameterizedTest
    @CsvSource({
        "xterm, '', SIXTEEN",
        "linux, '', SIXTEEN",
        "screen, '', SIXTEEN",
        "xterm-256color, '', INDEXED",
        "tmux-256color, '', INDEXED",
        "xterm-kitty, '', INDEXED",
        "xterm-direct, '', FULL",
        "xterm, truecolor, FULL",
        "xterm-256color, 24bit, FULL",
        "xterm-256color, yes, INDEXED",
        "screen-256color, truecolor, INDEXED",
        "screen, truecolor, SIXTEEN"
    })
    void the_depth_is_told_by_two_variables(String terminal, String colours, Depth depth) {
        assertThat(Depth.of(Map.of("TERM", terminal, "COLORTERM", colours))).isEqualTo(depth);
    }

    @Test
    void tmux_understands_full_colours_under_the_name_of_screen() {
        assertThat(Depth.of(Map.of("TERM", "screen-256color", "COLORTERM", "truecolor", "TMUX", "/tmp/x")))
                .isEqualTo(Depth.FULL);
    }

    @Test
    void who_tells_nothing_has_sixteen() {
        assertThat(Depth.of(Map.of())).isEqualTo(Depth.SIXTEEN);
    }
}
