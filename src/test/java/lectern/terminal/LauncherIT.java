package lectern.terminal;

import static lectern.terminal.support.PtyAssert.assertThatTerminal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lectern.terminal.support.EchoCommand;
import lectern.terminal.support.Pty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, with the echo program in Lectern's place, under the shells that {@code /bin/sh} may be. */
@Timeout(120)
class LauncherIT {
    private static final Map<String, String> HERE = Map.of("JAVA_HOME", System.getProperty("java.home"));

    @TempDir
    private Path temporary;

    private List<String> launcher(String shell, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(shell));
        command.addAll(EchoCommand.byLauncher(temporary.resolve("a folder of its own"), arguments));
        return command;
    }

    private Pty start(String shell, String... arguments) throws IOException {
        return Pty.start(launcher(shell, arguments), HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void exit_codes_pass_and_the_terminal_is_as_before(String shell) throws IOException {
        try (Pty pty = start(shell)) {
            pty.await("Echo 80x24").send("\u001b[A").await("Pressed[key=UP]").send("q");
            assertThatTerminal(pty).endsWith(0).isAsItWasFound();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void ctrl_c_ends_with_130(String shell) throws IOException {
        try (Pty pty = start(shell)) {
            pty.await("Echo").send("\u0003");
            assertThatTerminal(pty).endsWith(130).isAsItWasFound();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void after_kill_9_the_terminal_is_as_before(String shell) throws IOException {
        try (Pty pty = start(shell)) {
            pty.await("Echo").signal("KILL", pty.javaPid());
            assertThatTerminal(pty).endsWith(137).isAsItWasFound();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void sigterm_to_the_launcher_reaches_java(String shell) throws IOException {
        try (Pty pty = start(shell)) {
            pty.await("Echo");
            ProcessHandle java = ProcessHandle.of(pty.javaPid()).orElseThrow();
            pty.signal("TERM");
            assertThatTerminal(pty).endsWith(143).isAsItWasFound();
            assertThat(java.isAlive()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void sighup_to_the_launcher_reaches_java(String shell) throws IOException {
        assumeThat(Pty.ignoresHangUp()).as("started by nohup").isFalse();
        try (Pty pty = start(shell)) {
            pty.await("Echo").signal("HUP");
            assertThatTerminal(pty).endsWith(129).isAsItWasFound();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void sigint_to_the_launcher_ends_with_130(String shell) throws IOException {
        try (Pty pty = start(shell)) {
            pty.await("Echo").signal("INT");
            assertThatTerminal(pty).endsWith(130).isAsItWasFound();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void ctrl_z_and_fg_in_a_shell(String shell) throws IOException {
        String command = "'" + String.join("' '", launcher(shell)) + "'";
        try (Pty pty = Pty.start(
                List.of("bash", "--norc", "-i"),
                Map.of("PS1", "ready> ", "JAVA_HOME", System.getProperty("java.home")))) {
            pty.await("ready>")
                    .send(command + "; echo code $?\r")
                    .await("Echo 80x24")
                    .send("\u001a")
                    .await("Stopped");
            pty.send("fg; echo code $?\r").await("Resized").send("x").await("Typed[character=x");
            pty.send("\u0003").await("code 130");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void ctrl_c_in_lines_ends_with_130(String shell) throws IOException {
        try (Pty pty = start(shell, "plain")) {
            pty.await("plain").send("\u0003");
            assertThatTerminal(pty).endsWith(130);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void lines_are_read_from_the_terminal(String shell) throws IOException {
        try (Pty pty = start(shell, "plain")) {
            pty.await("plain").send("A\r").await("read 65");
            assertThatTerminal(pty).endsWith(0);
        }
    }

    @Test
    void without_a_terminal_it_is_java_and_arguments_arrive_whole_whatever_the_locale() throws Exception {
        // A script, because the locale of the tests may be C as well, and Java then cannot hand over an umlaut.
        Path script = Files.writeString(
                temporary.resolve("script"),
                "exec env LC_ALL=C LANG=C '" + String.join("' '", launcher("dash")) + "' 'Müller' '漢 字' '' '*'\n");
        ProcessBuilder builder = new ProcessBuilder("sh", script.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(out).isEqualTo("no terminal Müller|漢 字||*\n");
        assertThat(process.exitValue()).isEqualTo(3);
    }

    @Test
    void it_starts_through_symbolic_links() throws Exception {
        List<String> command = launcher("dash");
        Path first = Files.createSymbolicLink(temporary.resolve("first"), Path.of("a folder of its own/bin/lectern"));
        Path second = Files.createSymbolicLink(temporary.resolve("second"), first);
        assertThat(run(Map.of("JAVA_HOME", System.getProperty("java.home")), command.get(0), second.toString()))
                .isEqualTo("no terminal \n");
    }

    @Test
    void a_java_too_old_is_refused_by_name() throws Exception {
        Path home = oldJava();
        assertThat(run(Map.of("JAVA_HOME", home.toString(), "PATH", empty()), launcher("/bin/dash")))
                .isEqualTo("lectern: needs Java 17 or later, found only Java 8 (" + home
                        + "/bin/java); set JAVA_HOME to a newer one\n");
    }

    @Test
    void no_java_is_said() throws Exception {
        assertThat(run(Map.of("JAVA_HOME", "", "PATH", empty()), launcher("/bin/dash")))
                .isEqualTo("lectern: needs Java 17 or later, found none; install it or set JAVA_HOME\n");
    }

    private Path oldJava() throws IOException {
        Path home = temporary.resolve("jdk8");
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VENDOR=\"X\"\nJAVA_VERSION=\"1.8.0_292\"\n");
        Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }

    /** A folder of commands that has none. */
    private String empty() throws IOException {
        return Files.createDirectories(temporary.resolve("bin")).toString();
    }

    private static String run(Map<String, String> environment, String... command) throws Exception {
        return run(environment, List.of(command));
    }

    private static String run(Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return out;
    }
}
