package lectern.front.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundReplyTest {
    @ParameterizedTest
    @CsvSource({
        "11;rgb:0000/0000/0000, DARK",
        "11;rgb:1e1e/1E1E/1e1e, DARK",
        "11;rgb:28/2a/36, DARK",
        "11;rgb:0/2/3, DARK",
        "11;rgb:ffff/ffff/ffff, LIGHT",
        "11;rgb:fd/f6/e3, LIGHT",
        "11;rgb:f/f/f, LIGHT",
        "11;rgba:ffff/ffff/ffff/8000, LIGHT",
        "11;rgb:767/767/767, LIGHT",
        "11;rgb:757/757/757, DARK"
    })
    void a_background_has_the_theme_that_is_read_on_it(String reply, Theme theme) {
        assertThat(BackgroundReply.theme(reply)).contains(theme);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "11;",
                "11;?",
                "10;rgb:0000/0000/0000",
                "11;rgb:",
                "11;rgb:0000/0000",
                "11;rgb:0000/0000/0000/0000",
                "11;rgba:0000/0000/0000",
                "11;rgb:00000/0000/0000",
                "11;rgb:000g/0000/0000",
                "11;rgb:-1/0/0",
                "11;rgb:\u0661/0/0",
                "11;rgba:0/0/0/x",
                "11;#ffffff",
                "52;c;QQ=="
            })
    void what_is_no_colour_changes_nothing(String reply) {
        assertThat(BackgroundReply.theme(reply)).isEmpty();
    }
}
