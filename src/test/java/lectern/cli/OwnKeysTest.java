package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.KeyMap;
import lectern.front.KeyNames;
import lectern.front.plain.SmallBank;
import lectern.view.Glyphs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys set in config.yaml. */
class OwnKeysTest {
    @TempDir
    Path folder;

    private final List<FullScreen.Opening> openings = new ArrayList<>();
    private Ran.Setting lectern = Ran.in(Path.of("."));
    private String file = "";

    @BeforeEach
    void here() {
        file = folder.resolve("home/.config/lectern/config.yaml").toString();
        lectern = Ran.in(folder).banksFrom(choice -> SmallBank.BANK).onTerminal(opening -> {
            openings.add(opening);
            return ExitCode.DONE;
        });
    }

    @Test
    void without_a_block_the_keys_are_those_that_lectern_comes_with() throws IOException {
        for (Context context : Context.values()) {
            assertThat(keys("mouse: no").bindings(context))
                    .isEqualTo(KeyMap.standard().bindings(context));
        }
    }

    @Test
    void a_command_has_its_keys_in_every_place_or_in_one() throws IOException {
        KeyMap keys = keys("""
                keys:
                  # mine
                  undo: [U, Ctrl+U]  # both
                  report: "#"
                  reader.next-passage: ']'
                  hint: []
                mouse: yes
                """);

        assertThat(keys.keys(Context.CHOOSING, Command.UNDO)).containsExactly("U", "Ctrl+U");
        assertThat(keys.keys(Context.FEEDBACK, Command.UNDO)).containsExactly("U", "Ctrl+U");
        assertThat(keys.command(Context.FEEDBACK, "u")).isEmpty();
        assertThat(keys.keys(Context.REVIEW, Command.REPORT)).containsExactly("#");
        assertThat(keys.keys(Context.READER, Command.NEXT_PASSAGE)).containsExactly("]");
        assertThat(keys.keys(Context.READER, Command.PREVIOUS_PASSAGE)).containsExactly("N");
        assertThat(keys.commands(Context.CHOOSING)).doesNotContain(Command.HINT);
    }

    @Test
    void a_line_for_one_place_counts_more_than_one_for_all() throws IOException {
        KeyMap keys = keys("keys:\n  feedback.undo: z\n  undo: U\n");

        assertThat(keys.keys(Context.FEEDBACK, Command.UNDO)).containsExactly("z");
        assertThat(keys.keys(Context.CHOOSING, Command.UNDO)).containsExactly("U");
    }

    @Test
    void footer_and_help_tell_the_new_keys() throws IOException {
        KeyNames names =
                new KeyNames(keys("keys:\n  skip: F1\n  help: '?'\n  rate-good: G\n  last: End\n"), Glyphs.ASCII);

        assertThat(names.footer(Context.CHOOSING))
                .anyMatch(hint -> hint.key().equals("F1") && hint.label().equals("skip"));
        assertThat(names.of(Context.PALETTE, Command.HELP))
                .as("no letter is a command there")
                .isEqualTo("F1");
        assertThat(names.help(Context.CHOOSING)).anyMatch(hint -> hint.key().equals("F1"));
        assertThat(names.footer(Context.STUDY_FEEDBACK))
                .anyMatch(hint -> hint.key().equals("1 2 G 4"));
    }

    @Test
    void words_and_keys_that_are_not_known_are_told_with_what_was_meant() throws IOException {
        assertThat(told("plain: no\nkeys:\n  skpi: s\n"))
                .startsWith("lectern: " + file
                        + ":3: there is no command 'skpi'. Did you mean 'skip'?\nThere are: up, down,");
        assertThat(told("keys:\n  raeder.back: z\n"))
                .startsWith("lectern: " + file
                        + ":2: there is no place 'raeder'. Did you mean 'reader'?\nThere are: home,");
        assertThat(told("keys:\n  reader.skip: s\n"))
                .startsWith("lectern: " + file + ":2: 'skip' cannot be done in reader. There are: up, down, help,");
        assertThat(told("keys:\n  skip: entre\n"))
                .startsWith("lectern: " + file
                        + ":2: there is no key 'entre'. Did you mean 'Enter'?\nA key is one character");
        assertThat(told("keys:\n  skip: Ctrl+C\n")).contains("there is no key 'Ctrl+C'.");
        assertThat(told("keys:\n  row: r\n")).contains(":2: 'row' goes by the digits 1 to 9, which stay.");
        assertThat(told("keys:\n  skip: a\n  skip: b\n")).contains(":3: 'skip' stands there twice");
    }

    @Test
    void one_key_for_two_commands_of_a_place_is_told() throws IOException {
        assertThat(told("keys:\n  undo: x\n"))
                .isEqualTo("lectern: " + file + ":2: in choosing 'x' would be both dont-know and undo. One key does one"
                        + " thing at a place: give one of the two another key, here or with `choosing.undo`.\n");
        assertThat(told("keys:\n  choosing.undo: 3\n")).contains("in choosing '3' would be both row and undo.");
        assertThat(told("keys:\n  undo: [z, z]\n")).contains("'z' stands there twice for undo.");
        assertThat(told("keys:\n  setup.back: [Esc, '5']\n")).contains("in setup '5' is a digit of a number");
    }

    @Test
    void a_place_that_could_not_be_left_is_told() throws IOException {
        assertThat(told("keys:\n  reader.back: []\n"))
                .isEqualTo("lectern: " + file + ":2: no key would lead out of reader: back or leave needs one.\n");
        assertThat(told("keys:\n  reporting.answer: a\n"))
                .contains(":2: in reporting letters are text", "answer needs a key that types nothing there");
        assertThat(told("keys:\n  typing.hint: Esc\n")).contains(":2: in typing letters are text");
        assertThat(keys("keys:\n  reporting.back: Ctrl+G\n").keys(Context.REPORTING, Command.BACK))
                .containsExactly("Ctrl+G");
    }

    @Test
    void lines_that_cannot_be_understood_are_told_with_the_form() throws IOException {
        String form =
                ": below a line `keys:` stand lines such as `  skip: s`, `  report: \"!\"` or `  next: [n, Enter]`,"
                        + " not '";
        assertThat(told("keys: { skip: s }\n")).isEqualTo("lectern: " + file + ":1" + form + "keys: { skip: s }'.\n");
        assertThat(told("keys:\n  skip s\n")).isEqualTo("lectern: " + file + ":2" + form + "skip s'.\n");
        assertThat(told("keys:\n  skip: [a, b\n")).isEqualTo("lectern: " + file + ":2" + form + "skip: [a, b'.\n");
        assertThat(told("plain: no\n  skip: s\n")).contains(":2: a setting is written as `key: value`");
    }

    @Test
    void lines_need_no_keys_and_so_are_shown_whatever_the_keys_are() throws IOException {
        config("keys:\n  undo: x\n");
        assertThat(lectern.runs("read", "--plain").code()).isZero();
    }

    @Test
    void the_mouse_is_on_unless_the_variable_or_the_file_says_otherwise() throws IOException {
        assertThat(opening("").steering().mouse()).isTrue();
        assertThat(opening("mouse: no\n").steering().mouse()).isFalse();
        lectern = lectern.with("LECTERN_MOUSE", "yes");
        assertThat(opening("mouse: no\n").steering().mouse()).isTrue();
        lectern = lectern.with("LECTERN_MOUSE", "maybe");
        assertThat(told("")).isEqualTo("lectern: LECTERN_MOUSE: mouse is yes or no, not 'maybe'.\n");
    }

    private String told(String text) throws IOException {
        config(text);
        Ran ran = lectern.runs("read");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        return ran.err();
    }

    private KeyMap keys(String text) throws IOException {
        return opening(text).steering().keys();
    }

    private FullScreen.Opening opening(String text) throws IOException {
        config(text);
        Ran ran = lectern.runs("read");
        assertThat(ran.err()).isEmpty();
        return openings.get(openings.size() - 1);
    }

    private void config(String text) throws IOException {
        Path config = Files.createDirectories(folder.resolve("home/.config/lectern"));
        Files.writeString(config.resolve("config.yaml"), text);
    }
}
