package lectern.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Findings;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.Severity;
import lectern.bank.yaml.Node;
import lectern.bank.yaml.YamlReader;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.model.Question;
import lectern.model.Questions;
import org.jspecify.annotations.Nullable;

/** Reads banks. */
public final class BankReader {
    private BankReader() {}

    /**
     * The bank, to be asked from: as {@link #read} does, but of a large one each question is read when it is asked for, and
     * errors in others are not told.
     *
     * @param memory is asked for the bank, and told what can be kept of it: all if it has no errors
     */
    public static ReadBank open(BankSource source, BankMemory memory) {
        Optional<Bank> known = KnownBank.of(source, memory);
        if (known.isPresent()) {
            return new ReadBank.Verified(known.get());
        }
        Optional<Bank> large = UnreadBank.of(source, memory);
        return large.isPresent() ? new ReadBank.Verified(large.get()) : readAndKeep(new ReadOnce(source), memory);
    }

    private static ReadBank readAndKeep(ReadOnce source, BankMemory memory) {
        ReadBank read = read(source);
        if (read instanceof ReadBank.Verified verified) {
            KnownBank.keep(source, verified.bank(), memory);
        }
        return read;
    }

    /** The bank, every citation of it found in its article; or all that is wrong with it, at once. */
    public static ReadBank read(BankSource source) {
        CheckedBank checked = errors(source);
        return checked.bank()
                .<ReadBank>map(ReadBank.Verified::new)
                .orElseGet(() -> new ReadBank.Faulty(checked.findings()));
    }

    /** All that is to be known of a bank, errors or none, and all warnings that its questions do not silence. */
    public static CheckedBank check(BankSource source) {
        return check(source, CheckProgress.NONE);
    }

    /** The same, telling how far it is. */
    public static CheckedBank check(BankSource source, CheckProgress progress) {
        Findings findings = new Findings();
        return check(source, findings, new BankRules(findings), true, progress);
    }

    /** Every citation that can be looked for, in the files' order; without what else a check tells. */
    static List<Citation> citations(BankSource source) {
        return errors(source).citations();
    }

    /** What keeps a bank from being used; without what else a check tells. */
    static CheckedBank errors(BankSource source) {
        return check(source, new Findings(), ItemWatcher.NONE, false, CheckProgress.NONE);
    }

    /** Looks, unless thorough, only for what keeps a bank from being used. */
    private static CheckedBank check(
            BankSource source, Findings findings, ItemWatcher watcher, boolean thorough, CheckProgress progress) {
        TextFiles files = new TextFiles(source, findings);
        LockFile lock = new LockFile(files);
        BankFile bank = BankFile.read(files);
        QuestionReader reader = new QuestionReader(bank, lock);
        Map<String, ItemIds> ids = new HashMap<>();
        List<Question> questions = questions(files, reader, ids, watcher, progress);
        reader.afterLast();
        watcher.afterLast();
        if (findings.isEmpty() && questions.isEmpty()) {
            findings.add(
                    Finding.about(files.path(BankSource.BANK_FILE), Code.NO_QUESTIONS, "this bank has no questions")
                            .withHelp("put questions into a file ending in .yaml beside bank.yaml"));
        }
        if (thorough) {
            lock.fault().ifPresent(findings::add);
        }
        int errors = findings.count(Severity.ERROR);
        Optional<Bank> verified = errors > 0
                ? Optional.empty()
                : Optional.of(new Bank(
                        new BankId(bank.id().orElseThrow()),
                        bank.title().orElseThrow(),
                        bank.library().readable(),
                        Questions.of(questions),
                        reader.renamed()));
        verified.ifPresent(whole -> watcher.bank(whole, files.path(BankSource.BANK_FILE), reader.spots()));
        return new CheckedBank(
                bank.id(),
                verified,
                findings.inReadingOrder().stream()
                        .map(finding -> withQuestion(finding, ids))
                        .toList(),
                errors,
                findings.count(Severity.WARNING),
                reader.citations(),
                reader.spots());
    }

    private static Finding withQuestion(Finding finding, Map<String, ItemIds> ids) {
        @Nullable ItemIds ofFile = ids.get(finding.file());
        return ofFile == null || finding.isAboutFile()
                ? finding
                : finding.inQuestion(ofFile.at(finding.start().line()));
    }

    private static List<Question> questions(
            TextFiles files,
            QuestionReader reader,
            Map<String, ItemIds> ids,
            ItemWatcher watcher,
            CheckProgress progress) {
        List<Question> questions = new ArrayList<>();
        List<String> names = names(files);
        for (int i = 0; i < names.size(); i++) {
            int before = i;
            Optional<Reporter> file = files.yaml(names.get(i));
            if (file.isEmpty()) {
                continue;
            }
            Reporter reporter = file.get();
            ids.put(reporter.source().file(), new ItemIds(reporter.source()));
            YamlReader.items(reporter, item -> {
                Optional<Question> question = reader.read(item, reporter);
                if (question.isEmpty() && reporter.findings().isEmpty()) {
                    throw new IllegalStateException(
                            "a question of " + reporter.source().file() + " got lost without a finding");
                }
                if (question.isPresent() && item instanceof Node.Mapping written) {
                    questions.add(question.get());
                    watcher.item(question.get(), written, reporter.source());
                }
                double share = (double) item.range().end()
                        / Math.max(1, reporter.source().text().length());
                progress.read(questions.size(), (before + share) / names.size());
            });
        }
        return questions;
    }

    private static List<String> names(TextFiles files) {
        try {
            return files.source().questionFiles();
        } catch (IOException e) {
            RefusedFile refused = TextFiles.refused(e);
            String folder = files.source().shown(files.source().folder());
            files.findings()
                    .add(Finding.about(
                                    folder,
                                    Code.UNREADABLE_FILE,
                                    "the bank's folder cannot be listed: " + refused.why())
                            .withHelp(refused.help()));
            return List.of();
        }
    }
}
