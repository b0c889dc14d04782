package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.classroom.ClassResults;
import lectern.classroom.Disagreement;
import lectern.classroom.sheet.ClassJson;
import lectern.classroom.sheet.ClassSheet;
import lectern.classroom.sheet.ClassTables;
import lectern.front.plain.PlainOutput;
import lectern.json.JsonWriter;
import lectern.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern results}: what a class made of a quiz. */
@Command(
        name = "results",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Gathers the results files of a class: marks by name, how each question did, and the passages to"
                + " teach again. Answers are marked again from the bank.",
        footer = {
            "",
            "Exit codes: 0 done; 1 a file was left out; 2 no file could be used, or a mistake on the command line or in"
                    + " the bank."
        })
final class ResultsCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Invocation invocation;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "What a quiz wrote with --results, or a folder with such files.")
    List<String> files = List.of();

    @Mixin
    TextOrJson form = new TextOrJson();

    @Option(
            names = "--marks",
            paramLabel = "FILE",
            description = "Writes the marks as CSV, a row an attempt; - for standard output.")
    String marks = "";

    @Option(
            names = "--items",
            paramLabel = "FILE",
            description = "Writes the figures of the questions as CSV, a row a question; - for standard output.")
    String items = "";

    @Mixin
    Common common = new Common();

    ResultsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        boolean asJson = form.isJson();
        if (marks.equals(STANDARD_OUTPUT) && items.equals(STANDARD_OUTPUT)) {
            throw new Complaint("--marks and --items cannot both go to standard output; name a file for one of them.");
        }
        ResultFiles read = new ResultFiles(invocation.around().folder(), written());
        files.forEach(read::read);
        PlainOutput err = new PlainOutput(invocation.around().err());
        read.leftOut().forEach(each -> err.line("left out: " + each.file() + ": " + each.reason() + "."));
        err.flush();
        if (read.usable().isEmpty()) {
            throw new Complaint("there is no results file to gather. A quiz writes one with --results FILE.");
        }
        ClassResults results = ClassResults.of(invocation.bank(common), read.usable());
        results.disagreements().forEach(each -> err.line(told(each)));
        results.unmarked()
                .forEach(file -> err.line(file
                        + ": this release does not know its scheme; it was not marked again, and its marks stand."));
        err.flush();
        write(results, read, asJson);
        return read.leftOut().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private void write(ClassResults results, ResultFiles read, boolean asJson) {
        ClassTables tables = new ClassTables(results);
        write(marks, tables::marks);
        write(items, tables::items);
        if (marks.equals(STANDARD_OUTPUT) || items.equals(STANDARD_OUTPUT)) {
            return;
        }
        if (asJson) {
            new ClassJson(new JsonWriter(invocation.out()::text)).write(results, read.leftOut());
            return;
        }
        PlainOutput out = invocation.lines();
        out.lines(new ClassSheet(results).lines());
        out.flush();
    }

    private void write(String target, Supplier<String> table) {
        if (target.equals(STANDARD_OUTPUT)) {
            invocation.out().text(table.get());
        } else if (!target.isEmpty()) {
            try {
                WholeFile.write(path(target), table.get().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new Complaint("'" + target + "' cannot be written: " + IoReason.of(e) + ".");
            }
        }
    }

    private Set<Path> written() {
        return Stream.of(marks, items)
                .filter(target -> !target.isEmpty() && !target.equals(STANDARD_OUTPUT))
                .map(this::path)
                .collect(Collectors.toSet());
    }

    private Path path(String target) {
        try {
            return invocation.around().folder().resolve(target).normalize();
        } catch (InvalidPathException e) {
            throw new Complaint("'" + target + "' is no path.");
        }
    }

    /** "ann.json: question year: credit 1 in the file, 0 when marked again." */
    private static String told(Disagreement each) {
        String what = each.file() + ": question " + each.item() + ": ";
        String was = Wording.points(each.was()) + " in the file, ";
        String now = Wording.points(each.now()) + " when marked again.";
        return what
                + switch (each.cause()) {
                    case CREDIT -> "credit " + was + now;
                    case MARK -> "points " + was + now;
                    case MAXIMUM -> "at most " + was + now;
                    case NO_SUCH_QUESTION -> "the bank has none of this name; its mark stands.";
                    case NO_RESPONSE -> "its response cannot be marked again; its mark stands.";
                };
    }
}
