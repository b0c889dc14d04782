package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import lectern.front.Reports;
import lectern.json.JsonText;
import lectern.model.BankId;
import lectern.model.QuestionId;

/** Keeps reports in a file of the user's data folder, each a JSON object on a line of its own. */
record ReportFile(Path file) implements Reports {
    static ReportFile in(Surroundings around) {
        return new ReportFile(Folders.of(around).data().resolve("reports.jsonl"));
    }

    @Override
    public String keep(Instant at, BankId bank, QuestionId question, String words) throws IOException {
        String line = "{\"time\": " + JsonText.quoted(at.toString())
                + ", \"bank\": " + JsonText.quoted(bank.value())
                + ", \"question\": " + JsonText.quoted(question.value())
                + ", \"words\": " + JsonText.quoted(words) + "}\n";
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            // One write to a file opened to append: lines of two Lecterns do not mix.
            Files.write(
                    file, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IOException(file + ": " + IoReason.of(e), e);
        }
        return file.toString();
    }
}
