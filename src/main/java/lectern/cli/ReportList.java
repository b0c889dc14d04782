package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.bank.CheckedBank;
import lectern.front.plain.PlainOutput;
import lectern.json.FlatJson;

/** Lists what readers reported with {@code !}, each with the place of its question. */
final class ReportList {
    private static final Set<String> MEMBERS = Set.of("time", "bank", "question", "words");

    private final Invocation invocation;

    ReportList(Invocation invocation) {
        this.invocation = invocation;
    }

    /**
     * Lists them.
     *
     * @param folders the banks in which the questions are looked up
     * @return the exit code
     */
    int list(List<CheckedFolder> folders) {
        Path file = ReportFile.in(invocation.around()).file();
        PlainOutput out = invocation.lines();
        int reports = 0;
        int broken = 0;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Optional<Map<String, String>> report =
                    FlatJson.read(line).filter(read -> read.keySet().containsAll(MEMBERS));
            if (report.isPresent()) {
                reports++;
                out.line(told(report.get(), folders));
            } else {
                broken++;
                out.line(file + ":" + number + ": this line is no report: " + line.strip());
            }
        }
        out.line(sum(reports, broken) + (reports + broken > 0 ? " In " + file + "." : ""));
        return ExitCode.DONE;
    }

    private static String sum(int reports, int broken) {
        String sum = reports == 0 ? "No reports." : reports + (reports == 1 ? " report." : " reports.");
        return broken == 0 ? sum : sum + " " + broken + (broken == 1 ? " line" : " lines") + " cannot be read as one.";
    }

    private static List<String> lines(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            // Bad bytes become signs of replacement: a damaged line hides no other.
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new Complaint(file + " cannot be read: " + IoReason.of(e));
        }
    }

    private static String told(Map<String, String> report, List<CheckedFolder> folders) {
        String bank = text(report, "bank");
        String question = text(report, "question");
        List<CheckedBank> meant = folders.stream()
                .map(folder -> folder.subject().checked())
                .filter(checked -> checked.id().filter(bank::equals).isPresent())
                .toList();
        String place = meant.stream()
                .flatMap(checked -> Optional.ofNullable(checked.items().get(question)).stream())
                .findFirst()
                .map(spot -> spot.file() + ":" + spot.place() + ": " + question)
                .orElseGet(() -> bank + ": " + question
                        + (meant.isEmpty() ? " (this bank is not looked at)" : " (the bank has no such question now)"));
        String words = text(report, "words").strip();
        return place + ": " + (words.isEmpty() ? "reported without words" : words) + " (" + text(report, "time") + ")";
    }

    private static String text(Map<String, String> report, String member) {
        return report.getOrDefault(member, "");
    }
}
