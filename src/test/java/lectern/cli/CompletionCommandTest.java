package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class CompletionCommandTest {
    @TempDir
    Path folder;

    private Ran.Setting lectern = Ran.in(Path.of("."));

    @BeforeEach
    void here() {
        lectern = Ran.in(folder);
    }

    /** What a shell prints that has read the script from a file and then runs these lines. */
    private String in(String shell, String... lines) throws Exception {
        assumeThat(Stream.of("/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"))
                .as(shell + " is installed")
                .anyMatch(bin -> Files.isExecutable(Path.of(bin + shell)));
        Path script = Files.writeString(
                folder.resolve("completion"), lectern.runs("completion", shell).out());
        String all = String.join("\n", lines).replace("SCRIPT", script.toString());
        Process process = new ProcessBuilder(List.of(shell, "-c", all))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    private String bash(String... words) throws Exception {
        return in(
                "bash",
                "source SCRIPT",
                "compopt() { :; }; COMP_WORDS=(lectern '" + String.join("' '", words) + "'); COMP_CWORD="
                        + words.length,
                "complete -p lectern > /dev/null",
                "_complete_lectern",
                "printf '%s\\n' \"${COMPREPLY[@]}\"");
    }

    @Test
    void bash_completes_commands_options_and_values() throws Exception {
        assertThat(bash("qu").strip()).isEqualTo("quiz");
        assertThat(bash("history", "exp").strip()).isEqualTo("export");
        assertThat(bash("quiz", "--th").strip()).isEqualTo("--theme");
        assertThat(bash("quiz", "--type", "").lines()).contains("single", "cloze");
        assertThat(bash("quiz", "--theme", "high").strip()).isEqualTo("high-contrast");
        assertThat(bash("quiz", "--article", "").lines()).contains("quartet");
        assertThat(bash("completion", "f").strip()).isEqualTo("fish");
    }

    @Test
    void zsh_reads_the_script() throws Exception {
        assertThat(in("zsh", "autoload -Uz compinit; compinit -D -u", "source SCRIPT", "print -r -- $_comps[lectern]"))
                .contains("_complete_lectern");
    }

    /** On a terminal of its own, as completing takes one. */
    @Test
    void zsh_loads_the_function_that_packages_bring_when_it_is_asked_to_complete() throws Exception {
        Files.writeString(folder.resolve("_lectern"), ShippedTexts.zshFunction());
        String awaited =
                "seen=; repeat 200 { zpty -r -t shell part && seen+=$part; [[ $seen = *%s* ]] && break; sleep 0.1; }";
        assertThat(in(
                        "zsh",
                        "zmodload zsh/zpty",
                        "zpty shell zsh -f -i",
                        "zpty -w shell \"fpath=($PWD \\$fpath); autoload -Uz compinit; compinit -D -u; echo rea\\\\dy\"",
                        awaited.formatted("ready"),
                        "zpty -n -w shell $'lectern quiz --the\\t'",
                        awaited.formatted("--theme"),
                        "zpty -d shell",
                        "print -r -- $seen"))
                .contains("lectern quiz --theme")
                .doesNotContain("not found");
    }

    @Test
    void fish_completes_commands_options_and_values() throws Exception {
        assertThat(in("fish", "source SCRIPT", "complete -C 'lectern qu'").lines())
                .containsExactly("quiz\tAsks questions, and shows after each answer the passage that settles it");
        assertThat(in("fish", "source SCRIPT", "complete -C 'lectern quiz --type ordering --th'"))
                .startsWith("--theme\t");
        assertThat(in("fish", "source SCRIPT", "complete -C 'lectern quiz --type '")
                        .lines())
                .anyMatch(line -> line.startsWith("cloze\t"));
        assertThat(in("fish", "source SCRIPT", "complete -C 'lectern history export --f'"))
                .startsWith("--format\tjson: every entry");
    }

    @Test
    void every_option_of_every_command_is_in_the_script_of_fish() {
        List<String> lines = lectern.runs("completion", "fish").lines();
        assertThat(lines).filteredOn(line -> line.contains(" -l seed ")).hasSize(3);
        assertThat(lines).filteredOn(line -> line.contains(" -l help ")).hasSizeGreaterThan(15);
    }

    @Test
    void a_shell_that_is_not_known_is_refused() {
        assertThat(lectern.runs("completion", "fis").err())
                .isEqualTo("lectern: there is no shell 'fis'. Did you mean 'fish'?\nThere are: bash, zsh, fish.\n");
        assertThat(lectern.runs("completion").code()).isEqualTo(ExitCode.USAGE);
    }
}
