package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.front.plain.SmallBank;
import lectern.front.tui.terminal.Coloring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigCommandTest {
    @TempDir
    Path folder;

    private Ran.Setting lectern = Ran.in(Path.of("."));
    private Path file = Path.of(".");

    @BeforeEach
    void here() {
        lectern = Ran.in(folder);
        file = folder.resolve("home/.config/lectern/config.yaml");
    }

    @Test
    void without_a_file_it_tells_the_paths_and_the_defaults() {
        Ran ran = lectern.runs("config");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.lines())
                .containsExactly(
                        "Settings: " + file + " (not there)",
                        "Data: " + folder.resolve("home/.local/share/lectern"),
                        "bank: Lectern itself (by default). The bank that is opened; a folder with a bank.yaml;"
                                + " LECTERN_BANK.",
                        "plain: no; yes where input or output is no terminal (by default). Lines instead of a full"
                                + " screen; yes or no; LECTERN_PLAIN.",
                        "color: auto (by default). Colours of the full screen; auto, always or never; LECTERN_COLOR.",
                        "theme: auto (by default). Which colours; auto is dark or light, as the terminal's background is;"
                                + " auto, dark, light, high-contrast, deuteranopia or tritanopia; LECTERN_THEME.",
                        "ascii: no; yes where the locale is not UTF-8 (by default). Frames and signs of the full screen"
                                + " in ASCII; yes or no; LECTERN_ASCII.",
                        "mouse: yes (by default). Clicks and the wheel are Lectern's; with no they are the terminal's,"
                                + " to select text; yes or no; LECTERN_MOUSE.",
                        "links: none (by default). Makes the place of a passage a hyperlink; none, file, kitty, vscode"
                                + " or custom; LECTERN_LINKS.",
                        "links-template: none (by default). What custom links lead to; a URI with {path} and {line};"
                                + " LECTERN_LINKS_TEMPLATE.",
                        "editor: nano, vim or vi (by default). What e opens an article's file in; a program, perhaps"
                                + " with {file} and {line}; LECTERN_EDITOR.",
                        "pager: less or more (by default). What o opens an article in; a program, perhaps with {file}"
                                + " and {line}; LECTERN_PAGER.");
    }

    @ParameterizedTest
    @EnumSource(SettingName.class)
    void every_setting_comes_from_the_file_unless_its_variable_is_set(SettingName name) throws IOException {
        String value = name.admits("never") && name != SettingName.BANK ? "never" : "no";
        config("# first\n" + name.word() + ": " + value + "\n");
        assertThat(lectern.runs("config").out()).contains(name.word() + ": " + value + " (from " + file + ":2).");

        assertThat(lectern.with(name.variable(), value).runs("config").out())
                .contains(name.word() + ": " + value + " (from " + name.variable() + ").");
    }

    @Test
    void an_option_comes_before_all() throws IOException {
        config("color: never\nplain: no\nascii: no\nbank: x\n");
        assertThat(lectern.with("LECTERN_COLOR", "auto")
                        .runs("config", "--color", "always", "--plain", "--ascii", "--bank", "y")
                        .out())
                .contains("color: always (from --color)", "plain: yes (from --plain)", "ascii: yes (from --ascii)")
                .contains("bank: y (from --bank)");
    }

    @ParameterizedTest
    @CsvSource({
        "NO_COLOR,1,never",
        "CLICOLOR_FORCE,1,always",
        "CLICOLOR,0,never",
        "LECTERN_COLOR,never,never",
        "LECTERN_COLOR,always,always"
    })
    void it_tells_of_colours_what_the_full_screen_does(String variable, String value, String told) throws IOException {
        config("color: " + (told.equals("never") ? "always" : "never") + "\n");
        Ran.Setting set = lectern.with(variable, value);
        assertThat(set.runs("config").out()).contains("color: " + told + " (from " + variable + ").");

        List<FullScreen.Opening> openings = new ArrayList<>();
        set.banksFrom(choice -> SmallBank.BANK)
                .onTerminal(opening -> {
                    openings.add(opening);
                    return ExitCode.DONE;
                })
                .runs();
        assertThat(openings.get(0).look().coloring().equals(Coloring.NONE)).isEqualTo(told.equals("never"));
    }

    @Test
    void other_programs_variables_for_plain_lines_are_told() {
        assertThat(lectern.with("ACCESSIBLE", "1").runs("config").out()).contains("plain: yes (from ACCESSIBLE).");
        assertThat(lectern.with("TERM", "dumb").runs("config").out()).contains("plain: yes (from TERM).");
        assertThat(lectern.with("ACCESSIBLE", "0").runs("config").out()).contains("(by default). Lines instead");
    }

    @Test
    void an_editor_in_the_file_comes_before_other_programs_variables() throws IOException {
        Ran.Setting others =
                lectern.with("VISUAL", "emacs").with("EDITOR", "ed").with("PAGER", "most");
        assertThat(others.runs("config").out()).contains("editor: emacs (from VISUAL).", "pager: most (from PAGER).");
        config("editor: vim\npager: less -R\n");
        assertThat(others.runs("config").out())
                .contains("editor: vim (from " + file + ":1).", "pager: less -R (from " + file + ":2).");
        assertThat(others.with("LECTERN_EDITOR", "hx").runs("config").out())
                .contains("editor: hx (from LECTERN_EDITOR).");
    }

    @Test
    void keys_are_listed_with_their_lines() throws IOException {
        config("keys:\n  undo: [U, Ctrl+U]\n  reader.back: b2\n");
        Ran ran = lectern.runs("config");
        assertThat(ran.out()).contains("key undo: U, Ctrl+U (from " + file + ":2).\n");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.out()).contains(file + ":3: there is no key 'b2'.");
    }

    @Test
    void what_the_file_says_in_vain_is_told_with_what_was_meant() throws IOException {
        config("colour: never\nplain: perhaps\n");
        Ran ran = lectern.runs("config");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.lines())
                .endsWith(
                        file + ":1: there is no setting 'colour'. Did you mean 'color'?",
                        "There are: bank, plain, color, theme, ascii, mouse, links, links-template, editor, pager, keys.",
                        file + ":2: plain is yes or no, not 'perhaps'.");
    }

    @Test
    @Tag("once")
    void the_table_has_every_setting_that_is_read() throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/lectern/cli"))) {
            for (Path source : sources.toList()) {
                String text = Files.readString(source);
                Pattern.compile(
                                "settings\\s*\\.(?:variable|inFile|of|yes)\\(\"([a-z-]+)\"\\)|(?:KEY|TEMPLATE) = \"([a-z-]+)\""
                                        + "|chosen\\(SettingName\\.([A-Z]+)")
                        .matcher(text)
                        .results()
                        .forEach(found -> IntStream.rangeClosed(1, 3)
                                .mapToObj(found::group)
                                .filter(Objects::nonNull)
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .forEach(read::add));
            }
        }
        assertThat(read)
                .isEqualTo(new TreeSet<>(Arrays.stream(SettingName.values())
                        .map(SettingName::word)
                        .toList()));
    }

    @Test
    void as_json_it_is_one_object() throws IOException {
        config("mouse: off\nkeys:\n  report: \"#\"\n");
        String json = lectern.runs("config", "--format", "json").out();
        assertThat(json)
                .startsWith("{\n  \"file\": \"" + file + "\",\n  \"exists\": true,\n  \"data\": \"")
                .contains("{\n      \"name\": \"mouse\",\n      \"value\": \"off\",\n      \"source\": \"" + file
                        + ":1\",\n      \"variable\": \"LECTERN_MOUSE\",\n      \"allowed\": \"yes or no\",\n"
                        + "      \"default\": \"yes\"\n    }")
                .contains("\"command\": \"report\",\n      \"keys\": [\"#\"],\n      \"source\": \"" + file + ":3\"")
                .endsWith("\"problems\": []\n}\n");
        assertThat(lectern.runs("config", "--format", "xml"))
                .isEqualTo(new Ran(2, "", "lectern: there is no format 'xml'.\nThere are: text, json.\n"));
    }

    private void config(String text) throws IOException {
        Files.createDirectories(folder.resolve("home/.config/lectern"));
        Files.writeString(file, text);
    }
}
