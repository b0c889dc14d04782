package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ManPageTest {
    private final Map<String, String> pages = ShippedTexts.manPages();

    @Test
    void every_command_has_a_page() {
        assertThat(pages).containsKeys("lectern.1", "lectern-quiz.1", "lectern-history-export.1");
        assertThat(pages.get("lectern-quiz.1"))
                .contains(
                        ".SH NAME\nlectern\\-quiz \\- Asks questions",
                        "\\fB\\-\\-seed\\fR \\fIS\\fR\n",
                        ".SH EXIT STATUS\n0 done");
        assertThat(pages.get("lectern.1")).contains("\\fBlectern\\-study\\fR(1)");
    }

    @Test
    void groff_has_nothing_to_warn_of() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/groff"))).as("groff").isTrue();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Process process = new ProcessBuilder(List.of("groff", "-man", "-ww", "-Tutf8", "-z"))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().write(page.getValue().getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            assertThat(process.getInputStream().readAllBytes())
                    .as(page.getKey())
                    .asString(StandardCharsets.UTF_8)
                    .isEmpty();
            assertThat(process.waitFor()).isZero();
        }
    }
}
