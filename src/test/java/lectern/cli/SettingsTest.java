package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.front.plain.SmallBank;
import lectern.front.tui.terminal.Coloring;
import lectern.front.tui.terminal.Depth;
import lectern.front.tui.terminal.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private final List<BankChoice> opened = new ArrayList<>();
    private final List<FullScreen.Opening> openings = new ArrayList<>();
    private Ran.Setting lectern = Ran.in(Path.of("."));

    @BeforeEach
    void here() {
        lectern = Ran.in(folder).banksFrom(choice -> {
            opened.add(choice);
            return SmallBank.BANK;
        });
    }

    private final FullScreen screen = opening -> {
        openings.add(opening);
        return ExitCode.DONE;
    };

    @Test
    void the_bank_is_the_option_then_the_variable_then_the_file_then_here_then_ours() throws IOException {
        assertThat(opens(lectern)).isEqualTo(new BankChoice.BuiltIn());

        bank("questions");
        assertThat(opens(lectern)).isEqualTo(new BankChoice.InFolder(folder.resolve("questions"), "found here"));

        bank(".");
        assertThat(opens(lectern)).isEqualTo(new BankChoice.InFolder(folder, "found here"));

        bank("home/.config/lectern/mine");
        Path config = config("bank: mine # the one I like");
        assertThat(opens(lectern))
                .isEqualTo(new BankChoice.InFolder(folder.resolve("home/.config/lectern/mine"), config.toString()));

        bank("theirs");
        Ran.Setting told = lectern.with("LECTERN_BANK", "theirs");
        assertThat(opens(told)).isEqualTo(new BankChoice.InFolder(folder.resolve("theirs"), "LECTERN_BANK"));

        bank("asked");
        assertThat(opens(told, "--bank", "asked"))
                .isEqualTo(new BankChoice.InFolder(folder.resolve("asked"), "--bank"));
        assertThat(opens(told, "--bank", "asked/bank.yaml"))
                .isEqualTo(new BankChoice.InFolder(folder.resolve("asked"), "--bank"));
        assertThat(opens(lectern.with("LECTERN_BANK", ""))).isInstanceOf(BankChoice.InFolder.class);
    }

    @Test
    void a_bank_that_is_not_there_is_told_with_who_named_it() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        assertThat(lectern.runs("quiz", "--bank", "nowhere"))
                .isEqualTo(new Ran(2, "", "lectern: --bank: there is no folder 'nowhere'.\n"));
        assertThat(lectern.with("LECTERN_BANK", "empty").runs())
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "lectern: LECTERN_BANK: there is no bank in 'empty'. A bank is a folder with a bank.yaml in it.\n"));
        assertThat(lectern.runs("quiz", "--bank", "a\0b").code()).isEqualTo(2);
    }

    @Test
    void one_folder_for_all_is_also_where_settings_are_read() throws IOException {
        bank("own/b");
        Files.writeString(folder.resolve("own/config.yaml"), "# mine\nbank: \"b\"\n");

        assertThat(opens(lectern.with("LECTERN_HOME", "own")))
                .isEqualTo(new BankChoice.InFolder(
                        folder.resolve("own/b"),
                        folder.resolve("own/config.yaml").toString()));
    }

    @Test
    void a_settings_file_that_cannot_be_understood_is_told_with_its_line() throws IOException {
        Path file = config("bank: x\n- plain");

        assertThat(lectern.runs())
                .isEqualTo(new Ran(
                        2, "", "lectern: " + file + ":2: a setting is written as `key: value`, not '- plain'.\n"));

        Files.write(file, new byte[] {'b', (byte) 0xff});
        assertThat(lectern.runs().err()).isEqualTo("lectern: " + file + " is not in UTF-8.\n");

        Files.writeString(file, "plain: perhaps");
        assertThat(lectern.onTerminal(screen).runs().err())
                .isEqualTo("lectern: " + file + ": plain is yes or no, not 'perhaps'.\n");
    }

    @Test
    void home_is_what_the_variable_says_except_on_windows() {
        Map<String, String> environment = Map.of("HOME", "/my/home");

        assertThat(Surroundings.home(environment, "Linux", "/root")).isEqualTo(Path.of("/my/home"));
        assertThat(Surroundings.home(environment, "Mac OS X", "/root")).isEqualTo(Path.of("/my/home"));
        assertThat(Surroundings.home(environment, "Windows 11", "/users/me")).isEqualTo(Path.of("/users/me"));
        assertThat(Surroundings.home(Map.of("HOME", ""), "Linux", "/root")).isEqualTo(Path.of("/root"));
        assertThat(Surroundings.home(Map.of("HOME", "here"), "Linux", "/root")).isEqualTo(Path.of("/root"));
    }

    @Test
    void a_terminal_gets_the_full_screen_and_a_pipe_lines() {
        assertThat(isPlain(lectern.onTerminal(screen))).isFalse();
        assertThat(isPlain(lectern)).isTrue();
    }

    @Test
    void plain_is_an_option_a_variable_or_a_setting() throws IOException {
        Ran.Setting terminal = lectern.onTerminal(screen);

        assertThat(isPlain(terminal, "--plain")).isTrue();
        assertThat(isPlain(terminal.with("LECTERN_PLAIN", "1"))).isTrue();
        assertThat(isPlain(terminal.with("ACCESSIBLE", "1"))).isTrue();
        assertThat(isPlain(terminal.with("ACCESSIBLE", "0"))).isFalse();
        assertThat(isPlain(terminal.with("TERM", "dumb"))).isTrue();
        assertThat(isPlain(terminal.with("TERM", ""))).isTrue();
        assertThat(isPlain(terminal.with("TERM", "xterm"))).isFalse();
        config("plain: yes");
        assertThat(isPlain(terminal)).isTrue();
        assertThat(isPlain(terminal.with("LECTERN_PLAIN", "no"))).isFalse();
    }

    @Test
    void colour_follows_option_variables_conventions_and_setting_in_this_order() throws IOException {
        Ran.Setting terminal = lectern.onTerminal(screen);

        assertThat(look(terminal).coloring()).isNotEqualTo(Coloring.NONE);
        assertThat(look(terminal, "--color", "never").coloring()).isEqualTo(Coloring.NONE);
        assertThat(look(terminal.with("NO_COLOR", "1")).coloring()).isEqualTo(Coloring.NONE);
        assertThat(look(terminal.with("NO_COLOR", "")).coloring()).isNotEqualTo(Coloring.NONE);
        assertThat(look(terminal.with("NO_COLOR", "1"), "--color=always").coloring())
                .isNotEqualTo(Coloring.NONE);
        assertThat(look(terminal.with("NO_COLOR", "1").with("LECTERN_COLOR", "always"))
                        .coloring())
                .isNotEqualTo(Coloring.NONE);
        assertThat(look(terminal.with("CLICOLOR", "0")).coloring()).isEqualTo(Coloring.NONE);
        assertThat(look(terminal.with("CLICOLOR", "0").with("CLICOLOR_FORCE", "1"))
                        .coloring())
                .isNotEqualTo(Coloring.NONE);
        config("color: never");
        assertThat(look(terminal).coloring()).isEqualTo(Coloring.NONE);
        assertThat(look(terminal.with("CLICOLOR_FORCE", "1")).coloring()).isNotEqualTo(Coloring.NONE);
    }

    @Test
    void the_theme_is_the_option_then_the_variable_then_the_file_then_what_suits() throws IOException {
        Ran.Setting terminal = lectern.onTerminal(screen).with("TERM", "xterm-256color");

        assertThat(look(terminal).coloring()).isEqualTo(new Coloring(Theme.DARK, Depth.INDEXED, true));
        assertThat(look(terminal, "--theme", "light").coloring()).isEqualTo(Coloring.of(Theme.LIGHT, Depth.INDEXED));
        config("theme: high-contrast");
        assertThat(look(terminal).coloring().theme()).isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(look(terminal.with("LECTERN_THEME", "tritanopia")).coloring().theme())
                .isEqualTo(Theme.TRITANOPIA);
        assertThat(look(terminal.with("LECTERN_THEME", "tritanopia"), "--theme=deuteranopia")
                        .coloring()
                        .theme())
                .isEqualTo(Theme.DEUTERANOPIA);
        assertThat(look(terminal.with("LECTERN_THEME", "auto")).coloring().asking())
                .isTrue();
    }

    @Test
    void what_the_terminal_tells_of_its_background_counts_until_it_answers() {
        Ran.Setting terminal = lectern.onTerminal(screen).with("TERM", "rxvt");

        assertThat(look(terminal.with("COLORFGBG", "0;15")).coloring())
                .isEqualTo(new Coloring(Theme.LIGHT, Depth.SIXTEEN, true));
        assertThat(look(terminal.with("COLORFGBG", "15;default;0")).coloring().theme())
                .isEqualTo(Theme.DARK);
        assertThat(look(terminal.with("COLORFGBG", "junk")).coloring().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void the_linux_console_is_not_asked_for_its_background() {
        Ran.Setting terminal = lectern.onTerminal(screen);

        assertThat(look(terminal.with("TERM", "linux")).coloring().asking()).isFalse();
        assertThat(look(terminal.with("TERM", "vt220")).coloring().asking()).isFalse();
        assertThat(look(terminal.with("TERM", "vte-256color")).coloring().asking())
                .isTrue();
    }

    @Test
    void a_theme_that_there_is_not_is_told_with_what_was_meant_perhaps() throws IOException {
        Ran.Setting terminal = lectern.onTerminal(screen);

        assertThat(terminal.runs("--theme", "drak").err())
                .contains("there is no theme 'drak'. Did you mean 'dark'?")
                .contains("There are: auto, dark, light, high-contrast, deuteranopia, tritanopia.");
        assertThat(terminal.with("LECTERN_THEME", "monochrome").runs().err())
                .contains("LECTERN_THEME: there is no theme 'monochrome'.");
        Path config = config("theme: lihgt");
        assertThat(terminal.runs().err()).contains(config + ": there is no theme 'lihgt'. Did you mean 'light'?");
        assertThat(terminal.runs().code()).isEqualTo(2);
    }

    @Test
    void places_lead_nowhere_unless_it_is_set_where() throws IOException {
        Ran.Setting terminal = lectern.onTerminal(screen);

        assertThat(look(terminal).links()).isEmpty();
        config("links: vscode");
        assertThat(look(terminal).links()).isEqualTo("vscode://file{path}:{line}");
        assertThat(look(terminal.with("LECTERN_LINKS", "none")).links()).isEmpty();
        assertThat(look(terminal.with("LECTERN_LINKS", "file")).links()).isEqualTo("file://{path}");
        assertThat(look(terminal.with("LECTERN_LINKS", "kitty")).links()).isEqualTo("file://{path}#{line}");
        config("links: custom\nlinks-template: 'ed://{path}?{line}'");
        assertThat(look(terminal).links()).isEqualTo("ed://{path}?{line}");
        assertThat(look(terminal.with("LECTERN_LINKS_TEMPLATE", "vi:{path}")).links())
                .isEqualTo("vi:{path}");
    }

    @Test
    void links_that_cannot_be_are_told_with_what_can() {
        Ran.Setting terminal = lectern.onTerminal(screen);

        assertThat(terminal.with("LECTERN_LINKS", "vscod").runs().err())
                .contains("LECTERN_LINKS: there is no kind of links 'vscod'. Did you mean 'vscode'?");
        assertThat(terminal.with("LECTERN_LINKS", "custom").runs().err())
                .contains("LECTERN_LINKS: custom links need links-template");
        assertThat(terminal.with("LECTERN_LINKS", "custom")
                        .with("LECTERN_LINKS_TEMPLATE", "open me")
                        .runs()
                        .err())
                .contains("LECTERN_LINKS_TEMPLATE: links-template is a URI in ASCII with {path}");
    }

    @Test
    void signs_are_ascii_where_the_locale_is_not_utf_8() {
        Ran.Setting terminal = lectern.onTerminal(screen);

        assertThat(look(terminal).ascii()).isTrue();
        assertThat(look(terminal.with("LANG", "tr_TR.UTF-8")).ascii()).isFalse();
        assertThat(look(terminal.with("LANG", "tr_TR.utf8"), "--ascii").ascii()).isTrue();
        assertThat(look(terminal.with("LC_ALL", "C.UTF-8").with("LECTERN_LOCALE", "C"))
                        .ascii())
                .isTrue();
        assertThat(look(terminal.with("LECTERN_ASCII", "off")).ascii()).isFalse();
    }

    @Test
    void a_terminal_that_cannot_show_screens_gets_lines() {
        Ran ran = lectern.onTerminal(opening -> {
                    throw new IOException("no stty here");
                })
                .runs("read");

        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).startsWith("no stty here").anyMatch(line -> line.startsWith("mill: "));
    }

    @Test
    void each_command_opens_the_full_screen_at_its_place() {
        Ran.Setting terminal = lectern.onTerminal(screen);

        terminal.runs();
        terminal.runs("read");
        terminal.runs("read", "mill:5");
        terminal.runs("quiz", "--seed", "7", "-n", "1");

        assertThat(openings).extracting(FullScreen.Opening::start).satisfies(starts -> {
            assertThat(starts.get(0)).isEqualTo(new FullScreen.Home());
            assertThat(starts.get(1)).isEqualTo(new FullScreen.Articles());
            assertThat(starts.get(2)).isEqualTo(new FullScreen.Reader(SmallBank.MILL, 5));
            assertThat(starts.get(3)).isInstanceOfSatisfying(FullScreen.Play.class, play -> {
                assertThat(play.quiz().seed()).isEqualTo(7);
                assertThat(play.quiz().size()).isEqualTo(1);
                assertThat(play.selection().count()).isEqualTo(1);
                assertThat(play.notes()).isEmpty();
            });
        });
    }

    private BankChoice opens(Ran.Setting setting, String... options) {
        List<String> args = new ArrayList<>(List.of("read"));
        args.addAll(List.of(options));
        assertThat(setting.runs(args.toArray(String[]::new)).code()).isZero();
        return opened.get(opened.size() - 1);
    }

    private boolean isPlain(Ran.Setting setting, String... args) {
        openings.clear();
        Ran ran = setting.runs(args);
        assertThat(ran.err()).isEmpty();
        return openings.isEmpty();
    }

    private Look look(Ran.Setting setting, String... args) {
        assertThat(isPlain(setting, args)).isFalse();
        return openings.get(0).look();
    }

    private void bank(String name) throws IOException {
        Path bank = Files.createDirectories(folder.resolve(name).normalize());
        Files.writeString(bank.resolve("bank.yaml"), "bank: any\n");
    }

    private Path config(String text) throws IOException {
        Path config = Files.createDirectories(folder.resolve("home/.config/lectern"));
        return Files.writeString(config.resolve("config.yaml"), text);
    }
}
