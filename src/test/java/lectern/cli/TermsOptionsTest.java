package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsOptionsTest {
    @TempDir
    Path folder;

    @Test
    void the_help_tells_shares_as_they_are_typed() {
        PrintStream before = System.err;
        ByteArrayOutputStream warned = new ByteArrayOutputStream();
        Ran ran;
        try {
            System.setErr(new PrintStream(warned, true, StandardCharsets.UTF_8));
            ran = Ran.in(folder).runs("quiz", "--help");
        } finally {
            System.setErr(before);
        }
        assertThat(ran.out())
                .contains("Ann=25% or", "such as 60%;", "such as 25%;")
                .doesNotContain("%%");
        // A description that the option parser cannot format is warned of on standard error, past the program's own.
        assertThat(warned.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
