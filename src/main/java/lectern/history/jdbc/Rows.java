package lectern.history.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import lectern.history.EntryRow;
import org.jspecify.annotations.Nullable;

/** Rows of the table of entries. */
final class Rows {
    static final String COLUMNS = "seq, id, kind, run, bank, question, at, zone, payload";

    private static final String INSERT = "INSERT INTO entry (id, kind, run, bank, question, at, zone, payload)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING";

    private Rows() {}

    static void insert(Connection connection, List<EntryRow> rows) throws SQLException {
        try (Insertion insertion = new Insertion(connection)) {
            for (EntryRow row : rows) {
                insertion.insert(row);
            }
        }
    }

    /** Inserts rows one after another. */
    static final class Insertion implements AutoCloseable {
        private final PreparedStatement insert;

        Insertion(Connection connection) throws SQLException {
            insert = connection.prepareStatement(INSERT);
        }

        /** Inserts a row unless its id is there already; returns how many that were, 1 or 0. */
        int insert(EntryRow row) throws SQLException {
            insert.setString(1, row.id());
            insert.setString(2, row.kind());
            set(insert, 3, row.run());
            insert.setString(4, row.bank());
            set(insert, 5, row.question());
            insert.setLong(6, row.at());
            insert.setString(7, row.zone());
            insert.setString(8, row.payload());
            return insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            insert.close();
        }
    }

    /** The row that a result stands on, its columns being {@link #COLUMNS}. */
    static EntryRow read(ResultSet result) throws SQLException {
        return new EntryRow(
                text(result.getString(2)),
                text(result.getString(3)),
                text(result.getString(4)),
                text(result.getString(5)),
                text(result.getString(6)),
                result.getLong(7),
                text(result.getString(8)),
                text(result.getString(9)));
    }

    private static void set(PreparedStatement statement, int column, String text) throws SQLException {
        if (text.isEmpty()) {
            statement.setNull(column, Types.VARCHAR);
        } else {
            statement.setString(column, text);
        }
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }
}
