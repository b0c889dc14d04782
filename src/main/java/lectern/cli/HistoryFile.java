package lectern.cli;

import java.util.function.Consumer;
import lectern.history.History;
import lectern.history.jdbc.Place;
import lectern.history.jdbc.Salvaged;
import lectern.history.jdbc.SqliteHistory;

/** Where a learner's history lies. */
final class HistoryFile {
    static final String NAME = "history.db";

    private HistoryFile() {}

    /**
     * The history in the user's data folder; nothing is opened or made before it is used.
     *
     * @param told of a damaged file that was moved aside
     */
    static History in(Surroundings around, Consumer<Salvaged> told) {
        return new SqliteHistory(place(around), around.clock(), told);
    }

    static Place place(Surroundings around) {
        Folders folders = Folders.of(around);
        return new Place(folders.data().resolve(NAME), folders.cache(), Place.USUAL_PATIENCE);
    }
}
