package lectern.front.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import lectern.view.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private static final Link PLACE = new Link("seeds/one.txt", 11);

    @Test
    void a_place_is_put_into_the_template() {
        assertThat(new Links("file://{path}#{line}", Path.of("/home/ann")).uri(PLACE))
                .contains("file:///home/ann/seeds/one.txt#11");
        assertThat(new Links("x:{line}/{path}?{line}", Path.of("/b")).uri(PLACE))
                .contains("x:11//b/seeds/one.txt?11");
    }

    @Test
    void a_path_is_percent_encoded_so_that_nothing_in_it_is_obeyed() {
        Links links = new Links("file://{path}", Path.of("/b"));
        assertThat(links.uri(new Link("M\u00fcller & {line}%;#?.txt", 1)))
                .contains("file:///b/M%C3%BCller%20%26%20%7Bline%7D%25%3B%23%3F.txt");
        assertThat(links.uri(new Link("a\u001b\\\u0007\n\u009c.txt", 1)).orElseThrow())
                .matches("[!-~]+");
    }

    @Test
    void without_a_template_or_files_there_is_no_link() {
        assertThat(Links.NONE.uri(PLACE)).isEmpty();
        assertThat(new Links("", Path.of("/b")).uri(PLACE)).isEmpty();
        assertThat(new Links("file://{path}", null).uri(PLACE)).isEmpty();
    }

    @Test
    void what_no_terminal_takes_is_left_out() {
        Links links = new Links("file://{path}", Path.of("/b"));
        assertThat(links.uri(new Link("x".repeat(2073), 1)).orElseThrow()).hasSize(2083);
        assertThat(links.uri(new Link("x".repeat(2074), 1))).isEmpty();
        assertThat(links.uri(new Link("a\u0000b", 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{path}", "file://", "file://{path}\u001b", "file://{path} x", "file://{path}\u00fc", "1:{path}"
            })
    void what_is_no_template_is_refused(String text) {
        assertThat(Links.isTemplate(text)).isFalse();
        assertThatThrownBy(() -> new Links(text, Path.of("/b"))).isInstanceOf(IllegalArgumentException.class);
    }
}
