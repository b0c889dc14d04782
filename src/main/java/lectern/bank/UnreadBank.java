package lectern.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lectern.bank.finding.Findings;
import lectern.bank.finding.Severity;
import lectern.bank.finding.SourceText;
import lectern.bank.image.BankHead;
import lectern.bank.image.OutlineTable;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import lectern.model.Article;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.model.Outline;
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
            UnreadBank unread = opened.get();
            Map<QuestionId, QuestionId> renamed =
                    unread.questions(Optional.empty(), questions -> {}).renamed();
            memory.write(unread.kept(renamed, List.of()));
            return Optional.of(unread.bank(renamed, Optional.empty(), memory));
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
            files.add(new UnreadQuestions.Scanned(name, texts.path(name), file, scan.get(), first));
            first += scan.get().size();
        }
        return Optional.of(new UnreadBank(source, bank, files));
    }

    private int size() {
        UnreadQuestions.Scanned last = files.get(files.size() - 1);
        return last.first() + last.scan().size();
    }

    private UnreadQuestions questions(Optional<OutlineTable> outlines, Consumer<UnreadQuestions> outlined) {
        LockFile lock = new LockFile(new TextFiles(source, new Findings()));
        return new UnreadQuestions(bank, lock, files, outlines, outlined);
    }

    private BankHead head(Map<QuestionId, QuestionId> renamed) {
        return new BankHead(
                new BankId(bank.id().orElseThrow()),
                bank.title().orElseThrow(),
                bank.library().readable(),
                renamed);
    }

    /**
     * The bank to be asked from.
     *
     * @param memory is told the outlines of all questions once somebody went through them
     */
    private Bank bank(Map<QuestionId, QuestionId> renamed, Optional<OutlineTable> outlines, BankMemory memory) {
        BankHead head = head(renamed);
        UnreadQuestions questions = questions(outlines, outlined -> {
            List<Outline> all = new ArrayList<>();
            for (int i = 0; i < outlined.size(); i++) {
                all.add(outlined.outline(i));
            }
            memory.write(kept(renamed, all));
        });
        return new Bank(head.id(), head.title(), head.articles(), new Questions(questions), renamed);
    }

    /**
     * What is kept of it.
     *
     * @param outlines of all questions; empty if they are not known
     */
    private ByteOutput kept(Map<QuestionId, QuestionId> renamed, List<Outline> outlines) {
        ByteOutput out = KnownBank.unread(source);
        head(renamed).write(out);
        out.number(bank.level());
        out.number(files.size());
        for (UnreadQuestions.Scanned each : files) {
            out.text(each.name());
            out.number(each.file().size());
            out.longNumber(each.file().modified());
            each.scan().write(out);
        }
        out.truth(!outlines.isEmpty());
        if (!outlines.isEmpty()) {
            OutlineTable.write(out, outlines);
        }
        return out;
    }

    /**
     * The bank that was kept; empty if any file of questions is another.
     *
     * @param source of which all is as it was but, perhaps, the questions
     */
    static Optional<Bank> known(ReadOnce source, ByteInput in, BankMemory memory) throws IOException {
        BankHead head = BankHead.read(in);
        Library library = new Library(true);
        for (Article article : head.articles()) {
            SourceText text = new SourceText(article.file(), article.text());
            library.add(article.id().value(), Optional.of(Citable.of(article, text)));
        }
        BankFile bank = new BankFile(Optional.of(head.id().value()), Optional.of(head.title()), in.number(), library);
        TextFiles texts = new TextFiles(source, new Findings());
        List<UnreadQuestions.Scanned> files = new ArrayList<>();
        List<String> names = source.questionFiles();
        if (in.number() != names.size()) {
            return Optional.empty();
        }
        int first = 0;
        for (String name : names) {
            if (!in.text().equals(name)) {
                return Optional.empty();
            }
            QuestionFile file = source.questionFile(name);
            int size = in.number();
            long modified = in.longNumber();
            ItemScan scan = ItemScan.read(in);
            if (file.size() != size || file.modified() != modified || ItemScan.sum(file) != scan.sum()) {
                return Optional.empty();
            }
            files.add(new UnreadQuestions.Scanned(name, texts.path(name), file, scan, first));
            first += scan.size();
        }
        Optional<OutlineTable> outlines = in.truth() ? Optional.of(OutlineTable.read(in)) : Optional.empty();
        return Optional.of(new UnreadBank(source, bank, files).bank(head.renamed(), outlines, memory));
    }
}
