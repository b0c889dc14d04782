package lectern.cli;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lectern.front.plain.PlainOutput;
import lectern.model.Bank;
import lectern.view.PlainWording;
import lectern.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lectern}: the home screen, or in lines what can be done. */
@Command(
        name = "lectern",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "A quiz in the terminal that takes every answer back to its passage.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Exit codes: 0 done; 2 a mistake on the command line or in the bank; 70 a fault of Lectern's own or a full"
                    + " disk; 130 interrupted."
        })
final class HomeCommand implements Callable<Integer>, Invocation.Page {
    private final Invocation invocation;

    @Mixin
    Common common = new Common();

    @Mixin
    DisplayOptions display = new DisplayOptions();

    HomeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.show(common, display, this);
    }

    @Override
    public int inLines(Bank bank, BankChoice choice) {
        PlainOutput out = invocation.lines();
        out.line(Wording.oneLine(bank.title()) + ": " + PlainWording.size(bank) + ".");
        out.line(choice.told());
        out.line("lectern quiz: asks ten questions and shows after each answer the passage that settles it.");
        out.line("lectern study: asks what is due today by spaced repetition; lectern stats: how well it stays.");
        out.line("lectern read: lists the articles; lectern read "
                + bank.articles().get(0).id() + " shows one.");
        out.line("lectern banks: the banks that are known, with what is due; --bank DIR opens another, --bank"
                + " built-in the one that Lectern comes with.");
        out.line("lectern check: all that is wrong with a bank; lectern init starts one from articles.");
        out.line("lectern handout: a quiz as an exercise to print, with its key.");
        out.line("lectern results: gathers the results files of a class.");
        out.line("lectern export: the bank as JSON.");
        out.line("lectern history: your answers: where they lie, and how to take them along or erase them.");
        out.line("lectern config: every setting, its value, and where it comes from.");
        out.line("lectern completion bash, zsh or fish: a script by which that shell completes commands.");
        out.line("lectern --help: all commands and options.");
        out.flush();
        tellOfLeft(bank, out);
        return ExitCode.DONE;
    }

    /** After all else is out: opening the history takes a moment. */
    private void tellOfLeft(Bank bank, PlainOutput out) {
        Surroundings around = invocation.around();
        if (!Files.exists(HistoryFile.place(around).file())) {
            return;
        }
        try (HistoryLogbook book = new HistoryLogbook(bank, around)) {
            book.look();
            book.unfinished().ifPresent(left -> out.line("lectern quiz --resume: goes on with " + left.words() + "."));
            out.lines(
                    Stream.of(book.remark()).filter(remark -> !remark.isEmpty()).toList());
            out.lines(book.news());
        }
        out.flush();
    }

    @Override
    public boolean tellsOfProblems() {
        return true;
    }

    @Override
    public FullScreen.Start start(Bank bank) {
        return new FullScreen.Home();
    }
}
