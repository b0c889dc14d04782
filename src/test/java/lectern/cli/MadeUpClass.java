package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.classroom.Attempt;
import lectern.classroom.Attempts;
import lectern.classroom.file.ResultsCsv;
import lectern.classroom.file.ResultsJson;
import lectern.model.Bank;

/** Writes the results files of a made-up class, always the same. For people, no test; see src/bench/README.md. */
final class MadeUpClass {
    private MadeUpClass() {}

    /**
     * Writes a file a learner in JSON, and the same in CSV.
     *
     * @param args the folder of a bank of single choices, the folder for the files, and how many learners
     */
    public static void main(String[] args) throws IOException {
        Bank bank = new DiskShelf().open(new BankChoice.InFolder(Path.of(args[0]), "argument"));
        Path folder = Path.of(args[1]);
        write(Attempts.random(bank, Integer.parseInt(args[2]), 1), folder.resolve("json"), folder.resolve("csv"));
    }

    static void write(List<Attempt> attempts, Path json, Path csv) throws IOException {
        Files.createDirectories(json);
        Files.createDirectories(csv);
        for (Attempt attempt : attempts) {
            Files.writeString(json.resolve(attempt.name() + ".json"), ResultsJson.of(attempt));
            Files.writeString(csv.resolve(attempt.name() + ".csv"), ResultsCsv.of(attempt));
        }
    }
}
