package lectern.cli;

import static lectern.terminal.support.PtyAssert.assertThatTerminal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lectern.terminal.support.Pty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped program, with a person who studies at a terminal. */
class StudyIT {
    @TempDir
    Path folder;

    @Test
    void what_was_studied_on_the_full_screen_is_kept_though_it_is_killed() throws Exception {
        try (Pty terminal = start("study", "--type", "single", "--new", "5")) {
            terminal.await("0 to learn again, 0 due, 5 new").send("x").await("Again: in 1 minute.");
            terminal.send("3").await("Good: again in 10 minutes.").send("\r");
            terminal.await("1 to learn again, 0 due, 4 new").send("x").await("Again: in 1 minute.");
            ProcessHandle java = ProcessHandle.of(terminal.javaPid()).orElseThrow();
            java.destroyForcibly();
            java.onExit().get(30, TimeUnit.SECONDS);
        }

        String kept = output("history", "export");
        assertThat(kept.lines().filter(line -> line.contains("\"kind\": \"answer\"")))
                .hasSize(2);
        assertThat(kept.lines().filter(line -> line.contains("\"kind\": \"regrading\"")))
                .hasSize(1);

        try (Pty terminal = start("study", "--type", "single", "--new", "5")) {
            terminal.await("2 to learn again, 0 due, 3 new").send("@").await("Suspended; u undoes it.");
            terminal.send("u").await("No longer suspended.").send("q");
            assertThatTerminal(terminal).endsWith(0).isAsItWasFound();
        }
    }

    @Test
    void home_leads_to_what_is_due_and_back() {
        try (Pty terminal = start()) {
            terminal.await("0 to learn again, 0 due, 10 new").send("j\r").await("bury");
            terminal.send("-").await("Buried until tomorrow").send("q").await("Study what is due");
            terminal.send("q");
            assertThatTerminal(terminal).endsWith(0).isAsItWasFound();
        }
    }

    @Test
    void plain_study_leaves_the_screen_alone() {
        try (Pty terminal = start("study", "--plain", "--type", "boolean", "--new", "1")) {
            terminal.await("Answer:")
                    .send("@\r")
                    .await("Suspended; u undoes it.")
                    .send("q\r");
            assertThatTerminal(terminal).endsWith(0);
            assertThat(terminal.raw()).doesNotContain("\u001b");
        }
    }

    private Pty start(String... args) {
        return Pty.start(command(args), Map.of("LECTERN_HOME", folder.toString()));
    }

    private String output(String... args) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command(args));
        builder.environment().put("LECTERN_HOME", folder.toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    private static List<String> command(String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("lectern.home", "target/lectern"), "bin", "lectern")
                .toAbsolutePath()
                .toString());
        command.addAll(List.of(args));
        return command;
    }
}
