package lectern.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.bank.finding.Findings;
import lectern.bank.finding.Severity;
import lectern.bank.finding.SourceText;
import lectern.bank.image.BankHead;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import lectern.model.Article;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.model.QuestionId;
import lectern.model.Questions;
import lectern.model.UnsoundQuestion;

/**
 * A large bank, opened without reading its questions. What is kept of it is its head and where the items of each file
 * stand, with a sum over each, so that they need not be looked for again.
 */
final class UnreadBank {
    /** So many bytes of questions, some thousand, are read in no time that anyone would notice. */
    private static final int LARGE = 1024 * 1024;

    /** Fewer questions than this do not make so many bytes in good faith, and all that is wrong is to be told. */
    private static final int MANY = 1_000;

    private final ReadOnce source;
    private final BankFile bank;
    private final List<UnreadQuestions.Scanned> files;

    /**
     * A bank.
     *
     * @param source of which all is read but the questions
     * @param bank without errors
     * @param files in their order
     */
    private UnreadBank(ReadOnce source, BankFile bank, List<UnreadQuestions.Scanned> files) {
        this.source = source;
        this.bank = bank;
        this.files = files;
    }

    /**
     * The bank; empty if it is a small one, or if only reading all of it can tell what is in it: its bank.yaml has errors,
     * or a file is no list at the beginning of lines.
     *
     * @param memory is told what there is to be kept of it
     */
    static Optional<Bank> of(BankSource source, BankMemory memory) {
        return of(source, LARGE, MANY, memory);
    }

    /**
     * The same.
     *
     * @param large how many bytes of questions make a large bank
     * @param many how many questions do
     */
    static Optional<Bank> of(BankSource source, int large, int many, BankMemory memory) {
        try {
            long size = 0;
            for (String name : source.questionFiles()) {
                size += source.size(name);
            }
            Optional<UnreadBank> opened = size < large ? Optional.empty() : opened(new ReadOnce(source));
            if (opened.isEmpty() || opened.get().size() < many) {
                return Optional.empty();
            }
            UnreadQuestions questions = opened.get().questions();
            Bank bank = opened.get().bank(questions, questions.renamed());
            memory.write(opened.get().kept(bank));
            return Optional.of(bank);
        } catch (IOException | UnsoundQuestion told) {
            return Optional.empty();
        }
    }

    private static Optional<UnreadBank> opened(ReadOnce source) throws IOException {
        Findings findings = new Findings();
        TextFiles texts = new TextFiles(source, findings);
        BankFile bank = BankFile.read(texts);
        if (findings.count(Severity.ERROR) > 0) {
            return Optional.empty();
        }
        List<UnreadQuestions.Scanned> files = new ArrayList<>();
        int first = 0;
        for (String name : source.questionFiles()) {
            QuestionFile file = source.questionFile(name);
            Optional<ItemScan> scan = ItemScan.of(file);
            if (scan.isEmpty()) {
                return Optional.empty();
            }
            files.add(new UnreadQuestions.Scanned(texts.path(name), file, scan.get(), first));
            first += scan.get().size();
        }
        return Optional.of(new UnreadBank(source, bank, files));
    }

    private int size() {
        UnreadQuestions.Scanned last = files.get(files.size() - 1);
        return last.first() + last.scan().size();
    }

    private UnreadQuestions questions() {
        return new UnreadQuestions(bank, new LockFile(new TextFiles(source, new Findings())), files);
    }

    private Bank bank(UnreadQuestions questions, Map<QuestionId, QuestionId> renamed) {
        return new Bank(
                new BankId(bank.id().orElseThrow()),
                bank.title().orElseThrow(),
                bank.library().readable(),
                new Questions(questions),
                renamed);
    }

    private ByteOutput kept(Bank whole) throws IOException {
        ByteOutput out = KnownBank.unread(source);
        new BankHead(whole).write(out);
        out.number(bank.level());
        for (String name : source.questionFiles()) {
            out.truth(true);
            out.text(name);
        }
        out.truth(false);
        for (UnreadQuestions.Scanned each : files) {
            out.number(each.file().size());
            out.longNumber(each.file().modified());
            each.scan().write(out);
        }
        return out;
    }

    /**
     * The bank that was kept; empty if any file of questions is another.
     *
     * @param source of which all is as it was but, perhaps, the questions
     */
    static Optional<Bank> known(ReadOnce source, ByteInput in) throws IOException {
        BankHead head = BankHead.read(in);
        Library library = new Library(true);
        for (Article article : head.articles()) {
            SourceText text = new SourceText(article.file(), article.text());
            library.add(article.id().value(), Optional.of(Citable.of(article, text)));
        }
        BankFile bank = new BankFile(Optional.of(head.id().value()), Optional.of(head.title()), in.number(), library);
        List<String> names = new ArrayList<>();
        while (in.truth()) {
            names.add(in.text());
        }
        if (!names.equals(source.questionFiles())) {
            return Optional.empty();
        }
        TextFiles texts = new TextFiles(source, new Findings());
        List<UnreadQuestions.Scanned> files = new ArrayList<>();
        int first = 0;
        for (String name : names) {
            QuestionFile file = source.questionFile(name);
            int size = in.number();
            long modified = in.longNumber();
            ItemScan scan = ItemScan.read(in);
            if (file.size() != size || file.modified() != modified || ItemScan.sum(file) != scan.sum()) {
                return Optional.empty();
            }
            files.add(new UnreadQuestions.Scanned(texts.path(name), file, scan, first));
            first += scan.size();
        }
        UnreadBank unread = new UnreadBank(source, bank, files);
        return Optional.of(unread.bank(unread.questions(), head.renamed()));
    }
}
