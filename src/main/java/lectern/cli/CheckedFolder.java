package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.bank.BankReader;
import lectern.bank.BankSource;
import lectern.bank.CheckProgress;
import lectern.bank.CheckedBank;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.report.Report;
import lectern.text.Sanitizer;

/**
 * A bank that was checked.
 *
 * @param source its files
 * @param disk where they lie; empty for the bank inside the program
 */
record CheckedFolder(Report.Subject subject, BankSource source, Optional<Path> disk) {
    private static final Set<Code> UNREADABLE = Set.of(Code.UNREADABLE_FILE, Code.FILE_OUTSIDE, Code.TOO_LARGE);

    /**
     * Checks the banks that a command line names.
     *
     * @param paths folders or bank.yaml files; if there are none, the bank that a quiz would take
     * @param option what {@code --bank} says; empty if it was not given
     */
    static List<CheckedFolder> all(List<String> paths, String option, Surroundings around) {
        if (!paths.isEmpty() && !option.isEmpty()) {
            throw new Complaint("a bank is named as PATH or with --bank, not both ways at once.");
        }
        Settings settings = Settings.read(around);
        return paths.isEmpty()
                ? List.of(check(BankChoice.of(option, around, settings), around))
                : paths.stream()
                        .map(path -> check(BankChoice.at(path, around), around))
                        .toList();
    }

    private static CheckedFolder check(BankChoice choice, Surroundings around) {
        BankSource source = DiskShelf.source(choice);
        String name = "the bank that Lectern comes with";
        Optional<Path> disk = Optional.empty();
        if (choice instanceof BankChoice.InFolder folder) {
            try {
                source = ShownFromHere.of(source, folder.folder(), around.folder());
                disk = Optional.of(folder.folder().toRealPath());
            } catch (IOException e) {
                throw new Complaint("'" + folder.folder() + "' cannot be read: " + IoReason.of(e));
            }
            String shown = source.shown(source.folder());
            name = shown.isEmpty() ? "this folder" : Sanitizer.line(shown);
        }
        return new CheckedFolder(new Report.Subject(name, checked(source, around)), source, disk);
    }

    private static CheckedBank checked(BankSource source, Surroundings around) {
        try (ProgressLine line = new ProgressLine(around, "Checking")) {
            // No lambda: making one takes longer than checking a question.
            return BankReader.check(source, new CheckProgress() {
                @Override
                public void read(int questions, double share) {
                    if (line.isDue()) {
                        line.tell(questions + " questions, " + Math.round(100 * share) + " %");
                    }
                }
            });
        }
    }

    /** The same bank as it is now. */
    CheckedFolder again(Surroundings around) {
        return new CheckedFolder(new Report.Subject(subject.name(), checked(source, around)), source, disk);
    }

    /** What writes into its folder. */
    BankWriter writer() {
        return new BankWriter(
                source,
                disk.orElseThrow(() -> new Complaint(
                        "the bank that Lectern comes with cannot be written to; name the" + " folder of another.")));
    }

    /** Whether the bank could not be read at all, so that what was found says little about it. */
    boolean isUnreadable() {
        String folder = source.folder();
        String bankFile = folder.isEmpty() ? BankSource.BANK_FILE : folder + "/" + BankSource.BANK_FILE;
        Set<String> whole = Set.of(source.shown(bankFile), source.shown(folder));
        for (Finding finding : subject.checked().findings()) {
            if (finding.isAboutFile() && UNREADABLE.contains(finding.code()) && whole.contains(finding.file())) {
                return true;
            }
        }
        return false;
    }
}
