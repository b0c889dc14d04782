package lectern.history.jdbc;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import lectern.history.EntryRow;
import lectern.history.Unavailable;

/**
 * Saves what can be read of a damaged file. The file is moved aside first; at every opening, what lies aside and was not
 * brought in yet is brought in, so that a crash in between loses nothing either.
 */
record Salvage(Place place, InstantSource clock, Consumer<Salvaged> told) {
    private static final String ASIDE = ".damaged-";

    /** No row is shorter, so a file has no more rows than bytes divided by this. */
    private static final int SHORTEST_ROW = 50;

    void moveAside() throws IOException {
        DateTimeFormatter time = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT);
        String aside = ASIDE + time.withZone(ZoneOffset.UTC).format(clock.instant());
        try {
            // The log first: beside a new file it would be thrown away.
            if (Files.exists(place.beside("-wal"))) {
                Files.move(place.beside("-wal"), place.beside(aside + "-wal"));
            }
            Files.move(place.file(), place.beside(aside));
        } catch (NoSuchFileException e) {
            // Another Lectern found the damage, too, and was faster.
        }
        Files.deleteIfExists(place.beside("-shm"));
    }

    void bringIn(Store store) throws SQLException, IOException, Unavailable {
        for (Path damaged : aside()) {
            String name = String.valueOf(damaged.getFileName());
            if (isBroughtIn(store.connection(), name)) {
                continue;
            }
            List<EntryRow> rows = readable(damaged);
            boolean[] first = {false};
            Sql.inTransaction(store.connection(), () -> {
                first[0] = !isBroughtIn(store.connection(), name);
                if (first[0]) {
                    Rows.insert(store.connection(), rows);
                    remember(store.connection(), name, rows.size());
                }
            });
            if (first[0]) {
                told.accept(new Salvaged(damaged, rows.size()));
            }
        }
    }

    private List<Path> aside() throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(place.name() + ASIDE) + "[0-9]+T[0-9]+Z");
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place.folder())) {
            for (Path file : files) {
                if (name.matcher(String.valueOf(file.getFileName())).matches()) {
                    found.add(file);
                }
            }
        }
        found.sort(null);
        return found;
    }

    private static boolean isBroughtIn(Connection connection, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM salvage WHERE file = ?")) {
            select.setString(1, name);
            try (ResultSet result = select.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void remember(Connection connection, String name, int entries) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO salvage (file, entries) VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setInt(2, entries);
            insert.executeUpdate();
        }
    }

    private List<EntryRow> readable(Path damaged) throws IOException {
        List<EntryRow> rows = new ArrayList<>();
        try (Connection connection = Opener.connect(damaged, place)) {
            // Without it SQLite does not touch a file that is shorter than its first page says.
            Sql.run(connection, "PRAGMA writable_schema = ON");
            collect(connection, 1, highest(connection, damaged), rows);
        } catch (SQLException e) {
            // Not even its first page can be read, or closing tried to mend it; what was read is read.
        }
        return rows;
    }

    private static long highest(Connection connection, Path damaged) throws IOException {
        long most = 1 + Files.size(damaged) / SHORTEST_ROW;
        try {
            String last = Sql.text(connection, "SELECT seq FROM entry NOT INDEXED ORDER BY seq DESC LIMIT 1");
            return last.isEmpty() ? most : Long.parseLong(last);
        } catch (SQLException | NumberFormatException e) {
            return most;
        }
    }

    /** Reads from both sides of what cannot be read, down to the single row. */
    private static void collect(Connection connection, long from, long to, List<EntryRow> rows) {
        long next = from;
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT " + Rows.COLUMNS + " FROM entry NOT INDEXED WHERE seq BETWEEN ? AND ? ORDER BY seq")) {
            select.setLong(1, from);
            select.setLong(2, to);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    EntryRow row = Rows.read(result);
                    next = result.getLong(1) + 1;
                    if (!row.id().isEmpty()) {
                        rows.add(row);
                    }
                }
            }
        } catch (SQLException e) {
            if (next < to) {
                long middle = next + (to - next) / 2;
                collect(connection, next, middle, rows);
                collect(connection, middle + 1, to, rows);
            }
        }
    }
}
