package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.history.AnswerTable;
import lectern.history.Entry;
import lectern.history.HistoryExport;
import lectern.history.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern history export}. */
@Command(
        name = "export",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Writes your history to a file, or to standard output.",
        footer = {"", "Exit codes: 0 done; 2 a mistake on the command line, or a file that cannot be used."})
final class HistoryExportCommand implements Callable<Integer> {
    private static final Known FORMATS = new Known("format", List.of("json", "csv", "revlog"));

    private final Invocation invocation;

    @Option(
            names = "--format",
            paramLabel = "json|csv|revlog",
            description = "json: every entry, a JSON object a line, for lectern history import; csv: a line an answer,"
                    + " for tables; revlog: the review log that optimisers of FSRS read. json if not given.")
    String format = "json";

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to; what was there before is replaced. Standard output if not given.")
    String file = "";

    @Mixin
    Basics basics = new Basics();

    HistoryExportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        FORMATS.checked(format);
        List<Entry> entries = new UsedHistory(invocation.around()).entries(Query.all());
        String text = lines(entries).map(line -> line + "\n").collect(Collectors.joining());
        if (file.isEmpty()) {
            invocation.out().text(text);
        } else {
            write(text);
        }
        return ExitCode.DONE;
    }

    private Stream<String> lines(List<Entry> entries) {
        return switch (format) {
            case "csv" -> AnswerTable.of(entries).stream();
            case "revlog" -> HistoryExport.revlog(entries).stream();
            default -> HistoryExport.jsonLines(entries);
        };
    }

    private void write(String text) {
        Path target = invocation.around().folder().resolve(file);
        try {
            WholeFile.write(target, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UsedHistory.complaint(target, e);
        }
    }
}
