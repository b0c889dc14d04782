package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    private static Surroundings around(String system, Map<String, String> environment) {
        return new Surroundings(
                environment,
                HOME,
                HOME,
                system,
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                () -> false,
                () -> false,
                InstantSource.fixed(Instant.EPOCH),
                () -> 1);
    }

    @Test
    void what_can_be_made_anew_lies_where_the_platform_wants_it() {
        assertThat(Folders.of(around("Linux", Map.of())).cache()).isEqualTo(HOME.resolve(".cache/lectern"));
        assertThat(Folders.of(around("Linux", Map.of("XDG_CACHE_HOME", "/c"))).cache())
                .isEqualTo(Path.of("/c/lectern"));
        assertThat(Folders.of(around("Mac OS X", Map.of())).cache()).isEqualTo(HOME.resolve("Library/Caches/Lectern"));
        assertThat(Folders.of(around("Windows 11", Map.of())).cache())
                .isEqualTo(HOME.resolve("AppData/Local/Lectern/cache"));
        assertThat(Folders.of(around("Linux", Map.of("LECTERN_HOME", "/all"))).cache())
                .isEqualTo(Path.of("/all/cache"));
    }

    @Test
    void the_history_lies_with_the_data_and_nothing_is_made_before_it_is_used() {
        assertThat(HistoryFile.place(around("Linux", Map.of())).file())
                .isEqualTo(HOME.resolve(".local/share/lectern/history.db"));
        HistoryFile.in(around("Linux", Map.of("LECTERN_HOME", "/nowhere")), salvaged -> {})
                .close();
        assertThat(Path.of("/nowhere")).doesNotExist();
    }
}
