package lectern.history.jdbc;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** Histories in folders of tests. */
final class Stores {
    /** One for all tests: the library is unpacked once. */
    static final Path CACHE = Path.of("target", "history-cache").toAbsolutePath();

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00.5Z"));

    private Stores() {}

    static Path file(Path folder) {
        return folder.toAbsolutePath().resolve("history.db");
    }

    static Place place(Path folder, Duration patience) {
        return new Place(file(folder), CACHE, patience);
    }

    static SqliteHistory at(Path folder) {
        return at(folder, salvaged -> {});
    }

    static SqliteHistory at(Path folder, Consumer<Salvaged> told) {
        return new SqliteHistory(place(folder, Duration.ofSeconds(20)), CLOCK, told);
    }

    static SqliteHistory with(Place place, List<Migration> migrations, String... pragmas) {
        return new SqliteHistory(
                new Opener(place, migrations, List.of(pragmas)), new Salvage(place, CLOCK, salvaged -> {}));
    }
}
