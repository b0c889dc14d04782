package lectern.history.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import lectern.history.Unavailable;

/** Statements in their shortest form. */
final class Sql {
    private Sql() {}

    /** What is done in a transaction. */
    interface Work {
        void run() throws SQLException, Unavailable;
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row; empty if there is none. */
    static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            String text = rows.next() ? rows.getString(1) : "";
            return text == null ? "" : text;
        }
    }

    /** Does all of it or nothing. The write lock is taken first, so that what is read inside stays true. */
    static void inTransaction(Connection connection, Work work) throws SQLException, Unavailable {
        run(connection, "BEGIN IMMEDIATE");
        boolean done = false;
        try {
            work.run();
            run(connection, "COMMIT");
            done = true;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    private static void rollBack(Connection connection) {
        try {
            run(connection, "ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself after a full disk; the failure that led here is what is told.
        }
    }
}
