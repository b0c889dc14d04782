package lectern.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.bank.CheckedBank;
import lectern.bank.finding.Code;
import lectern.bank.finding.Explanation;
import lectern.report.Report;
import lectern.text.Columns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern check}: all that is wrong with a bank. */
@Command(
        name = "check",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Checks banks: every file, question and citation, and tells all that is wrong with them.",
        footer = {
            "",
            "Exit codes: 0 no errors; 1 errors, or with --strict warnings; 2 a mistake on the command line, or a bank"
                    + " that cannot be read at all; 70 the output cannot be written."
        })
final class CheckCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "A bank's folder, or its bank.yaml. Without one, the bank that a quiz would take.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "F",
            completionCandidates = Choices.CheckFormats.class,
            description = "text, json, github (annotations of a workflow) or sarif; text if not given.")
    String format = "text";

    @Option(names = "--strict", description = "Warnings that are not silenced give exit code 1, too.")
    boolean strict;

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            description = "Explains a finding's code, such as L030, with an example; checks nothing.")
    String explain = "";

    @Option(
            names = "--fix",
            description = "Writes the article's words into quotes that are sure to be theirs but differ, and leaves"
                    + " everything else of the files as it is; then checks again.")
    boolean fix;

    @Option(
            names = "--lock",
            description = "Writes bank.lock: where each citation stands now, so that it is found again when its article"
                    + " is edited.")
    boolean lock;

    @Option(
            names = "--guesser",
            description = "Tells also what a guesser gets right who has read nothing, by one cue at a time:"
                    + " the longest option, the number nearest to the mean …")
    boolean guesser;

    @Option(names = "--coverage", description = "Tells also which sentences of each article no question cites.")
    boolean coverage;

    @Option(
            names = "--enemies",
            description = "Tells also which questions answer another, because one of their texts holds its key.")
    boolean enemies;

    @Option(
            names = "--reports",
            description = "Lists instead what readers reported with ! in a quiz, each with the place of its question.")
    boolean reports;

    @Mixin
    Common common = new Common();

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The command as it stands after these arguments, none of them an option. */
    CheckCommand(Invocation invocation, List<String> paths) {
        this(invocation);
        this.paths = paths;
    }

    @Override
    public Integer call() {
        if (!explain.isEmpty()) {
            return explained();
        }
        Report.Surveys surveys = new Report.Surveys(guesser, coverage, enemies);
        Report report = Report.of(format, Columns::of, Release.number(), surveys)
                .orElseThrow(() -> new Known("format", Report.FORMATS).complaint(format));
        if (!surveys.isEmpty() && !List.of("text", "json").contains(format)) {
            throw new Complaint("--guesser, --coverage and --enemies are told as text or json; '" + format
                    + "' tells findings only.");
        }
        List<CheckedFolder> folders = CheckedFolder.all(paths, common.bank, invocation.around());
        if (reports) {
            if (fix || lock) {
                throw new Complaint("--reports only lists; leave --fix and --lock out.");
            }
            if (!format.equals("text")) {
                throw new Complaint("--reports lists in text only; leave --format out.");
            }
            if (!surveys.isEmpty()) {
                throw new Complaint("--reports lists nothing else; leave --guesser, --coverage and --enemies out.");
            }
            return new ReportList(invocation).list(folders);
        }
        if (fix) {
            folders = folders.stream().map(this::fixed).toList();
        }
        if (lock) {
            folders.forEach(each -> each.writer().lock());
            folders = folders.stream()
                    .map(folder -> folder.again(invocation.around()))
                    .toList();
        }
        List<Report.Subject> subjects = new ArrayList<>();
        for (CheckedFolder folder : folders) {
            subjects.add(folder.subject());
        }
        report.write(subjects, invocation.out()::text);
        return exitCode(folders);
    }

    private CheckedFolder fixed(CheckedFolder folder) {
        List<String> told = folder.writer().fix();
        if (told.isEmpty()) {
            return folder;
        }
        if (format.equals("text")) {
            told.forEach(invocation.lines()::line);
            invocation.lines().line("");
        }
        return folder.again(invocation.around());
    }

    private int exitCode(List<CheckedFolder> folders) {
        int code = ExitCode.DONE;
        for (CheckedFolder folder : folders) {
            CheckedBank checked = folder.subject().checked();
            if (folder.isUnreadable()) {
                return ExitCode.USAGE;
            }
            code = checked.errors() > 0 || (strict && checked.warnings() > 0) ? ExitCode.FOUND : code;
        }
        return code;
    }

    private int explained() {
        Code code = Code.ofNumber(explain.strip())
                .orElseThrow(() -> new Known(
                                "code",
                                Arrays.stream(Code.values()).map(Code::number).toList())
                        .complaint(explain));
        Explanation.of(code).text().lines().forEach(invocation.lines()::line);
        return ExitCode.DONE;
    }
}
