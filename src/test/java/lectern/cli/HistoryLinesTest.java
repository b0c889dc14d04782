package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import lectern.history.Entry;
import lectern.history.EntryLine;
import lectern.history.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryLinesTest {
    @TempDir
    Path folder;

    private final List<Entry> entries = new ArrayList<>();
    private Path file;

    @BeforeEach
    void write() throws IOException {
        Sample sample = new Sample(1);
        Entry.RunBegun run = sample.begun(Sample.BANK);
        entries.addAll(List.of(run, sample.answer(run, 1), sample.answer(run, 2)));
        file = Files.write(
                folder.resolve("all.jsonl"),
                entries.stream().map(entry -> "\n" + EntryLine.of(entry)).toList());
    }

    @Test
    void entries_are_counted_and_read_as_often_as_wanted_without_blank_lines() {
        List<Long> told = new ArrayList<>();
        HistoryLines lines = new HistoryLines(file);
        assertThat(lines.count(told::add)).isEqualTo(3);
        assertThat(told).containsExactly(0L, 1L, 2L);
        Iterable<Entry> read = lines.entries(far -> {});
        assertThat(read).containsExactlyElementsOf(entries);
        assertThat(read).containsExactlyElementsOf(entries);
    }

    @Test
    void a_file_that_is_changed_while_it_is_read_is_told() throws IOException {
        HistoryLines lines = new HistoryLines(file);
        lines.count(far -> {});
        Files.writeString(file, EntryLine.of(entries.get(0)) + "\nno entry\n");

        Iterator<Entry> read = lines.entries(far -> {}).iterator();
        assertThat(read.next()).isEqualTo(entries.get(0));
        assertThatThrownBy(read::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("changed while it was read");
        Files.delete(file);
        assertThatThrownBy(() -> lines.entries(far -> {}).iterator().hasNext())
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void what_is_no_utf_8_is_told() throws IOException {
        Files.write(file, new byte[] {'{', (byte) 0xFF, '}'});
        assertThatThrownBy(() -> new HistoryLines(file).count(far -> {}))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("no UTF-8");
    }
}
