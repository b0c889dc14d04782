package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    private String bank(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name)).toString();
    }

    private static void keep(KeptBanks kept, String folder) {
        ByteOutput out = new ByteOutput();
        out.text("kept of '" + folder + "'");
        kept.of(folder).write(out);
    }

    private static Optional<String> found(KeptBanks kept, String folder) {
        return kept.of(folder).read().map(ByteInput::text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void each_folder_has_its_own_and_so_has_the_one_inside_the_program() throws IOException {
        List<String> folders = List.of(bank("one"), bank("zwei Brüder"), bank("日本"), "");
        folders.forEach(each -> keep(kept("1.0"), each));

        for (String each : folders) {
            assertThat(found(kept("1.0"), each)).contains("kept of '" + each + "'");
            assertThat(found(kept("1.1"), each)).as("another program").isEmpty();
        }
        assertThat(files()).hasSize(4);
    }

    @Test
    void what_is_kept_of_a_folder_that_is_gone_goes_with_the_next_and_nothing_else_does() throws IOException {
        String here = bank("here");
        String gone = bank("gone");
        keep(kept("1.0"), here);
        keep(kept("0.9"), gone);
        Path other = Files.writeString(folder.resolve("cache").resolve("folded-1.bin"), "another's");
        Files.delete(Path.of(gone));
        assertThat(files()).hasSize(3);

        keep(kept("1.0"), "");

        assertThat(files()).hasSize(3);
        assertThat(other).exists();
        assertThat(found(kept("1.0"), here)).isPresent();
        assertThat(found(kept("1.0"), "")).isPresent();
        assertThat(found(kept("0.9"), gone)).isEmpty();
    }

    @Test
    void files_that_are_none_and_a_cache_that_is_none_do_no_harm() throws IOException {
        Files.createDirectories(folder.resolve("cache").resolve("bank-0"));
        Files.write(folder.resolve("cache").resolve("bank-1"), new byte[] {0, 0, 0, 9, 1});
        keep(kept("1.0"), "");
        assertThat(found(kept("1.0"), "")).isPresent();

        KeptBanks nowhere = new KeptBanks(Files.writeString(folder.resolve("file"), ""), "1.0");
        keep(nowhere, "");
        assertThat(found(nowhere, "")).isEmpty();
    }
}
