package lectern.cli;

import java.util.List;
import java.util.concurrent.Callable;
import lectern.front.Unfinished;
import lectern.front.plain.PlainOutput;
import lectern.history.Entry;
import lectern.history.Query;
import lectern.history.Recording;
import lectern.history.Stamp;
import lectern.history.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lectern history undo}. */
@Command(
        name = "undo",
        versionProvider = Version.class,
        sortOptions = false,
        description = "Takes your last answer back, of whatever bank and quiz it was; again, the one before it.",
        footer = {"", "Exit codes: 0 done; 2 there is no answer, or the history cannot be used."})
final class HistoryUndoCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    Basics basics = new Basics();

    HistoryUndoCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        UsedHistory used = new UsedHistory(invocation.around());
        List<Entry.Answer> standing = Standing.of(used.entries(Query.all()));
        if (standing.isEmpty()) {
            throw new Complaint("there is no answer to take back.");
        }
        Entry.Answer last = standing.get(standing.size() - 1);
        Recording.Maker maker = HistoryLogbook.maker(invocation.around());
        Stamp stamp = maker.stamp(last.stamp().bank());
        used.with(history -> {
            history.append(List.of(new Entry.Retraction(
                    stamp, last.run(), last.question(), last.stamp().id())));
            return true;
        });
        PlainOutput out = invocation.lines();
        out.line("Taken back: the answer to " + last.question() + " of the bank "
                + last.stamp().bank() + ", given "
                + Unfinished.day(last.stamp().at().atZone(last.stamp().zoneId())) + ".");
        out.flush();
        return ExitCode.DONE;
    }
}
