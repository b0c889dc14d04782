package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lectern.sample.Readme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of plain mode is what plain mode says. */
@Tag("once")
class ReadmeTest {
    private static final String[] ARGUMENTS = {
        "quiz", "--seed", "4", "-n", "2", "--article", "quartet", "--type", "single,boolean", "--level", "1"
    };

    @TempDir
    Path folder;

    @Test
    void its_plain_quiz_is_a_plain_quiz() {
        Ran ran = Ran.in(folder).banksFrom(new DiskShelf()).typing("1").runs(ARGUMENTS);
        assertThat(ran.code()).isEqualTo(ExitCode.INTERRUPTED);
        String command = "$ printf '1\\n' | lectern " + String.join(" ", ARGUMENTS) + "\n";
        Readme.assertPart("plain", "```\n" + command + ran.out() + "```\n");
    }
}
