package lectern.history.jdbc;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.history.Entry;
import lectern.history.EntryRow;
import lectern.history.EntryText;
import lectern.history.Forgetting;
import lectern.history.Trouble;
import lectern.history.Unavailable;

/** Takes entries away so that no byte of them is left in the file. */
record Erasure(Store store) {
    long of(Forgetting what) throws SQLException, IOException, Unavailable {
        Connection connection = store.connection();
        Sql.run(connection, "PRAGMA secure_delete = ON");
        long[] gone = {0};
        Sql.inTransaction(connection, () -> gone[0] = delete(what));
        // What other transactions left in free pages and in the log goes, too.
        Sql.run(connection, "VACUUM");
        if (!Sql.text(connection, "PRAGMA wal_checkpoint(TRUNCATE)").equals("0")) {
            throw new Unavailable(
                    new Trouble(Trouble.Reason.LOCKED, store.file().toString(), "the log could not be emptied"));
        }
        if (what instanceof Forgetting.Everything) {
            deleteCopies();
        }
        return gone[0];
    }

    private long delete(Forgetting what) throws SQLException {
        if (what instanceof Forgetting.OfBank bank) {
            return update("DELETE FROM entry WHERE bank = ?", bank.bank().value());
        }
        return what instanceof Forgetting.OfQuestion question ? delete(question) : update("DELETE FROM entry");
    }

    private long delete(Forgetting.OfQuestion what) throws SQLException {
        String bank = what.bank().value();
        long gone = update(
                "DELETE FROM entry WHERE bank = ? AND question = ?",
                bank,
                what.question().value());
        for (Entry entry : select("bank = ? AND kind = 'begun'", bank)) {
            if (entry instanceof Entry.RunBegun run && !what.numbersIn(run).isEmpty()) {
                gone += deleteVisits(run, what.numbersIn(run));
                EntryRow row = EntryText.row(what.without(run));
                update("UPDATE entry SET payload = ? WHERE id = ?", row.payload(), row.id());
            }
        }
        return gone;
    }

    private long deleteVisits(Entry.RunBegun run, Set<Integer> numbers) throws SQLException {
        long gone = 0;
        for (Entry entry : select("run = ? AND kind = 'visited'", run.run().value())) {
            if (entry instanceof Entry.Visited visited && numbers.contains(visited.number())) {
                gone += update(
                        "DELETE FROM entry WHERE id = ?", visited.stamp().id().value());
            }
        }
        return gone;
    }

    private List<Entry> select(String where, String value) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement select =
                store.connection().prepareStatement("SELECT " + Rows.COLUMNS + " FROM entry WHERE " + where)) {
            select.setString(1, value);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    entries.add(EntryText.entry(Rows.read(result)));
                }
            }
        }
        return entries;
    }

    private long update(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = store.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** Damaged files that were moved aside, and files of older releases. */
    private void deleteCopies() throws IOException {
        String name = String.valueOf(store.file().getFileName());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(store.file().resolveSibling(""), file -> {
            String other = String.valueOf(file.getFileName());
            return other.startsWith(name + ".damaged-") || other.startsWith(name + ".version-");
        })) {
            for (Path copy : files) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
