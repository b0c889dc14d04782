package lectern.history.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lectern.history.Entry;
import lectern.history.History;
import lectern.history.Query;
import lectern.history.Recorded;
import lectern.history.Sample;
import lectern.history.Trouble.Reason;
import lectern.history.Unavailable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class FailuresTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    private final Sample sample = new Sample(1);
    private final Entry.RunBegun run = sample.begun(Sample.BANK);

    @TempDir
    Path folder = Path.of("");

    private static void assertRefused(History history, Reason reason, String message) {
        assertThatThrownBy(() -> history.read(Query.all()))
                .isInstanceOfSatisfying(
                        Unavailable.class, e -> assertThat(e.trouble().reason()).isEqualTo(reason))
                .hasMessage(message);
    }

    private static List<Entry> all(History history) throws Unavailable {
        List<Entry> entries = new ArrayList<>();
        history.forEach(Query.all(), recorded -> entries.add(recorded.entry()));
        return entries;
    }

    private Connection connection() throws Exception {
        NativeLibrary.prepare(List.of(Stores.CACHE));
        return Opener.connect(Stores.file(folder), Stores.place(folder, SHORT));
    }

    @Test
    void a_folder_in_its_place() throws Exception {
        Files.createDirectory(Stores.file(folder));
        try (History history = Stores.at(folder)) {
            assertRefused(
                    history,
                    Reason.FOLDER_IN_ITS_PLACE,
                    Stores.file(folder)
                            + " is a folder where the history's file should be. Move it away or rename it.");
        }
    }

    @Test
    void a_file_where_its_folder_should_be() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        try (History history = Stores.at(file)) {
            assertRefused(
                    history,
                    Reason.NO_FOLDER,
                    file + " is a file where a folder is needed. Move it away, or set LECTERN_HOME to another folder.");
        }
    }

    @Test
    void a_file_of_another_kind_is_left_as_it_is() throws Exception {
        String text = "These are notes, not answers. ".repeat(40);
        Files.writeString(Stores.file(folder), text);
        try (History history = Stores.at(folder)) {
            assertRefused(
                    history,
                    Reason.NOT_A_DATABASE,
                    Stores.file(folder) + " is no history: it is another kind of file. Move it away or rename it.");
        }
        assertThat(Stores.file(folder)).hasContent(text);
    }

    @Test
    void a_database_of_another_program_is_left_as_it_is() throws Exception {
        try (Connection other = connection()) {
            Sql.run(other, "CREATE TABLE recipes (name TEXT)");
        }
        byte[] before = Files.readAllBytes(Stores.file(folder));
        try (History history = Stores.at(folder)) {
            assertRefused(
                    history,
                    Reason.NOT_OURS,
                    Stores.file(folder) + " is a database of another program. Move it away or rename it.");
        }
        // Only the mode of its journal may have been changed.
        assertThat(Files.size(Stores.file(folder))).isEqualTo(before.length);
    }

    @Test
    void a_history_of_a_newer_release_is_left_as_it_is() throws Exception {
        try (History history = Stores.at(folder)) {
            history.append(List.of(run));
        }
        try (Connection newer = connection()) {
            Sql.run(newer, "PRAGMA user_version = 99");
        }
        try (History history = Stores.at(folder)) {
            assertRefused(
                    history,
                    Reason.NEWER,
                    Stores.file(folder)
                            + ": this history was written by a newer Lectern."
                            + " Install that release or a later one, or set LECTERN_HOME to another folder.");
        }
    }

    @Test
    void a_file_that_another_program_holds_is_told_and_can_be_used_once_it_is_let_go() throws Exception {
        try (History history = Stores.with(Stores.place(folder, SHORT), Migration.ALL);
                Connection other = connection()) {
            history.append(List.of(run));
            Sql.run(other, "BEGIN EXCLUSIVE");
            Entry.Answer answer = sample.answer(run, 1);

            assertThatThrownBy(() -> history.append(List.of(answer)))
                    .hasMessage(Stores.file(folder)
                            + " is locked by another program. Close that program, then answer again.");

            Sql.run(other, "ROLLBACK");
            history.append(List.of(answer));
            assertThat(all(history)).containsExactly(run, answer);
        }
    }

    @Test
    void a_file_held_for_one_alone_from_the_start_is_told() throws Exception {
        try (History history = Stores.at(folder)) {
            history.append(List.of(run));
        }
        try (Connection other = connection();
                History history = Stores.with(Stores.place(folder, SHORT), Migration.ALL)) {
            Sql.run(other, "PRAGMA locking_mode = EXCLUSIVE");
            Sql.run(other, "BEGIN EXCLUSIVE");
            assertRefused(
                    history,
                    Reason.LOCKED,
                    Stores.file(folder) + " is locked by another program. Close that program, then answer again.");
        }
    }

    @Test
    void a_full_disk_keeps_what_was_kept_and_goes_on_when_there_is_room() throws Exception {
        Place place = Stores.place(folder, SHORT);
        List<Entry> kept = new ArrayList<>(List.of(run));
        try (History full = Stores.with(place, Migration.ALL, "max_page_count = 30")) {
            full.append(kept);
            assertThatThrownBy(() -> {
                        for (int i = 1; i < 10_000; i++) {
                            Entry.Answer answer = sample.answer(run, i);
                            full.append(List.of(answer));
                            kept.add(answer);
                        }
                    })
                    .isInstanceOfSatisfying(
                            Unavailable.class,
                            e -> assertThat(e.trouble().reason()).isEqualTo(Reason.DISK_FULL))
                    .hasMessage(Stores.file(folder)
                            + " cannot grow: the disk is full. Make room, then answer again; what was kept is safe.");
            assertThat(all(full)).hasSizeGreaterThan(50).isEqualTo(kept);
        }
        try (History roomy = Stores.at(folder)) {
            Entry.Answer again = sample.answer(run, 10_000);
            roomy.append(List.of(again));
            kept.add(again);
            assertThat(all(roomy)).isEqualTo(kept);
        }
    }

    @Test
    void a_read_only_file_is_told() throws Exception {
        try (History history = Stores.at(folder)) {
            history.append(List.of(run));
        }
        try (ReadOnly file = ReadOnly.made(Stores.file(folder));
                History history = Stores.at(folder)) {
            assumeThat(file.holds()).isTrue();
            assertRefused(
                    history,
                    Reason.READ_ONLY,
                    Stores.file(folder)
                            + " cannot be written: it is read-only."
                            + " Make it writable, or set LECTERN_HOME to another folder.");
        }
    }

    @Test
    void a_read_only_folder_is_told() throws Exception {
        try (History history = Stores.at(folder)) {
            history.append(List.of(run));
        }
        try (ReadOnly readOnly = ReadOnly.made(folder);
                History history = Stores.at(folder)) {
            assumeThat(readOnly.holds()).isTrue();
            assertRefused(
                    history,
                    Reason.READ_ONLY,
                    Stores.place(folder, SHORT).folder()
                            + " cannot be written: it is read-only."
                            + " Make it writable, or set LECTERN_HOME to another folder.");
        }
    }

    @Test
    void a_folder_that_cannot_be_made_for_want_of_permission_is_told() throws Exception {
        try (ReadOnly readOnly = ReadOnly.made(folder);
                History history = Stores.at(folder.resolve("new"))) {
            assumeThat(readOnly.holds()).isTrue();
            assertThatThrownBy(() -> history.append(List.of(run)))
                    .isInstanceOfSatisfying(
                            Unavailable.class,
                            e -> assertThat(e.trouble().reason())
                                    .isIn(Reason.NO_PERMISSION, Reason.READ_ONLY, Reason.OTHER));
        }
    }

    @Test
    void a_damaged_file_is_moved_aside_and_what_can_be_read_of_it_is_saved() throws Exception {
        List<Entry> kept = new ArrayList<>(List.of(run));
        IntStream.rangeClosed(1, 2_000).forEach(i -> kept.add(sample.answer(run, i)));
        try (History history = Stores.at(folder)) {
            history.append(kept);
        }
        byte[] bytes = Files.readAllBytes(Stores.file(folder));
        for (int i = bytes.length / 2; i < bytes.length / 2 + 3 * 4096; i++) {
            bytes[i] = (byte) 0xA5;
        }
        Files.write(Stores.file(folder), bytes);

        List<Salvaged> told = new ArrayList<>();
        Entry.Answer next = sample.answer(run, 2_001);
        try (History history = Stores.at(folder, told::add)) {
            List<Entry> saved = all(history);
            history.append(List.of(next));

            Path aside = folder.toAbsolutePath().resolve("history.db.damaged-20260301T120000500Z");
            assertThat(aside).exists();
            assertThat(told).hasSize(1);
            assertThat(told.get(0).sentence())
                    .isEqualTo("The history was damaged: " + saved.size()
                            + " entries were recovered from it, and the damaged file is kept as " + aside + ".");
            assertThat(saved).hasSizeBetween(1_900, 2_001);
            assertThat(kept).containsSubsequence(saved);
        }
        try (History history = Stores.at(folder, told::add)) {
            assertThat(all(history)).endsWith(next);
        }
        assertThat(told).as("told once").hasSize(1);
    }

    @Test
    void a_file_cut_short_is_saved_as_far_as_it_goes_while_another_lectern_goes_on_in_it() throws Exception {
        List<Entry> kept = new ArrayList<>(List.of(run));
        IntStream.rangeClosed(1, 500).forEach(i -> kept.add(sample.answer(run, i)));
        try (History history = Stores.at(folder)) {
            history.append(kept);
        }
        byte[] bytes = Files.readAllBytes(Stores.file(folder));
        try (History one = Stores.at(folder);
                History two = Stores.at(folder)) {
            two.read(Query.of(run.run()));
            Files.write(Stores.file(folder), java.util.Arrays.copyOf(bytes, bytes.length / 8192 * 4096));
            assertThat(all(one)).isNotEmpty();
            Entry.Answer mine = sample.answer(run, 501);
            Entry.Answer yours = sample.answer(run, 502);
            one.append(List.of(mine));
            two.append(List.of(yours));

            assertThat(all(one)).contains(mine, yours).isEqualTo(all(two));
        }
    }

    @Test
    void what_lies_aside_and_was_not_brought_in_for_a_crash_is_brought_in_at_the_next_opening() throws Exception {
        try (History history = Stores.at(folder)) {
            history.append(List.of(run));
        }
        Files.move(Stores.file(folder), folder.resolve("history.db.damaged-20260101T000000000Z"));

        List<Salvaged> told = new ArrayList<>();
        try (History history = Stores.at(folder, told::add)) {
            assertThat(history.read(Query.all())).extracting(Recorded::entry).containsExactly(run);
        }
        assertThat(told).extracting(Salvaged::entries).containsExactly(1L);
        assertThat(told.get(0).sentence()).contains(": 1 entry was recovered");
    }

    @Test
    void a_migration_brings_an_older_file_up_to_date_and_leaves_a_copy_of_it() throws Exception {
        try (History history = Stores.at(folder)) {
            history.append(List.of(run));
        }
        List<Migration> two = new ArrayList<>(Migration.ALL);
        two.add(new Migration(List.of("ALTER TABLE entry ADD COLUMN mood TEXT")));

        try (History history = Stores.with(Stores.place(folder, SHORT), two)) {
            assertThat(all(history)).containsExactly(run);
        }

        Files.move(folder.resolve("history.db.version-1"), folder.resolve("old"));
        try (Connection now = connection()) {
            assertThat(Sql.text(now, "PRAGMA user_version")).isEqualTo("2");
            assertThat(Sql.text(now, "SELECT count(mood) FROM entry")).isEqualTo("0");
        }
        try (Connection before = Opener.connect(folder.resolve("old"), Stores.place(folder, SHORT))) {
            assertThat(Sql.text(before, "PRAGMA user_version")).isEqualTo("1");
            assertThat(Sql.text(before, "SELECT count(*) FROM entry")).isEqualTo("1");
        }
    }

    @Test
    void a_migration_that_fails_changes_nothing() throws Exception {
        try (History history = Stores.at(folder)) {
            history.append(List.of(run));
        }
        List<Migration> bad = new ArrayList<>(Migration.ALL);
        bad.add(new Migration(List.of("ALTER TABLE entry ADD COLUMN mood TEXT", "no SQL at all")));

        try (History history = Stores.with(Stores.place(folder, SHORT), bad)) {
            assertRefused(
                    history,
                    Reason.OTHER,
                    Stores.file(folder) + " cannot be used. Start Lectern again; if that does not help, report it.");
        }
        try (History history = Stores.at(folder)) {
            assertThat(all(history)).containsExactly(run);
        }
    }
}
