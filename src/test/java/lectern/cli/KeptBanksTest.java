package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.bank.BankMemory;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class KeptBanksTest {
    @TempDir
    Path folder;

    private KeptBanks kept(String program) {
        return new KeptBanks(folder.resolve("cache"), program);
    }

    private Path bank(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static void keep(BankMemory memory, String what) {
        ByteOutput out = new ByteOutput();
        out.text(what);
        memory.write(out);
    }

    private static Optional<String> found(BankMemory memory) {
        return memory.read().map(ByteInput::text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void each_folder_has_its_own_and_so_has_the_one_inside_the_program() throws IOException {
        List<Path> folders = List.of(bank("one"), bank("zwei Brüder"), bank("日本"));
        for (Path each : folders) {
            keep(kept("1.0").of(each), each.toString());
        }
        keep(kept("1.0").ofProgram(), "inside");

        for (Path each : folders) {
            assertThat(found(kept("1.0").of(each))).contains(each.toString());
            assertThat(found(kept("1.1").of(each))).as("another program").isEmpty();
        }
        assertThat(found(kept("1.0").ofProgram())).contains("inside");
        assertThat(files()).hasSize(4);
    }

    @Test
    void a_link_that_leads_elsewhere_now_is_another_folder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), bank("one"));
        keep(kept("1.0").of(link), "one");
        assertThat(found(kept("1.0").of(bank("one")))).contains("one");

        Files.delete(link);
        Files.createSymbolicLink(link, bank("two"));

        assertThat(found(kept("1.0").of(link))).isEmpty();
    }

    @Test
    void what_is_kept_of_a_folder_that_is_gone_goes_with_the_next_and_nothing_else_does() throws IOException {
        Path here = bank("here");
        Path gone = bank("gone");
        keep(kept("1.0").of(here), "here");
        keep(kept("0.9").of(gone), "gone");
        Path other = Files.writeString(folder.resolve("cache").resolve("folded-1.bin"), "another's");
        Files.delete(gone);
        assertThat(files()).hasSize(3);

        keep(kept("1.0").ofProgram(), "inside");

        assertThat(files()).hasSize(3);
        assertThat(other).exists();
        assertThat(found(kept("1.0").of(here))).isPresent();
        assertThat(found(kept("1.0").ofProgram())).isPresent();
    }

    @Test
    void files_that_are_none_and_a_cache_that_is_none_do_no_harm() throws IOException {
        Files.createDirectories(folder.resolve("cache").resolve("bank-0"));
        Files.write(folder.resolve("cache").resolve("bank-1"), new byte[] {0, 0, 0, 9, 1});
        keep(kept("1.0").ofProgram(), "inside");
        assertThat(found(kept("1.0").ofProgram())).isPresent();

        KeptBanks nowhere = new KeptBanks(Files.writeString(folder.resolve("file"), ""), "1.0");
        keep(nowhere.ofProgram(), "inside");
        assertThat(found(nowhere.ofProgram())).isEmpty();
    }
}
