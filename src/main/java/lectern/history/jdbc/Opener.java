package lectern.history.jdbc;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import lectern.history.Trouble;
import lectern.history.Trouble.Reason;
import lectern.history.Unavailable;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Opens the file of a history, and makes it if there is none.
 *
 * @param pragmas further settings of SQLite; tests make failures by them
 */
record Opener(Place place, List<Migration> migrations, List<String> pragmas) {
    private static final int MOST_TRIES = 3;
    private static final long PAUSE_MILLIS = 10;

    Opener {
        pragmas = List.copyOf(pragmas);
    }

    Store open() throws SQLException, IOException, Unavailable {
        NativeLibrary.prepare(List.of(place.cache(), place.folder()));
        for (int i = 0; i < MOST_TRIES; i++) {
            makeFile();
            Optional<Trouble> trouble = new Diagnosis(place.file()).beforeOpening();
            if (trouble.isPresent()) {
                throw new Unavailable(trouble.get());
            }
            Object identity = Store.identity(place.file());
            Store store = opened(identity);
            // Moved away in between by another Lectern that found it damaged.
            if (store.isInPlace()) {
                return store;
            }
            store.close();
        }
        throw new Unavailable(new Trouble(Reason.DAMAGED, place.file().toString(), "moved away again and again"));
    }

    private void makeFile() throws IOException {
        Files.createDirectories(place.folder());
        try {
            Files.createFile(place.file());
        } catch (FileAlreadyExistsException e) {
            // As it should be.
        }
    }

    private Store opened(@Nullable Object identity) throws SQLException, IOException, Unavailable {
        Connection connection = connect(place.file(), place);
        boolean done = false;
        try {
            useWriteAheadLog(connection);
            // Acknowledged means on the disk: a power cut takes nothing back. On a Mac only with the second line.
            Sql.run(connection, "PRAGMA synchronous = FULL");
            Sql.run(connection, "PRAGMA fullfsync = ON");
            for (String pragma : pragmas) {
                Sql.run(connection, "PRAGMA " + pragma);
            }
            new Migrator(place, migrations).migrate(connection);
            done = true;
            return new Store(connection, place.file(), identity);
        } finally {
            if (!done) {
                connection.close();
            }
        }
    }

    static Connection connect(Path file, Place place) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("busy_timeout", String.valueOf(place.patience().toMillis()));
        // As a URI: the driver would take a question mark in a path for the beginning of settings.
        Connection connection = JDBC.createConnection("jdbc:sqlite:" + file.toUri(), settings);
        if (connection == null) {
            throw new SQLException("the driver does not know its own URL");
        }
        return connection;
    }

    /** Two Lecterns that make the file at the same moment are told so at once, whatever the patience. */
    private void useWriteAheadLog(Connection connection) throws SQLException {
        long until = System.nanoTime() + place.patience().toNanos();
        while (true) {
            try {
                Sql.run(connection, "PRAGMA journal_mode = WAL");
                return;
            } catch (SQLiteException e) {
                if (e.getResultCode() != SQLiteErrorCode.SQLITE_BUSY || System.nanoTime() > until) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
