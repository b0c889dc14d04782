package lectern.cli;

import static lectern.terminal.support.PtyAssert.assertThatTerminal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lectern.terminal.support.Pty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The shipped program: an exam of all eight types by keys, by mouse and in lines gives the same marks. */
@Timeout(120)
class ExamIT {
    @TempDir
    Path folder;

    @Test
    void keys_mouse_and_lines_give_the_same_marks() throws Exception {
        Path bank = ExamBank.in(folder);
        Map<String, String> inLines = inLines(args(bank, "lines.json"));
        Map<String, String> byKeys = byKeys(args(bank, "keys.json"));
        Map<String, String> byMouse = byMouse(args(bank, "mouse.json"));

        assertThat(inLines)
                .containsEntry("year", "credit 1.0, mark 1.0")
                .containsEntry("miles", "credit 0.0, mark 0.0")
                .containsEntry("name", "credit 1.0, mark 1.0")
                .containsEntry("years", "credit 0.0, mark 0.0")
                .containsEntry("dates", "credit 0.5, mark 0.5")
                .containsEntry("gaps", "credit 0.5, mark 0.5")
                .hasSize(ExamBank.SIZE);
        assertThat(inLines.get("survivors")).startsWith("credit 0.66");
        assertThat(inLines.get("fuels")).matches("credit (0\\.66.*|1\\.0, mark 1\\.0)");
        assertThat(byKeys).isEqualTo(inLines);
        assertThat(byMouse).isEqualTo(inLines);
    }

    private String[] args(Path bank, String results) {
        return new String[] {
            "quiz",
            "--bank",
            bank.toString(),
            "--exam",
            "--time",
            "20m",
            "--pass",
            "90%",
            "--seed",
            "3",
            "--results",
            folder.resolve(results).toString()
        };
    }

    private Map<String, String> marks(String file) throws Exception {
        return ExamBank.marks(ExamBank.attempt(folder.resolve(file)));
    }

    private Map<String, String> inLines(String[] args) throws Exception {
        try (PlainSitting sitting = PlainSitting.start(folder.resolve("lines"), args)) {
            String shown = sitting.awaitPrompt();
            for (int i = 0; i < ExamBank.SIZE; i++) {
                shown = sitting.answer(shown);
            }
            assertThat(sitting.finish("e")).contains("Not passed: 90 % is the pass mark.");
            assertThat(sitting.exitCode()).isEqualTo(ExitCode.FOUND);
        }
        return marks("lines.json");
    }

    private Map<String, String> byKeys(String[] args) throws Exception {
        try (Pty terminal = PlainSitting.onTerminal(folder.resolve("keys"), args)) {
            for (int i = 1; i <= ExamBank.SIZE; i++) {
                terminal.await("Question " + i + " of " + ExamBank.SIZE);
                key(terminal);
            }
            terminal.await("8 of 8 answered.").send("s").await("s once more does it.");
            terminal.send("s").await("Not passed: 90 %").send("q");
            assertThatTerminal(terminal).endsWith(ExitCode.FOUND).isAsItWasFound();
        }
        return marks("keys.json");
    }

    private static void key(Pty terminal) {
        switch (kind(terminal)) {
            case "first lit?" -> terminal.send(row(terminal, "1871") + "\r");
            case "survived" -> terminal.send(row(terminal, "the lamp") + " " + row(terminal, "the bell") + " \r");
            case "18 miles" -> terminal.send(row(terminal, "False") + "\r");
            case "Who was" -> terminal.send("Holm\r");
            case "how many years" -> terminal.send("30\r");
            case "Match" -> terminal.send(row(terminal, "1871") + row(terminal, "1902") + "\r");
            case "Fill in" -> terminal.send("Holm\r30\r");
            default -> {
                List<String> order = things(terminal);
                List<String> wanted = ExamBank.wanted(terminal.screen());
                for (int to = 0; to < wanted.size(); to++) {
                    int from = order.indexOf(wanted.get(to));
                    terminal.send((from + 1) + "K".repeat(from - to));
                    order.add(to, order.remove(from));
                }
                terminal.send("\r");
            }
        }
    }

    /** What is asked, once all of it is on the screen. */
    private static String kind(Pty terminal) {
        Pattern asked =
                Pattern.compile("first lit\\?|survived|18 miles|Who was|how many years|which order|Match|Fill in");
        terminal.await("a question", screen -> asked.matcher(screen).find());
        Matcher found = asked.matcher(terminal.screen());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** The number before an option. */
    private static String row(Pty terminal, String option) {
        Pattern line = Pattern.compile("(\\d)  (?:\\[.] )?" + option);
        terminal.await(option, screen -> line.matcher(screen).find());
        Matcher found = line.matcher(terminal.screen());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** What is to be ordered, as it stands. */
    private static List<String> things(Pty terminal) {
        Pattern line = Pattern.compile("\\d  (?:\\S+ )?(oil|gas|electricity)");
        terminal.await("three things", screen -> line.matcher(screen).results().count() == 3);
        return line.matcher(terminal.screen())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Map<String, String> byMouse(String[] args) throws Exception {
        try (Pty terminal = PlainSitting.onTerminal(folder.resolve("mouse"), args)) {
            for (int i = 1; i <= ExamBank.SIZE; i++) {
                terminal.await("Question " + i + " of " + ExamBank.SIZE);
                point(terminal);
                click(terminal, "Enter answer");
            }
            terminal.await("8 of 8 answered.");
            click(terminal, "hand in");
            terminal.await("s once more does it.");
            click(terminal, "s hand in");
            // The keys are painted last, and stand elsewhere than before.
            terminal.await(
                    "the results and their keys",
                    screen -> screen.contains("Not passed: 90 %")
                            && screen.contains("r practise missed")
                            && screen.contains("q leave")
                            && !screen.contains("s hand in"));
            click(terminal, "q leave");
            assertThatTerminal(terminal).endsWith(ExitCode.FOUND).isAsItWasFound();
        }
        return marks("mouse.json");
    }

    private static void point(Pty terminal) {
        switch (kind(terminal)) {
            case "first lit?" -> click(terminal, row(terminal, "1871") + "  1871");
            case "survived" -> {
                click(terminal, "the lamp");
                click(terminal.await("1 ticked."), "the bell");
                terminal.await("2 ticked.");
            }
            case "18 miles" -> click(terminal, "False");
            case "Who was" -> terminal.send("Holm");
            case "how many years" -> terminal.send("30");
            case "Match" -> {
                click(terminal, row(terminal, "1902") + "  1902");
                terminal.await("first lit = 1902");
                click(terminal, "first lit = ");
                click(terminal, row(terminal, "1871") + "  1871");
                terminal.await("first lit = 1871");
                click(terminal, "gallery torn off");
                click(terminal, row(terminal, "1902") + "  1902");
                terminal.await("gallery torn off = 1902");
            }
            case "Fill in" -> {
                terminal.send("Holm").await("Holm");
                click(terminal, "____ years");
                terminal.send("30").await("30___");
            }
            default -> {
                List<String> wanted = ExamBank.wanted(terminal.screen());
                for (int to = 0; to < wanted.size(); to++) {
                    List<String> order = things(terminal);
                    if (!order.get(to).equals(wanted.get(to))) {
                        if (to == 0) {
                            drag(terminal, wanted.get(to), order.get(to));
                        } else {
                            click(terminal, wanted.get(to));
                            terminal.await("Click where it belongs.");
                            click(terminal, order.get(to));
                        }
                        int place = to;
                        terminal.await(
                                "moved",
                                screen -> !screen.contains("Click where")
                                        && things(terminal).get(place).equals(wanted.get(place)));
                    }
                }
            }
        }
    }

    /** Clicks at the last place where a text stands, once it is there. */
    private static void click(Pty terminal, String text) {
        String at = at(terminal, text);
        terminal.send("\u001b[<0;" + at + "M\u001b[<0;" + at + "m");
    }

    /** Drags one text to where another stands. */
    private static void drag(Pty terminal, String text, String to) {
        String at = at(terminal, to);
        terminal.send("\u001b[<0;" + at(terminal, text) + "M").send("\u001b[<32;" + at + "M\u001b[<0;" + at + "m");
    }

    /** Column and row of the last place where a text stands, once it is there. */
    private static String at(Pty terminal, String text) {
        terminal.await(text);
        List<String> rows = terminal.screen().lines().toList();
        for (int row = rows.size() - 1; row >= 0; row--) {
            int column = rows.get(row).indexOf(text);
            if (column >= 0) {
                return (column + 1) + ";" + (row + 1);
            }
        }
        throw new AssertionError(text + " has gone from\n" + terminal.screen());
    }
}
