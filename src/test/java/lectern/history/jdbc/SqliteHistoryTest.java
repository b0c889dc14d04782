package lectern.history.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.history.Entry;
import lectern.history.History;
import lectern.history.HistoryContract;
import lectern.history.Query;
import lectern.history.Recorded;
import lectern.history.Sample;
import lectern.history.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteHistoryTest extends HistoryContract {
    @TempDir
    Path folder = Path.of("");

    @Override
    protected History create() {
        return Stores.at(folder);
    }

    @Test
    void nothing_is_opened_before_the_first_call() throws Unavailable {
        Path lazy = folder.resolve("lazy");
        try (History history = Stores.at(lazy)) {
            assertThat(lazy).doesNotExist();
            history.read(Query.all());
            assertThat(Stores.file(lazy)).exists();
        }
    }

    @Test
    void what_was_kept_is_there_when_it_is_opened_again() throws Unavailable {
        List<Entry> kept = new Sample(5).everyKind();
        try (History history = Stores.at(folder)) {
            history.append(kept);
        }
        try (History history = Stores.at(folder)) {
            assertThat(history.read(Query.all())).extracting(Recorded::entry).isEqualTo(kept);
        }
    }

    @Test
    void two_at_once_both_keep_their_answers() throws Unavailable {
        Entry.RunBegun mine = new Sample(5).begun(Sample.BANK);
        Entry.RunBegun yours = new Sample(6).begun(Sample.BANK);
        try (History one = Stores.at(folder);
                History two = Stores.at(folder)) {
            one.append(List.of(mine));
            two.append(List.of(yours));
            one.append(List.of(new Sample(7).answer(mine, 1)));

            assertThat(one.read(Query.all())).hasSize(3).isEqualTo(two.read(Query.all()));
        }
    }

    @Test
    void a_path_may_hold_any_character_that_its_file_system_allows() throws Unavailable {
        Path odd = folder.resolve("what? a #strange; %41 naïve=1&x");
        try (History history = Stores.at(odd)) {
            history.append(List.of(new Sample(5).begun(Sample.BANK)));
            assertThat(Stores.file(odd)).exists();
        }
    }

    @Test
    void a_file_that_is_taken_away_while_it_is_used_is_made_anew_before_anything_is_told_as_kept() throws Exception {
        Entry.RunBegun before = new Sample(5).begun(Sample.BANK);
        Entry.RunBegun after = new Sample(6).begun(Sample.BANK);
        try (History history = Stores.at(folder)) {
            history.append(List.of(before));
            Files.move(Stores.file(folder), folder.resolve("elsewhere"));

            history.append(List.of(after));

            assertThat(Stores.file(folder)).exists();
            assertThat(history.read(Query.all())).extracting(Recorded::entry).contains(after);
        }
    }

    @Test
    void what_comes_after_the_end_is_refused() {
        History history = Stores.at(folder);
        history.close();
        history.close();

        assertThatThrownBy(() -> history.read(Query.all()))
                .isInstanceOf(Unavailable.class)
                .hasMessage(Stores.file(folder) + " is closed already. Start Lectern again.");
    }

    @Test
    void the_library_is_unpacked_into_a_folder_of_ours() throws Unavailable {
        try (History history = Stores.at(folder)) {
            history.read(Query.all());
        }
        assertThat(System.getProperty("org.sqlite.lib.path")).startsWith(Stores.CACHE.toString());
    }
}
