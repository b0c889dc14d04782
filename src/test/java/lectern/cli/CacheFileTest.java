package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {
    @TempDir
    Path folder;

    private CacheFile file(String key) {
        return new CacheFile(folder.resolve("cache").resolve("file"), key);
    }

    private static ByteOutput text(String text) {
        ByteOutput out = new ByteOutput();
        out.text(text);
        return out;
    }

    private static Optional<String> read(CacheFile file) {
        return file.read().map(ByteInput::text);
    }

    @Test
    void the_last_content_is_read_by_the_same_key_only() {
        assertThat(read(file("1.0"))).isEmpty();
        file("1.0").write(text("first"));
        file("1.0").write(text("second"));

        assertThat(read(file("1.0"))).contains("second");
        assertThat(read(file("1.1"))).isEmpty();
        file("1.1").write(text("x".repeat(3_000_000)));
        assertThat(read(file("1.1"))).as("so long that it is mapped").contains("x".repeat(3_000_000));
        assertThat(read(file("1.0"))).isEmpty();
    }

    @Test
    void what_is_damaged_or_cut_off_says_nothing() throws IOException {
        file("1.0").write(text("whole"));
        Path written = folder.resolve("cache").resolve("file");
        byte[] whole = Files.readAllBytes(written);
        for (int i = 0; i < whole.length; i++) {
            Files.write(written, Arrays.copyOf(whole, i));
            assertThat(file("1.0").read()).as("%d bytes", i).isEmpty();
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(written, damaged);
            assertThat(file("1.0").read()).as("byte %d", i).isEmpty();
        }
        Files.write(written, whole);
        assertThat(read(file("1.0"))).contains("whole");
    }

    @Test
    void where_nothing_can_be_kept_nothing_is_known() throws IOException {
        Files.writeString(folder.resolve("cache"), "in its place");
        file("1.0").write(text("lost"));
        assertThat(file("1.0").read()).isEmpty();
    }
}
