package lectern.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Findings;
import lectern.bank.finding.Reporter;
import lectern.bank.yaml.YamlReader;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.model.Question;

/** Reads banks. */
public final class BankReader {
    private BankReader() {}

    /** The bank, every citation of it found in its article; or all that is wrong with it, at once. */
    public static ReadBank read(BankSource source) {
        Findings findings = new Findings();
        TextFiles files = new TextFiles(source, findings);
        BankFile bank = BankFile.read(files);
        List<Question> questions = questions(files, bank);
        if (findings.isEmpty() && questions.isEmpty()) {
            findings.add(
                    Finding.about(files.path(BankSource.BANK_FILE), Code.NO_QUESTIONS, "this bank has no questions")
                            .withHelp("put questions into a file ending in .yaml beside bank.yaml"));
        }
        if (!findings.isEmpty()) {
            return new ReadBank.Faulty(findings.inReadingOrder());
        }
        return new ReadBank.Verified(new Bank(
                new BankId(bank.id().orElseThrow()),
                bank.title().orElseThrow(),
                bank.library().readable(),
                questions));
    }

    private static List<Question> questions(TextFiles files, BankFile bank) {
        List<Question> questions = new ArrayList<>();
        QuestionReader reader = new QuestionReader(bank);
        for (String name : names(files)) {
            files.yaml(name)
                    .ifPresent(reporter ->
                            YamlReader.items(reporter, item -> add(reader.read(item, reporter), questions, reporter)));
        }
        return questions;
    }

    private static void add(Optional<Question> question, List<Question> questions, Reporter reporter) {
        if (question.isEmpty() && reporter.findings().isEmpty()) {
            throw new IllegalStateException(
                    "a question of " + reporter.source().file() + " got lost without a finding");
        }
        question.ifPresent(questions::add);
    }

    private static List<String> names(TextFiles files) {
        try {
            return files.source().questionFiles();
        } catch (IOException e) {
            RefusedFile refused = TextFiles.refused(e);
            String folder = files.source().folder();
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
