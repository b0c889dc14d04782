package lectern.bank.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import lectern.model.Range;
import org.junit.jupiter.api.Test;

class FindingRendererTest {
    private static final FindingRenderer RENDERER = new FindingRenderer(
            text -> text.codePoints().map(each -> each > 0x2E80 ? 2 : 1).sum());

    @Test
    void the_caret_stands_by_display_width() {
        SourceText source = new SourceText("questions/a.yaml", "x\n  ask: 한국 🛡 wrong here\n");
        int start = source.text().indexOf("wrong");
        assertThat(RENDERER.render(source.finding(Code.SYNTAX, new Range(start, start + 5), "this is wrong")
                        .withNote("a note")
                        .withHelp("a help")))
                .isEqualTo("""
                        error[L010]: this is wrong
                         --> questions/a.yaml:2:13
                          |
                        2 |   ask: 한국 🛡 wrong here
                          |                ^^^^^
                          = a note
                          = help: a help
                        """);
    }

    @Test
    void no_control_character_gets_out() {
        SourceText source = new SourceText("q\u001b[2J.yaml", "a\u001b[31m\tb\u202e\u0085\n");
        String rendered = RENDERER.render(
                source.finding(Code.SYNTAX, new Range(1, 2), "what \u009b is").withHelp("\u0007"));
        assertThat(rendered).isEqualTo("""
                        error[L010]: what <U+009B> is
                         --> q<U+001B>[2J.yaml:1:2
                          |
                        1 | a<U+001B>[31m b<U+202E><U+0085>
                          |  ^^^^^^^^
                          = help: <U+0007>
                        """);
    }

    @Test
    void a_long_line_is_cut_around_what_is_wrong() {
        SourceText source = new SourceText("q.yaml", "x".repeat(5_000) + "here" + "y".repeat(5_000));
        String[] lines = RENDERER.render(source.finding(Code.SYNTAX, new Range(5_000, 5_004), "m"))
                .split("\n", -1);
        assertThat(lines[3]).hasSizeLessThan(400).startsWith("1 | …xxx").endsWith("yyy…");
        assertThat(lines[4].indexOf('^')).isEqualTo(lines[3].indexOf("here"));
    }

    @Test
    void every_code_has_a_number_of_its_own_and_a_title() {
        List<String> numbers = Arrays.stream(Code.values()).map(Code::number).toList();
        assertThat(numbers).doesNotHaveDuplicates().isSorted().allMatch(each -> each.matches("L\\d{3}"));
        assertThat(Code.ofNumber("l030")).contains(Code.QUOTE_MISSING);
        assertThat(Code.values()).allSatisfy(each -> assertThat(each.title()).isNotBlank());
    }
}
