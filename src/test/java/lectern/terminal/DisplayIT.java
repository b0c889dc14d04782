package lectern.terminal;

import static lectern.terminal.support.PtyAssert.assertThatTerminal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import lectern.terminal.support.EchoCommand;
import lectern.terminal.support.Pty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A display on a real terminal, without the launcher. */
@Timeout(120)
class DisplayIT {
    private final Pty pty = Pty.start(EchoCommand.byJava());

    @AfterEach
    void end() {
        pty.close();
    }

    @Test
    void it_starts_in_the_alternate_screen_and_asks_the_terminal_nothing() {
        pty.await("Echo 80x24").await("q ends");
        assertThatTerminal(pty).isTaken().shows("Zwölf Boxkämpfer jagen");
        assertThat(pty.raw())
                .doesNotContain("\u001b[6n")
                .doesNotContain("\u001b[18t")
                .doesNotContain("\u001b[c")
                .doesNotContain("\u001b]");
        pty.send("q");
        assertThatTerminal(pty).endsWith(0).isAsItWasFound();
    }

    @Test
    void keys_arrive() {
        pty.await("Echo").send("j").await("#1 Typed[character=j, alt=false]");
        pty.send("\u001b[A").await("#2 Pressed[key=UP]");
        pty.send("ü".getBytes(StandardCharsets.UTF_8)).await("#3 Typed[character=ü");
        pty.send("\u0010").await("#4 Control[letter=p]");
        pty.send("\u0013").await("#5 Control[letter=s]");
        pty.send("\r").await("#6 Pressed[key=ENTER]");
    }

    @Test
    void the_first_key_after_a_display_was_closed_is_the_next_ones() {
        try (Pty twice = Pty.start(EchoCommand.byJava("twice"))) {
            twice.await("Echo 80x24").send("j").await("#1 Typed[character=j, alt=false]");
            twice.send("q");
            assertThatTerminal(twice).endsWith(0).isAsItWasFound();
        }
    }

    @Test
    void a_lone_escape_is_a_key() {
        pty.await("Echo").send("\u001b").await("#1 Pressed[key=ESCAPE]");
        pty.send("x").await("#2 Typed[character=x, alt=false]");
    }

    @Test
    void a_split_arrow_key_types_nothing() {
        pty.await("Echo").send("\u001b").send("[").send("A").await("Pressed[key=UP]");
        assertThatTerminal(pty).showsNothingOf("Typed");
    }

    @Test
    void focus_events_and_late_answers_type_nothing() {
        pty.await("Echo").send("\u001b[I\u001b[O\u001b]11;rgb:1e1e/1e1e/1e1e\u001b\\\u001b[?62;4c");
        pty.send("x").await("#1 Typed[character=x");
    }

    @Test
    void asked_for_its_background_a_light_terminal_gets_light_colours_and_nobody_notices() {
        try (Pty asked = Pty.start(EchoCommand.byJava(), Map.of("ASK", "1"))) {
            asked.await("q ends");
            assertThat(asked.raw()).contains("\u001b]11;?\u0007");
            String dark = "48;5;237m";
            String light = "48;5;254m";
            assertThat(asked.raw()).contains(dark).doesNotContain(light);
            asked.send("\u001b]11;rgb:fd/f6/e3\u0007").awaitBytes(light, 0);
            asked.send("x").await("#1 Typed[character=x").send("q");
            assertThatTerminal(asked).endsWith(0).isAsItWasFound();
        }
    }

    @Test
    void a_paste_is_one_input() {
        pty.await("Echo").send("\u001b[200~a\rb\u001b[201~").await("#1 Pasted[text=a\u240ab]");
    }

    @Test
    void a_click_far_to_the_right_arrives() {
        pty.await("Echo").send("\u001b[<0;120;3M\u001b[<0;120;3m").await("#1 Clicked[cell=Cell[column=119, row=2]]");
    }

    @Test
    void a_drag_arrives() {
        pty.await("Echo").send("\u001b[<0;5;3M\u001b[<32;5;4M");
        pty.await("#1 Dragged[from=Cell[column=4, row=2], to=Cell[column=4, row=3]]")
                .send("\u001b[<0;5;4m");
        pty.await("#2 Dropped[from=Cell[column=4, row=2], to=Cell[column=4, row=3]]");
    }

    @Test
    void a_resize_is_painted_at_once() {
        pty.await("Echo 80x24").resize(100, 30).await("Echo 100x30");
        pty.resize(40, 12).await("Echo 40x12").await("q ends");
    }

    @Test
    void ctrl_c_ends_with_130() {
        pty.await("Echo").send("\u0003");
        assertThatTerminal(pty).endsWith(130).isAsItWasFound();
    }

    @Test
    void sigint_ends_with_130() {
        pty.await("Echo").signal("INT");
        assertThatTerminal(pty).endsWith(130).isAsItWasFound();
    }

    @Test
    void sigterm_gives_the_terminal_back() {
        pty.await("Echo").signal("TERM");
        assertThatTerminal(pty).endsWith(143).isAsItWasFound();
    }

    @Test
    void sigterm_while_the_terminal_is_being_taken_gives_it_back(@TempDir Path folder) throws IOException {
        Path slow = Files.writeString(folder.resolve("stty"), """
                #!/bin/sh
                PATH=/usr/bin:/bin
                stty "$@" || exit
                case $* in *-icanon*) echo TAKEN > /dev/tty; sleep 1 ;; esac
                """);
        Files.setPosixFilePermissions(slow, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Pty taken = Pty.start(EchoCommand.byJava(), Map.of("PATH", folder + ":" + System.getenv("PATH")))) {
            taken.await("TAKEN").signal("TERM");
            assertThatTerminal(taken).endsWith(143).isAsItWasFound();
        }
    }

    @Test
    void sigterm_gives_the_terminal_back_from_a_program_that_hangs() {
        pty.await("Echo").send("xH").await("#1 Typed[character=x").signal("TERM");
        assertThatTerminal(pty).endsWith(143).isAsItWasFound();
    }

    @Test
    void sigint_again_ends_a_program_that_hangs() {
        pty.await("Echo").send("xH").await("#1 Typed[character=x").signalUntilItEnds("INT");
        assertThatTerminal(pty).endsWith(130).isAsItWasFound();
    }

    @Test
    void ctrl_c_ends_a_program_that_hangs() {
        // The reader looks for it when nobody has asked for five seconds.
        pty.await("Echo").send("xH").await("#1 Typed[character=x").send("\u0003");
        assertThatTerminal(pty).endsWith(130).isAsItWasFound();
    }

    @Test
    void sighup_gives_the_terminal_back() {
        assumeThat(Pty.ignoresHangUp()).as("started by nohup").isFalse();
        pty.await("Echo").signal("HUP");
        assertThatTerminal(pty).endsWith(129).isAsItWasFound();
    }

    @Test
    void a_failure_gives_the_terminal_back_before_it_is_told() {
        pty.await("Echo").send("!");
        assertThatTerminal(pty).endsWith(1).isAsItWasFound();
        assertThat(pty.raw()).contains("asked to fail");
        assertThat(pty.raw().indexOf("asked to fail")).isGreaterThan(pty.raw().lastIndexOf("\u001b[?1049l"));
    }

    @Test
    void stopped_and_continued_from_outside_it_takes_the_terminal_again() {
        pty.await("Echo").signal("STOP").cook();
        int before = pty.raw().length();
        pty.signal("CONT").awaitBytes("\u001b[?1049h", before).await("Resized");
        assertThatTerminal(pty).isTaken();
        pty.send("x").await("Typed[character=x");
    }

    @Test
    void the_terminal_can_be_lent() {
        pty.await("Echo").send("E").await("borrowed>");
        // What is typed here is the borrower's, in a terminal as it was found.
        assertThat(pty.modes()).isEqualTo(pty.modesBefore());
        pty.send("word\r").await("got:word.").send("\r").await("Resized").await("q ends");
        assertThatTerminal(pty).isTaken().showsNothingOf("character=w");
        pty.send("x").await("Typed[character=x");
    }

    @Test
    void ctrl_z_and_fg_in_a_shell() {
        try (Pty shell = Pty.start(List.of("bash", "--norc", "-i"), Map.of("PS1", "ready> "))) {
            shell.await("ready>")
                    .send(String.join(" ", EchoCommand.byJava()) + "\r")
                    .await("Echo 80x24");
            shell.send("\u001a").await("Stopped");
            shell.send("fg\r").await("Echo 80x24").await("Resized").send("x").await("Typed[character=x");
            shell.send("q")
                    .await(
                            "the prompt is back",
                            screen -> screen.lines()
                                    .reduce((first, last) -> last.isEmpty() ? first : last)
                                    .filter(last -> last.startsWith("ready>"))
                                    .isPresent());
        }
    }

    @Test
    void without_colour_no_colour_is_sent() {
        try (Pty plain = Pty.start(EchoCommand.byJava(), Map.of("NO_COLOR", "1"))) {
            plain.await("q ends");
            assertThat(plain.raw()).doesNotContainPattern("\u001b\\[[0-9;]*([34][0-9]|9[0-7])m");
        }
    }

    @Test
    void the_end_of_the_terminal_ends_the_program() throws Exception {
        pty.await("Echo");
        ProcessHandle program = ProcessHandle.of(pty.javaPid()).orElseThrow();
        pty.hangUp();
        assertThat(program.onExit()
                        .get(30, java.util.concurrent.TimeUnit.SECONDS)
                        .isAlive())
                .isFalse();
    }
}
