package lectern.cli;

import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import lectern.front.plain.PlainOutput;
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
        HistoryLines source = new HistoryLines(invocation.around().folder().resolve(file));
        long read;
        long added;
        try (ProgressLine line = new ProgressLine(invocation.around(), "Importing")) {
            // All of it is read before anything is kept: meanwhile no other Lectern could keep an answer.
            read = source.count(entries -> {
                if (line.isDue()) {
                    line.tell(entries + " entries read");
                }
            });
            added = new UsedHistory(invocation.around())
                    .with(history -> history.add(source.entries(entries -> {
                        if (line.isDue()) {
                            line.tell(entries + " of " + read + " entries looked at");
                        }
                    })));
        } catch (UncheckedIOException e) {
            throw UsedHistory.complaint(
                    invocation.around().folder().resolve(file), Objects.requireNonNull(e.getCause()));
        }
        PlainOutput out = invocation.lines();
        out.line((read == 1 ? "1 entry" : read + " entries") + " read, " + added + " new.");
        out.flush();
        return ExitCode.DONE;
    }
}
