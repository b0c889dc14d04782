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
import lectern.history.Unavailable;
import lectern.model.Bank;
import lectern.schedule.Timetable;
import lectern.study.Learner;

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

    /** What the history of a bank comes to; looking makes no file. */
    Learner learner(Bank bank) {
        return Files.exists(file())
                ? with(history -> FoldingHistory.of(history, bank, FoldFile.of(bank, around))
                        .learner())
                : Learner.NEW;
    }

    /** The same; what took a while to read is remembered, with the cards of a timetable. */
    Learner learner(Bank bank, Timetable timetable) {
        FoldFile file = FoldFile.of(bank, around);
        return Files.exists(file())
                ? with(history -> FoldingHistory.of(history, bank, file, timetable)
                        .folded(file, timetable)
                        .learner())
                : Learner.NEW;
    }

    /** What could not be done with a file. */
    static Complaint complaint(Path file, IOException e) {
        return new Complaint(file + ": " + IoReason.of(e));
    }

    static String answers(long count) {
        return count == 1 ? "1 answer" : count + " answers";
    }
}
