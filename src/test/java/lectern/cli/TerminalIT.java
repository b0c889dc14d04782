package lectern.cli;

import static lectern.terminal.support.PtyAssert.assertThatTerminal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.terminal.support.Pty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as they are shipped, with a person at a terminal. */
class TerminalIT {
    private static final String ALTERNATE_SCREEN = "\u001b[?1049h";

    @TempDir
    Path folder;

    @Test
    void alone_it_opens_the_home_screen_and_q_leaves_it() {
        try (Pty terminal = start(Map.of())) {
            terminal.await("Four reports on intelligence sharing");
            terminal.send("q");
            assertThatTerminal(terminal).endsWith(0).isAsItWasFound();
        }
    }

    @Test
    void a_quiz_starts_at_its_first_question() {
        try (Pty terminal = start(Map.of(), "quiz", "--seed", "1", "-n", "5")) {
            terminal.await("Question 1 of 5");
            assertThat(terminal.raw()).contains(ALTERNATE_SCREEN);
            terminal.send("\u0003");
            assertThatTerminal(terminal).endsWith(130).isAsItWasFound();
        }
    }

    @Test
    void a_plain_quiz_leaves_the_screen_alone_and_lets_the_last_answer_be_taken_back() {
        try (Pty terminal = start(Map.of("ACCESSIBLE", "1"), "quiz", "--type", "boolean", "-n", "1")) {
            terminal.await("Answer:").send("t\r").await("Enter for the score:").send("u\r");
            terminal.await("Taken back.").send("t\r").await("the prompt again", screen -> prompts(screen) == 2);
            terminal.send("\r");
            assertThatTerminal(terminal).endsWith(0);
            assertThat(terminal.raw()).contains("Score: ", "Time: ").doesNotContain("\u001b");
        }
    }

    private static long prompts(String screen) {
        return screen.lines()
                .filter(line -> line.startsWith("Enter for the score:"))
                .count();
    }

    @Test
    void ctrl_c_ends_a_plain_quiz_with_130() {
        try (Pty terminal = start(Map.of(), "quiz", "--plain")) {
            terminal.await("Answer:").send("\u0003");
            assertThatTerminal(terminal).endsWith(130).isAsItWasFound();
        }
    }

    private Pty start(Map<String, String> environment, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("lectern.home", "target/lectern"), "bin", "lectern")
                .toAbsolutePath()
                .toString());
        command.addAll(List.of(args));
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.put("LECTERN_HOME", folder.toString());
        return Pty.start(command, all);
    }
}
