package lectern.history.jdbc;

import java.util.List;

/** One step from a version of the schema to the next. What was released is never edited; a change is a further step. */
record Migration(List<String> statements) {
    /** From an empty file to today's schema. The position in this list, from 1, is the version. */
    static final List<Migration> ALL = List.of(new Migration(List.of(
            """
            CREATE TABLE entry (
                seq INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE,
                kind TEXT NOT NULL,
                run TEXT,
                bank TEXT NOT NULL,
                question TEXT,
                at INTEGER NOT NULL,
                zone TEXT NOT NULL,
                payload TEXT NOT NULL
            )""",
            "CREATE INDEX entry_of_bank ON entry (bank)",
            "CREATE INDEX entry_of_run ON entry (run) WHERE run IS NOT NULL",
            "CREATE INDEX entry_begun ON entry (bank) WHERE kind = 'begun'",
            "CREATE TABLE salvage (file TEXT PRIMARY KEY, entries INTEGER NOT NULL)")));

    Migration {
        statements = List.copyOf(statements);
    }
}
