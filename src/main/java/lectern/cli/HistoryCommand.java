package lectern.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.front.plain.PlainOutput;
import lectern.history.Entry;
import lectern.history.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lectern history}: the learner's own answers. */
@Command(
        name = "history",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Your own answers: where they lie, and how to take them along, take one back, or erase them.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit codes: 0 done; 2 a mistake on the command line, or a file that cannot be used."})
final class HistoryCommand implements Callable<Integer> {
    @Mixin
    Basics basics = new Basics();

    @Override
    public Integer call() {
        throw new Complaint("history wants to know what to do: where, export, import, undo or forget.");
    }

    /** {@code lectern history where}. */
    @Command(
            name = "where",
            versionProvider = Version.class,
            sortOptions = false,
            description = "Tells the file in which your answers lie, its size, and how many they are.")
    static final class Where implements Callable<Integer> {
        private final Invocation invocation;

        @Mixin
        Basics basics = new Basics();

        Where(Invocation invocation) {
            this.invocation = invocation;
        }

        @Override
        public Integer call() throws java.io.IOException {
            UsedHistory used = new UsedHistory(invocation.around());
            PlainOutput out = invocation.lines();
            out.line(used.file().toString());
            if (!Files.exists(used.file())) {
                out.line("It is not there yet: the first answer makes it.");
            } else {
                List<Entry> entries = used.entries(Query.all());
                long answers =
                        entries.stream().filter(Entry.Answer.class::isInstance).count();
                out.line(UsedHistory.answers(answers) + ", " + Files.size(used.file()) + " bytes.");
            }
            out.flush();
            return ExitCode.DONE;
        }
    }
}
