package lectern.cli;

import static lectern.terminal.support.PtyAssert.assertThatTerminal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.bank.BankReader;
import lectern.bank.BuiltInSource;
import lectern.bank.ReadBank;
import lectern.model.Bank;
import lectern.model.Passage;
import lectern.model.QuestionType;
import lectern.quiz.Planned;
import lectern.study.Filter;
import lectern.study.Selection;
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
        try (Pty terminal = start(Map.of("ACCESSIBLE", "1"), "quiz", "--question", "quartet-handed-over")) {
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
        try (Pty terminal = start(Map.of(), "quiz", "--plain", "--type", "boolean")) {
            terminal.await("Answer:").send("\u0003");
            assertThatTerminal(terminal).endsWith(130).isAsItWasFound();
        }
    }

    @Test
    void five_answers_are_each_followed_by_their_highlighted_passage() {
        List<Planned> plan = new Selection(new Filter(Set.of(), Set.of(), Set.of(), Set.of(QuestionType.SINGLE)), 5)
                .draw(builtIn(), 1)
                .orElseThrow()
                .plan();
        try (Pty terminal = start(Map.of(), "quiz", "--seed", "1", "-n", "5", "--type", "single")) {
            terminal.await("Question 1 of 5").resize(80, 60);
            for (int i = 0; i < 5; i++) {
                terminal.await("Question " + (i + 1) + " of 5").await("Enter answer");
                Passage passage = plan.get(i).question().header().passages().get(0);
                int before = terminal.raw().length();
                terminal.send("\r")
                        .await(passage.article().file() + ":" + passage.start().line());
                terminal.await(
                        "the words of the passage, highlighted",
                        screen -> highlighted(terminal.raw().substring(before)).contains(unspaced(passage.words(""))));
                terminal.send("\r");
            }
            terminal.await("of 5 (").resize(80, 24).send("\u0003");
            assertThatTerminal(terminal).endsWith(130).isAsItWasFound();
        }
    }

    private static Bank builtIn() {
        return ((ReadBank.Verified) BankReader.read(new BuiltInSource())).bank();
    }

    /** What was written on the passage's colour. */
    private static String highlighted(String raw) {
        StringBuilder words = new StringBuilder();
        boolean on = false;
        String text = new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        Matcher pieces = Pattern.compile("\u001b\\[([?0-9;]*)([A-Za-z])|[^\u001b]+|\u001b")
                .matcher(text);
        while (pieces.find()) {
            if ("m".equals(pieces.group(2))) {
                List<String> codes = List.of(pieces.group(1).split(";"));
                // The passage's of the dark theme in 256 colours.
                on = pieces.group(1).contains("48;5;58")
                        || (on && !codes.contains("0") && !codes.contains("49") && !codes.contains(""));
            } else if (on && pieces.group(2) == null) {
                words.append(pieces.group());
            }
        }
        return unspaced(words.toString());
    }

    private static String unspaced(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    @Test
    void sigterm_leaves_no_process_and_the_terminal_as_it_was() {
        try (Pty terminal = start(Map.of(), "quiz")) {
            terminal.await("Question 1 of");
            ProcessHandle java = ProcessHandle.of(terminal.javaPid()).orElseThrow();
            terminal.signal("TERM");
            assertThatTerminal(terminal).endsWith(143).isAsItWasFound();
            assertThat(java.isAlive()).isFalse();
        }
    }

    @Test
    void ctrl_z_gives_the_terminal_to_the_shell_and_fg_takes_it_again() {
        String program = "'" + program() + "'; echo code $?\r";
        try (Pty terminal = Pty.start(
                List.of("bash", "--norc", "-i"), Map.of("PS1", "ready> ", "LECTERN_HOME", folder.toString()))) {
            terminal.await("ready>").send(program).await("Four reports on intelligence sharing");
            terminal.send("\u001a").await("Stopped").await("ready>");
            terminal.send("fg; echo code $?\r").await("Four reports on intelligence sharing");
            terminal.send("q").await("code 0");
        }
    }

    @Test
    void closing_the_terminal_leaves_no_process() throws Exception {
        Pty terminal = start(Map.of(), "quiz");
        terminal.await("Question 1 of");
        ProcessHandle java = ProcessHandle.of(terminal.javaPid()).orElseThrow();
        ProcessHandle launcher = ProcessHandle.of(terminal.pid()).orElseThrow();
        terminal.hangUp();
        java.onExit().get(30, TimeUnit.SECONDS);
        launcher.onExit().get(30, TimeUnit.SECONDS);
    }

    @Test
    void without_any_locale_the_screen_keeps_to_ascii() {
        try (Pty terminal = start(Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", ""))) {
            terminal.await("Four reports on intelligence sharing").await("q quit");
            assertThat(terminal.screen()).matches("\\p{ASCII}+");
            terminal.send("q");
            assertThatTerminal(terminal).endsWith(0).isAsItWasFound();
        }
    }

    @Test
    void a_library_that_is_missing_is_told_on_a_terminal_as_it_was() throws Exception {
        Path home = Path.of(System.getProperty("lectern.home", "target/lectern"));
        Path copy = ProgramFolder.without("lanterna", home, folder.resolve("without"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                copy.resolve("lectern.jar").toString());
        try (Pty terminal = Pty.start(command, Map.of("LECTERN_HOME", folder.toString()))) {
            assertThatTerminal(terminal).endsWith(70).isAsItWasFound();
            assertThat(terminal.raw()).contains("a part of Lectern is missing").doesNotContain("\tat ");
        }
    }

    private Pty start(Map<String, String> environment, String... args) {
        List<String> command = new ArrayList<>();
        command.add(program());
        command.addAll(List.of(args));
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.put("LECTERN_HOME", folder.toString());
        return Pty.start(command, all);
    }

    private static String program() {
        return Path.of(System.getProperty("lectern.home", "target/lectern"), "bin", "lectern")
                .toAbsolutePath()
                .toString();
    }
}
