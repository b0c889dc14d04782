package lectern.history.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import lectern.history.Trouble;
import lectern.history.Trouble.Reason;
import lectern.history.Unavailable;

/**
 * Brings a file to the schema of this release. The version is SQLite's {@code user_version}; {@code application_id} says
 * whose file it is.
 */
record Migrator(Place place, List<Migration> migrations) {
    /** "Lect" in ASCII. */
    private static final int OURS = 0x4C656374;

    void migrate(Connection connection) throws SQLException, IOException, Unavailable {
        int version = version(connection);
        if (version == migrations.size()) {
            return;
        }
        if (version > 0) {
            backUp(connection, version);
        }
        Sql.inTransaction(connection, () -> {
            // Read again: another Lectern may have been faster.
            for (int next = version(connection); next < migrations.size(); next++) {
                for (String statement : migrations.get(next).statements()) {
                    Sql.run(connection, statement);
                }
                Sql.run(connection, "PRAGMA application_id = " + OURS);
                Sql.run(connection, "PRAGMA user_version = " + (next + 1));
            }
        });
    }

    private int version(Connection connection) throws SQLException, Unavailable {
        // One statement, so that all three are of one moment.
        String state = Sql.text(
                connection,
                "SELECT (SELECT user_version FROM pragma_user_version) || ' '"
                        + " || (SELECT application_id FROM pragma_application_id) || ' '"
                        + " || (SELECT count(*) FROM sqlite_schema)");
        String[] parts = state.split(" ", 3);
        int version = Integer.parseInt(parts[0]);
        boolean isNew = version == 0 && parts[1].equals("0") && parts[2].equals("0");
        if (!isNew && !parts[1].equals(String.valueOf(OURS))) {
            throw new Unavailable(new Trouble(Reason.NOT_OURS, place.file().toString(), state));
        }
        if (version > migrations.size()) {
            throw new Unavailable(new Trouble(Reason.NEWER, place.file().toString(), "version " + version));
        }
        return version;
    }

    /** Copies the file as it is, so that a migration that goes wrong, or the release before, has something to go back to. */
    private void backUp(Connection connection, int version) throws SQLException, IOException {
        Path part = place.beside(".version-" + version + ".part");
        Files.deleteIfExists(part);
        try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, part.toString());
            copy.execute();
        }
        Files.move(part, place.beside(".version-" + version), StandardCopyOption.REPLACE_EXISTING);
    }
}
