package lectern.history.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.history.Entry;
import lectern.history.EntryId;
import lectern.history.EntryRow;
import lectern.history.EntryText;
import lectern.history.Extent;
import lectern.history.Mode;
import lectern.history.Query;
import lectern.history.Query.Scope;
import lectern.history.Recorded;
import lectern.history.Unavailable;
import lectern.model.BankId;
import org.jspecify.annotations.Nullable;

/**
 * An opened file, used by one thread.
 *
 * @param identity what the file system calls the file that was opened, if it calls it anything
 */
record Store(Connection connection, Path file, @Nullable Object identity) {
    void append(List<EntryRow> rows) throws SQLException, Unavailable {
        Sql.inTransaction(connection, () -> Rows.insert(connection, rows));
    }

    /** Adds those that are not there yet, one by one in one transaction: there may be more than memory takes. */
    long add(Iterable<Entry> entries) throws SQLException, Unavailable {
        long[] added = {0};
        Sql.inTransaction(connection, () -> {
            try (Rows.Insertion insertion = new Rows.Insertion(connection)) {
                for (Entry entry : entries) {
                    added[0] += insertion.insert(EntryText.row(entry));
                }
            }
        });
        return added[0];
    }

    List<Recorded> read(Query query) throws SQLException {
        Scope scope = query.scope();
        String where =
                scope instanceof Scope.OfBank ? "bank = ? AND " : scope instanceof Scope.OfRun ? "run = ? AND " : "";
        String sql = "SELECT " + Rows.COLUMNS + " FROM entry WHERE " + where + "seq > ? ORDER BY seq LIMIT ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int column = 1;
            if (scope instanceof Scope.OfBank bank) {
                select.setString(column++, bank.bank().value());
            } else if (scope instanceof Scope.OfRun run) {
                select.setString(column++, run.run().value());
            }
            select.setLong(column++, query.after());
            select.setInt(column, query.limit());
            return recorded(select);
        }
    }

    /** To count all takes SQLite a hundredth of what it takes to count some, and after the position there are few. */
    Extent extent(long position) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT (SELECT count(*) FROM entry) - (SELECT count(*) FROM entry WHERE seq > ?1),"
                        + " (SELECT id FROM entry WHERE seq = ?1)")) {
            select.setLong(1, position);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return new Extent(
                        result.getLong(1),
                        Optional.ofNullable(result.getString(2)).map(EntryId::new));
            }
        }
    }

    Optional<Entry.RunBegun> unfinished(BankId bank, Mode mode) throws SQLException {
        // The end of a run is among the last of its entries: from there it is found at once.
        String sql = "SELECT " + Rows.COLUMNS + " FROM entry AS begun WHERE kind = 'begun' AND bank = ?"
                + " AND NOT EXISTS (SELECT 1 FROM entry AS e WHERE e.run = begun.run AND e.kind = 'ended'"
                + " ORDER BY e.seq DESC LIMIT 1)"
                + " ORDER BY seq DESC";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, bank.value());
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    if (EntryText.entry(Rows.read(result)) instanceof Entry.RunBegun begun && begun.mode() == mode) {
                        return Optional.of(begun);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the file that was opened is still the one of that name: what is written to another is lost. */
    boolean isInPlace() {
        try {
            return Files.exists(file) && java.util.Objects.equals(identity, identity(file));
        } catch (IOException e) {
            return false;
        }
    }

    static @Nullable Object identity(Path file) throws IOException {
        return Files.getAttribute(file, "basic:fileKey");
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // All that was acknowledged is on the disk; closing only tidies up.
        }
    }

    private static List<Recorded> recorded(PreparedStatement select) throws SQLException {
        List<Recorded> batch = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                batch.add(new Recorded(result.getLong(1), EntryText.entry(Rows.read(result))));
            }
        }
        return batch;
    }
}
