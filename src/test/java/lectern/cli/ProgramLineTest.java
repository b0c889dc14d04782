package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi|vi +7 a.txt",
                "/usr/bin/nvim -R|/usr/bin/nvim -R +7 a.txt",
                "emacsclient -t|emacsclient -t +7 a.txt",
                "nano|nano +7 a.txt",
                "hx|hx a.txt:7",
                "code --wait|code --wait -g a.txt:7",
                "subl|subl a.txt:7",
                "ed|ed a.txt",
                "mine --at={line} {file} -x|mine --at=7 a.txt -x",
                "less -R|less -R +7 a.txt"
            })
    void each_program_is_told_the_line_in_its_own_way(String set, String command) {
        assertThat(String.join(" ", new ProgramLine(ProgramLine.words(set)).at("a.txt", 7)))
                .isEqualTo(command);
    }

    @Test
    void quotation_marks_keep_words_together() {
        assertThat(ProgramLine.words(" '/opt/my editor/ed' \"-a b\"  c "))
                .containsExactly("/opt/my editor/ed", "-a b", "c");
        assertThat(ProgramLine.words("  ")).isEmpty();
    }

    @Test
    void a_file_with_spaces_is_one_word() {
        assertThat(new ProgramLine(List.of("vim")).at("my articles/a b.txt", 1))
                .containsExactly("vim", "+1", "my articles/a b.txt");
    }
}
