package lectern.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import lectern.front.plain.PlainOutput;
import lectern.history.Entry;
import lectern.history.EntryId;
import lectern.history.EntryLine;
import lectern.history.History;
import lectern.history.Query;
import lectern.history.Unavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lectern history import}. */
@Command(
        name = "import",
        versionProvider = Version.class,
        sortOptions = false,
        description = "Adds what lectern history export wrote as json. What is there already stays as it is.",
        footer = {"", "Exit codes: 0 done; 2 a mistake on the command line, or a file that cannot be used."})
final class HistoryImportCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "FILE", description = "A file of lines, each a JSON object.")
    String file = "";

    @Mixin
    Basics basics = new Basics();

    HistoryImportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        List<Entry> wanted;
        long added;
        try (ProgressLine line = new ProgressLine(invocation.around(), "Importing")) {
            wanted = List.copyOf(read(line).values());
            added = new UsedHistory(invocation.around()).with(history -> added(history, wanted, line));
        }
        PlainOutput out = invocation.lines();
        out.line((wanted.size() == 1 ? "1 entry" : wanted.size() + " entries") + " read, " + added + " new.");
        out.flush();
        return ExitCode.DONE;
    }

    /** All at once or none: who stops it has imported nothing. */
    private static long added(History history, List<Entry> wanted, ProgressLine line) throws Unavailable {
        Set<EntryId> known = new HashSet<>();
        history.forEach(Query.all(), recorded -> {
            known.add(recorded.entry().stamp().id());
            if (line.isDue()) {
                line.tell(known.size() + " entries compared that are there already");
            }
        });
        List<Entry> more = wanted.stream()
                .filter(entry -> !known.contains(entry.stamp().id()))
                .toList();
        if (line.isDue()) {
            line.tell("keeping " + more.size() + " entries");
        }
        history.append(more);
        return more.size();
    }

    /** All of the file's entries, by their names; one bad line spoils it all. */
    private Map<EntryId, Entry> read(ProgressLine line) {
        Path source = invocation.around().folder().resolve(file);
        List<String> lines;
        try {
            lines = Files.readAllLines(source, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new Complaint(source + ": this is no UTF-8, so it is no exported history. Nothing was imported.");
        } catch (IOException e) {
            throw UsedHistory.complaint(source, e);
        }
        Map<EntryId, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (line.isDue()) {
                line.tell(i + " of " + lines.size() + " entries read");
            }
            if (!lines.get(i).isBlank()) {
                int number = i + 1;
                Entry entry = EntryLine.read(lines.get(i))
                        .orElseThrow(() -> new Complaint(source + ", line " + number
                                + ": this is no entry of a history. Nothing was imported: put the line right or take"
                                + " it out."));
                entries.putIfAbsent(entry.stamp().id(), entry);
            }
        }
        return entries;
    }
}
