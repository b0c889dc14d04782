package lectern.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.front.plain.PlainOutput;
import lectern.history.Entry;
import lectern.history.Forgetting;
import lectern.history.Query;
import lectern.model.BankId;
import lectern.model.QuestionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern history forget}. */
@Command(
        name = "forget",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Erases answers for good: on one question, on one bank, or all. It asks first.",
        footer = {
            "",
            "Exit codes: 0 done, or no was answered; 2 a mistake on the command line, or the history cannot be used."
        })
final class HistoryForgetCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(arity = "0..1", paramLabel = "ITEM", description = "A question's id.")
    String item = "";

    @Option(
            names = "--bank",
            paramLabel = "ID",
            description = "A bank's id, as its bank.yaml has it: the question's, or without ITEM all of it.")
    String bank = "";

    @Option(names = "--all", description = "Everything.")
    boolean all;

    @Option(names = "--yes", description = "Does not ask; a script has to say so.")
    boolean yes;

    @Mixin
    Basics basics = new Basics();

    HistoryForgetCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (all ? !item.isEmpty() || !bank.isEmpty() : item.isEmpty() && bank.isEmpty()) {
            throw new Complaint("forget wants one of these: a question's id, --bank ID, or --all.");
        }
        UsedHistory used = new UsedHistory(invocation.around());
        PlainOutput out = invocation.lines();
        List<Entry> entries = used.entries(Query.all());
        Forgetting what = what(entries);
        long answers = entries.stream()
                .filter(entry -> entry instanceof Entry.Answer && isMeant(what, entry))
                .count();
        if (!isSure(out, words(what) + ", " + UsedHistory.answers(answers))) {
            out.line("Nothing was forgotten.");
            out.flush();
            return ExitCode.DONE;
        }
        if (Files.exists(used.file())) {
            used.with(history -> history.forget(what));
        }
        FoldFile.forget(invocation.around());
        FittedParameters fitted = FittedParameters.in(invocation.around());
        if (what instanceof Forgetting.OfBank of) {
            fitted.forget(Optional.of(of.bank()));
        } else if (what instanceof Forgetting.Everything) {
            fitted.forget(Optional.empty());
        }
        out.line("Forgotten: " + words(what) + ", " + UsedHistory.answers(answers) + ".");
        copies(used.file())
                .forEach(copy -> out.line("An older copy is kept as " + copy
                        + ", and may still hold it; delete it if you do not need it."));
        Path reports = ReportFile.in(invocation.around()).file();
        if (Files.exists(reports)) {
            out.line("What you reported with ! is kept as " + reports + "; delete it if you do not need it.");
        }
        out.flush();
        return ExitCode.DONE;
    }

    private Forgetting what(List<Entry> entries) {
        if (all) {
            return new Forgetting.Everything();
        }
        if (item.isEmpty()) {
            return new Forgetting.OfBank(new BankId(bank));
        }
        QuestionId question = new QuestionId(item);
        if (!bank.isEmpty()) {
            return new Forgetting.OfQuestion(new BankId(bank), question);
        }
        List<BankId> banks = entries.stream()
                .filter(entry -> isOf(question, entry))
                .map(entry -> entry.stamp().bank())
                .distinct()
                .toList();
        if (banks.isEmpty()) {
            throw new Complaint("your history knows no question " + item + ".");
        }
        if (banks.size() > 1) {
            throw new Complaint("several banks have a question " + item + ": add --bank with one of "
                    + banks.stream().map(BankId::value).collect(Collectors.joining(", ")) + ".");
        }
        return new Forgetting.OfQuestion(banks.get(0), question);
    }

    private static boolean isOf(QuestionId question, Entry entry) {
        return entry.about().filter(question::equals).isPresent()
                || (entry instanceof Entry.RunBegun run
                        && run.plan().stream()
                                .anyMatch(planned -> planned.question().equals(question)));
    }

    private static boolean isMeant(Forgetting what, Entry entry) {
        if (what instanceof Forgetting.OfBank of) {
            return entry.stamp().bank().equals(of.bank());
        }
        return !(what instanceof Forgetting.OfQuestion of)
                || (entry.stamp().bank().equals(of.bank()) && isOf(of.question(), entry));
    }

    private static String words(Forgetting what) {
        if (what instanceof Forgetting.OfBank of) {
            return "the bank " + of.bank();
        }
        return what instanceof Forgetting.OfQuestion of
                ? "the question " + of.question() + " of the bank " + of.bank()
                : "everything";
    }

    private boolean isSure(PlainOutput out, String words) {
        if (yes) {
            return true;
        }
        if (!invocation.around().terminal()) {
            throw new Complaint("what is forgotten cannot be brought back: add --yes if you mean it.");
        }
        out.line("To be forgotten for good: " + words + ". Type yes if you mean it:");
        out.flush();
        try {
            String line = new BufferedReader(
                            new InputStreamReader(invocation.around().in(), StandardCharsets.UTF_8))
                    .readLine();
            return line != null && line.strip().equalsIgnoreCase("yes");
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Path> copies(Path file) {
        String name = String.valueOf(file.getFileName());
        try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
            return files.filter(copy -> {
                        String other = String.valueOf(copy.getFileName());
                        return other.startsWith(name + ".damaged-") || other.startsWith(name + ".version-");
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
