package lectern.cli;

import static lectern.terminal.support.PtyAssert.assertThatTerminal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lectern.terminal.support.Pty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The full screen as it is shipped, on terminals of every kind, and with other programs. */
class FullScreenIT {
    private static final String PROGRAM = Path.of(
                    System.getProperty("lectern.home", "target/lectern"), "bin", "lectern")
            .toAbsolutePath()
            .toString();

    @TempDir
    Path folder;

    private Pty start(Map<String, String> environment, String... command) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("LECTERN_HOME", folder.toString());
        return Pty.start(List.of(command), all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xterm", "xterm-256color", "screen-256color", "tmux-256color", "linux"})
    void every_terminal_shows_home_and_is_left_as_it_was(String term) {
        try (Pty terminal = start(Map.of("TERM", term), PROGRAM)) {
            terminal.await("Practice").send("q");
            assertThatTerminal(terminal).endsWith(0).isAsItWasFound();
        }
    }

    @Test
    void a_dumb_terminal_gets_lines() {
        try (Pty terminal = start(Map.of("TERM", "dumb"), PROGRAM, "quiz", "-n", "1", "--type", "boolean")) {
            terminal.await("Answer:").send("q\r");
            assertThatTerminal(terminal).endsWith(0).isAsItWasFound();
            assertThat(terminal.raw()).doesNotContain("\u001b");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiz -n 1 < /dev/null", "quiz -n 1 | cat"})
    void with_only_one_of_input_and_output_at_the_terminal_it_writes_lines(String command) {
        try (Pty terminal = start(Map.of(), "/bin/sh", "-c", "'" + PROGRAM + "' " + command)) {
            terminal.await("Question 1 of 1.").send("\u0004");
            terminal.awaitExit();
            assertThat(terminal.raw()).doesNotContain("\u001b[?1049h");
        }
    }

    @Test
    void fifty_sizes_one_after_another_lose_nothing() {
        Random random = new Random(50);
        try (Pty terminal = start(Map.of(), PROGRAM)) {
            terminal.await("Practice");
            for (int i = 0; i < 50; i++) {
                terminal.resize(20 + random.nextInt(230), 5 + random.nextInt(65));
            }
            terminal.resize(39, 11).await("Lectern needs 40x12; this is 39x11.");
            terminal.resize(80, 24).await("Practice").send("q");
            assertThatTerminal(terminal).endsWith(0).isAsItWasFound();
        }
    }

    @Test
    void ten_thousand_pasted_characters_are_one_text_that_is_too_long() {
        try (Pty terminal = start(Map.of(), PROGRAM, "quiz", "--type", "short", "-n", "1")) {
            terminal.await("Question 1 of 1").send("\u001b[200~" + "q".repeat(10_000) + "\u001b[201~");
            terminal.await("That is too long").send("\u001bq");
            assertThatTerminal(terminal).endsWith(0).isAsItWasFound();
        }
    }

    @Test
    void a_sequence_that_comes_byte_by_byte_is_one_key() {
        try (Pty terminal = start(Map.of(), PROGRAM)) {
            terminal.await("Practice");
            int before = terminal.raw().length();
            "\u001b[I\u001b[O\u001b[B".chars().forEach(each -> terminal.send(String.valueOf((char) each)));
            terminal.awaitBytes("Study what is due", before).send("q");
            assertThatTerminal(terminal).endsWith(0).isAsItWasFound();
        }
    }

    @Test
    void the_editor_has_the_terminal_until_it_ends() throws IOException {
        Path editor = script("#!/bin/sh\nprintf 'EDITING %s %s\\n' \"$1\" \"$(basename \"$2\")\"\nread answer\n", "vi");
        try (Pty terminal =
                start(Map.of("VISUAL", editor.toString()), PROGRAM, "read", "--bank", "questions", "quartet:7")) {
            terminal.await("More than 8,000 targets").send("e").await("EDITING +7 000_fb3811d5b4f97f03.txt");
            terminal.send("done\r").await("lectern check tells").send("q");
            assertThatTerminal(terminal).endsWith(0).isAsItWasFound();
        }
    }

    @Test
    void an_editor_that_cannot_be_started_is_told() {
        try (Pty terminal = start(Map.of("VISUAL", "/nowhere/ed"), PROGRAM, "read", "--bank", "questions", "quartet")) {
            terminal.await("quadripartite meeting").send("e").await("/nowhere/ed cannot be started");
            terminal.send("q");
            assertThatTerminal(terminal).endsWith(0).isAsItWasFound();
        }
    }

    @Test
    void another_bank_is_opened_from_home() throws IOException {
        Path pond = Files.createDirectories(folder.resolve("pond/questions"));
        Files.writeString(folder.resolve("pond/pond.txt"), "Herons came from the far north.\n");
        Files.writeString(
                pond.resolve("bank.yaml"),
                "bank: pond\ntitle: The pond\narticles: { pond: { file: ../pond.txt, title: Pond } }\n");
        Files.writeString(pond.resolve("all.yaml"), """
                - id: herons
                  ask: Herons came from the north.
                  answer: true
                  cite: { pond: Herons came from the far north }
                """);
        try (Pty terminal = start(Map.of(), PROGRAM, "--bank", pond.toString())) {
            terminal.await("The pond").await("Open another bank").send("\u001b[F\r");
            terminal.await("The pond (open)").await("4 articles, 138 questions").send("j\r");
            terminal.await("Four reports on intelligence sharing")
                    .await("Practice")
                    .send("q");
            assertThatTerminal(terminal).endsWith(0).isAsItWasFound();
        }
    }

    private Path script(String text, String name) throws IOException {
        Path script = Files.writeString(folder.resolve(name), text);
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
