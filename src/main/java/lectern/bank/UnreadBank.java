package lectern.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.bank.finding.Findings;
import lectern.bank.finding.Severity;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.model.Questions;
import lectern.model.UnsoundQuestion;

/** Opens a large bank without reading its questions. */
final class UnreadBank {
    /** So many bytes of questions, some thousand, are read in no time that anyone would notice. */
    private static final int LARGE = 1024 * 1024;

    /** Fewer questions than this do not make so many bytes in good faith, and all that is wrong is to be told. */
    private static final int MANY = 1_000;

    private UnreadBank() {}

    /**
     * The bank; empty if it is a small one, or if only reading all of it can tell what is in it: its bank.yaml has errors,
     * or a file is no list at the beginning of lines.
     */
    static Optional<Bank> of(BankSource source) {
        return of(source, LARGE).filter(bank -> bank.questions().size() >= MANY);
    }

    /**
     * The same.
     *
     * @param large how many bytes of questions make a large bank
     */
    static Optional<Bank> of(BankSource source, int large) {
        try {
            List<String> names = source.questionFiles();
            long size = 0;
            for (String name : names) {
                size += source.size(name);
            }
            return size < large ? Optional.empty() : open(source, names);
        } catch (IOException | UnsoundQuestion told) {
            return Optional.empty();
        }
    }

    private static Optional<Bank> open(BankSource source, List<String> names) throws IOException {
        Findings findings = new Findings();
        TextFiles texts = new TextFiles(source, findings);
        BankFile bank = BankFile.read(texts);
        if (findings.count(Severity.ERROR) > 0) {
            return Optional.empty();
        }
        List<UnreadQuestions.Scanned> files = new ArrayList<>();
        int first = 0;
        for (String name : names) {
            Optional<ItemScan> scan = ItemScan.of(source.bankFile(name));
            if (scan.isEmpty()) {
                return Optional.empty();
            }
            files.add(new UnreadQuestions.Scanned(texts.path(name), scan.get(), first));
            first += scan.get().size();
        }
        UnreadQuestions questions = new UnreadQuestions(bank, new LockFile(texts), files);
        return Optional.of(new Bank(
                new BankId(bank.id().orElseThrow()),
                bank.title().orElseThrow(),
                bank.library().readable(),
                new Questions(questions),
                questions.renamed()));
    }
}
