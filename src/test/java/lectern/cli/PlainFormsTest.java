package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.KeyMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain mode is no lesser mode: the table tells what each command of the key map is in lines, and it works. */
@Tag("once")
class PlainFormsTest {
    private static final KeyMap KEYS = KeyMap.standard();

    @TempDir
    Path folder;

    /** A command in a place, with its row of the table, if there is one. */
    private record Told(Context place, Command command, Optional<PlainForm> row) {}

    private static List<PlainForm> table() throws IOException {
        try (InputStream rows = PlainFormsTest.class.getResourceAsStream("plain-forms.txt")) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .map(PlainForm::of)
                    .toList();
        }
    }

    private static List<Told> all() throws IOException {
        List<PlainForm> table = table();
        List<Told> all = new ArrayList<>();
        for (Context place : Context.values()) {
            for (Command command : KEYS.commands(place)) {
                all.add(new Told(
                        place,
                        command,
                        Stream.of(place.word(), "*")
                                .flatMap(name -> table.stream().filter(row -> row.names(name, command.word())))
                                .findFirst()));
            }
        }
        return all;
    }

    @Test
    void every_command_of_the_key_map_has_a_plain_form_or_is_of_the_screen_alone() throws IOException {
        assertThat(all())
                .hasSizeGreaterThan(400)
                .allSatisfy(told -> assertThat(told.row())
                        .as(told.place().word() + "." + told.command().word())
                        .isPresent());
    }

    @Test
    void every_row_is_of_commands_that_there_are() throws IOException {
        List<Told> all = all();
        assertThat(table()).allSatisfy(row -> {
            for (String place : row.places()) {
                for (String command : row.commands()) {
                    assertThat(all)
                            .as(place + "." + command)
                            .anyMatch(told -> told.row().equals(Optional.of(row))
                                    && told.command().word().equals(command)
                                    && (place.equals("*") || told.place().word().equals(place)));
                }
            }
        });
    }

    @Test
    void what_is_of_the_screen_alone_moves_the_view_or_leads_out_of_it() throws IOException {
        assertThat(all().stream().filter(told -> told.row().orElseThrow().isReason()))
                .extracting(Told::command)
                .containsOnly(
                        Command.UP,
                        Command.DOWN,
                        Command.PAGE_UP,
                        Command.PAGE_DOWN,
                        Command.FIRST,
                        Command.LAST,
                        Command.NEXT,
                        Command.RUN,
                        Command.PALETTE,
                        Command.MOUSE,
                        Command.BACK,
                        Command.LEAVE);
    }

    @Test
    void every_plain_form_writes_what_is_not_written_without_it() throws IOException {
        Set<PlainForm> forms = new LinkedHashSet<>();
        for (Told told : all()) {
            told.row()
                    .filter(row -> !row.isReason())
                    .map(row -> row.ofType(type(told.place())))
                    .ifPresent(forms::add);
        }
        List<String> faults = new ArrayList<>();
        for (PlainForm form : forms) {
            Ran ran = form.run(lectern(folder.resolve("with")), folder.resolve("with"));
            if (!form.isSeenIn(ran)) {
                faults.add("not written: " + form + "\n" + ran);
            }
            Ran without = form.runWithout(lectern(folder.resolve("without")), folder.resolve("without"));
            if (form.isSeenIn(without)) {
                faults.add("written even without the function: " + form + "\n" + without);
            }
        }
        assertThat(forms).hasSizeGreaterThan(100);
        assertThat(String.join("\n", faults)).isEmpty();
    }

    /** Afresh, in a folder with nothing in it but a bank. */
    private static Ran.Setting lectern(Path folder) throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(folder), "home");
        return Ran.in(folder)
                .banksFrom(new DiskShelf())
                .with("LECTERN_BANK", ExamBank.in(folder).toString())
                .with("LECTERN_HOME", home.toString())
                .with("LECTERN_EDITOR", "true");
    }

    private static String type(Context place) {
        String kind = place.word().replaceFirst("^(study|exam)-", "");
        return switch (kind) {
            case "choosing" -> "single";
            case "ticking" -> "multiple";
            case "typing" -> "short";
            case "ordering", "matching" -> kind;
            case "filling" -> "cloze";
            default -> "boolean";
        };
    }
}
