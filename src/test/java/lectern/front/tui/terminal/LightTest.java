package lectern.front.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.googlecode.lanterna.TextColor;
import org.junit.jupiter.api.Test;

/** The measures of the themes, against published values. */
class LightTest {
    @Test
    void contrast_is_that_of_the_guidelines() {
        assertThat(Light.of(0xFFFFFF).contrast(Light.of(0x000000))).isCloseTo(21, within(1e-9));
        assertThat(Light.of(0x767676).contrast(Light.of(0xFFFFFF))).isCloseTo(4.54, within(0.005));
        assertThat(Light.of(0x595959).contrast(Light.of(0xFFFFFF))).isCloseTo(7.0, within(0.005));
    }

    @Test
    void lightness_is_that_of_the_cie() {
        assertThat(Light.of(0xFFFFFF).lightness()).isCloseTo(100, within(1e-6));
        assertThat(Light.of(0x777777).lightness()).isCloseTo(50.03, within(0.01));
        assertThat(Light.of(0xFF0000).lightness()).isCloseTo(53.24, within(0.01));
    }

    @Test
    void a_grey_stays_the_grey_it_is_to_everybody() {
        Light grey = Light.of(0x8A8A8A);
        assertThat(grey.withDeuteranopia().lightness()).isCloseTo(grey.lightness(), within(0.001));
        assertThat(grey.withTritanopia().lightness()).isCloseTo(grey.lightness(), within(0.001));
    }

    @Test
    void the_colours_of_a_terminal_are_those_of_xterm() {
        assertThat(Light.of(new TextColor.Indexed(16), 1)).isEqualTo(Light.of(0x000000));
        assertThat(Light.of(new TextColor.Indexed(214), 1)).isEqualTo(Light.of(0xFFAF00));
        assertThat(Light.of(new TextColor.Indexed(255), 1)).isEqualTo(Light.of(0xEEEEEE));
        assertThat(Light.of(new TextColor.RGB(1, 2, 3), 1)).isEqualTo(Light.of(0x010203));
        assertThat(Light.of(TextColor.ANSI.RED, 1)).isEqualTo(Light.of(0xCD0000));
        assertThat(Light.of(TextColor.ANSI.BLUE_BRIGHT, 1)).isEqualTo(Light.of(0x5C5CFF));
        assertThat(Light.of(TextColor.ANSI.DEFAULT, 0x123456)).isEqualTo(Light.of(0x123456));
    }
}
