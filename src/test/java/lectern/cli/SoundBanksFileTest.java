package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundBanksFileTest {
    @TempDir
    Path folder;

    private SoundBanksFile file(String bank, String rules) {
        return new SoundBanksFile(folder.resolve("cache"), Path.of(bank), rules);
    }

    @Test
    void the_last_content_is_remembered_for_each_folder_and_only_by_the_same_rules() {
        SoundBanksFile one = file("/bank", "1.0");
        assertThat(one.has(7)).isFalse();
        one.add(7);
        file("/other", "1.0").add(8);

        assertThat(file("/bank", "1.0").has(7)).isTrue();
        assertThat(file("/bank", "1.0").has(8)).isFalse();
        assertThat(file("/bank", "1.1").has(7)).isFalse();
        assertThat(file("/other", "1.0").has(8)).isTrue();
        one.add(-1);
        assertThat(one.has(-1)).isTrue();
        assertThat(one.has(7)).isFalse();
    }

    @Test
    void half_a_line_says_nothing() throws IOException {
        SoundBanksFile file = file("/bank", "1.0");
        file.add(7);
        Path written;
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            written = files.findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(written);
        for (int length = 0; length < whole.length; length++) {
            Files.write(written, Arrays.copyOf(whole, length));
            assertThat(file.has(7)).isFalse();
        }
    }

    @Test
    void where_nothing_can_be_kept_nothing_is_known() throws IOException {
        Files.writeString(folder.resolve("cache"), "in its place");
        SoundBanksFile file = file("/bank", "1.0");
        file.add(7);
        assertThat(file.has(7)).isFalse();
    }
}
