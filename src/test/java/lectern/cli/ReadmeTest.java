package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.sample.Readme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of plain mode and of a check is what they say. */
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

    @Test
    void its_finding_is_one_of_a_check() throws IOException {
        for (String part : List.of("questions", "seeds")) {
            Files.createDirectory(folder.resolve(part));
            try (Stream<Path> files = Files.list(Path.of(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.toString()));
                }
            }
        }
        Path file = folder.resolve("questions/quartet.yaml");
        Files.writeString(file, Files.readString(file).replace(": More than 8,000", ": More than 9,000"));
        Ran ran = Ran.in(folder).runs("check");
        assertThat(ran.code()).isEqualTo(ExitCode.FOUND);
        Readme.assertPart("check", "```\n$ lectern check\n" + ran.out() + "```\n");
    }

    @Test
    void its_settings_are_those_that_there_are() {
        String rows = Arrays.stream(SettingName.values())
                .map(name -> "| `" + name.word() + "` | " + name.does() + " | " + name.allowed() + " | " + name.usual()
                        + " | `" + name.variable() + "` |\n")
                .collect(Collectors.joining());
        Readme.assertPart(
                "settings", "| setting | is about | can be | if not set | variable |\n|---|---|---|---|---|\n" + rows);
    }
}
