package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.front.plain.PlainOutput;
import lectern.history.Entry;
import lectern.history.History;
import lectern.history.Query;
import lectern.history.Renaming;
import lectern.history.Unavailable;
import lectern.model.Bank;

/** A command's use of the learner's history. */
record UsedHistory(Surroundings around) {
    /** What is done with it. */
    interface Use<T> {
        T of(History history) throws Unavailable;
    }

    Path file() {
        return HistoryFile.place(around).file();
    }

    <T> T with(Use<T> use) {
        PlainOutput err = new PlainOutput(around.err());
        try (History history = HistoryFile.in(around, salvaged -> err.line(salvaged.sentence()))) {
            return use.of(history);
        } catch (Unavailable e) {
            throw new Complaint(String.valueOf(e.getMessage()));
        } finally {
            err.flush();
        }
    }

    /** All entries of what is asked for; looking makes no file. */
    List<Entry> entries(Query query) {
        if (!Files.exists(file())) {
            return List.of();
        }
        return with(history -> {
            List<Entry> entries = new ArrayList<>();
            history.forEach(query, recorded -> entries.add(recorded.entry()));
            return entries;
        });
    }

    /** All entries of a bank, under the ids that its questions have now. */
    List<Entry> entries(Bank bank) {
        return entries(Query.of(bank.id())).stream()
                .map(new Renaming(bank.renamed())::of)
                .toList();
    }

    /** What could not be done with a file. */
    static Complaint complaint(Path file, IOException e) {
        return new Complaint(file + ": " + IoReason.of(e));
    }

    static String answers(long count) {
        return count == 1 ? "1 answer" : count + " answers";
    }
}
