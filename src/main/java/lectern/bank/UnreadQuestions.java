package lectern.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import lectern.bank.finding.Findings;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.Severity;
import lectern.bank.finding.SourceText;
import lectern.bank.image.OutlineTable;
import lectern.bank.yaml.Characters;
import lectern.bank.yaml.YamlReader;
import lectern.model.Outline;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Questions;
import lectern.model.UnsoundQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a large bank, each read, and its citations found, when it is first asked for. What can only be told of
 * a bank as a whole, such as that an id is there twice, is not looked for.
 */
final class UnreadQuestions implements Questions.Source {
    /**
     * A file of questions.
     *
     * @param name in the bank's folder
     * @param path as people are shown it
     * @param first the index in the bank of its first question
     */
    record Scanned(String name, String path, QuestionFile file, ItemScan scan, int first) {
        /**
         * The bytes of an item.
         *
         * @throws UnsoundQuestion if they cannot be read
         */
        byte[] item(int index) {
            return stretch(scan.start(index), scan.start(index + 1));
        }

        /** How many line ends stand before an item. */
        int linesBefore(int index) {
            int lines = 0;
            for (byte each : stretch(0, scan.start(index))) {
                lines += each == '\n' ? 1 : 0;
            }
            return lines;
        }

        private byte[] stretch(int from, int to) {
            try {
                return file.stretch(from, to);
            } catch (IOException e) {
                RefusedFile refused = TextFiles.refused(e);
                throw new UnsoundQuestion(
                        path + ": " + refused.why() + (refused.help().isEmpty() ? "" : "; " + refused.help()));
            }
        }
    }

    private final BankFile bank;
    private final LockFile lock;
    private final List<Scanned> files;
    private final OutlineReader outlineReader;
    private final AtomicReferenceArray<@Nullable Question> questions;
    private final AtomicReferenceArray<@Nullable Outline> outlines;
    private final Optional<OutlineTable> kept;
    private final Consumer<UnreadQuestions> outlined;
    private final AtomicInteger count = new AtomicInteger();

    /**
     * Questions.
     *
     * @param bank without errors
     * @param files in their order, each beginning where the one before ends
     * @param kept their outlines, if they are known
     * @param outlined is told once all outlines were looked for, unless they were known
     */
    UnreadQuestions(
            BankFile bank,
            LockFile lock,
            List<Scanned> files,
            Optional<OutlineTable> kept,
            Consumer<UnreadQuestions> outlined) {
        this.kept = kept;
        this.outlined = outlined;
        this.bank = bank;
        this.lock = lock;
        this.files = List.copyOf(files);
        this.outlineReader = new OutlineReader(bank.level(), bank.library().handles());
        Scanned last = files.get(files.size() - 1);
        int size = last.first() + last.scan().size();
        this.questions = new AtomicReferenceArray<>(size);
        this.outlines = new AtomicReferenceArray<>(size);
    }

    @Override
    public int size() {
        return questions.length();
    }

    @Override
    public Question question(int index) {
        Question known = questions.get(index);
        if (known == null) {
            known = read(index);
            questions.set(index, known);
        }
        return known;
    }

    @Override
    public Outline outline(int index) {
        Outline known = outlines.get(index);
        if (known == null) {
            known = kept.isPresent() ? kept.get().get(index) : outlineOf(index);
            boolean first = outlines.compareAndSet(index, null, known);
            if (first && count.incrementAndGet() == size() && kept.isEmpty()) {
                outlined.accept(this);
            }
        }
        return known;
    }

    private Outline outlineOf(int index) {
        Scanned file = file(index);
        return outlineReader.read(file.item(index - file.first())).orElseGet(() -> Outline.of(question(index)));
    }

    private Scanned file(int index) {
        int low = 0;
        int high = files.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (files.get(middle).first() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return files.get(low);
    }

    private Question read(int index) {
        Scanned file = file(index);
        int item = index - file.first();
        Findings findings = new Findings();
        Optional<Question> question = read(file, file.item(item), findings);
        if (question.isPresent() && findings.count(Severity.ERROR) == 0) {
            return question.get();
        }
        throw new UnsoundQuestion(told(file, item));
    }

    /**
     * The present id of each question by those that it had before.
     *
     * @throws UnsoundQuestion if one that had another id has an error
     */
    Map<QuestionId, QuestionId> renamed() {
        QuestionReader reader = new QuestionReader(bank, lock);
        for (Scanned file : files) {
            for (int item : file.scan().renamed()) {
                Findings findings = new Findings();
                if (read(reader, file, file.item(item), findings).isEmpty()) {
                    throw new UnsoundQuestion(told(file, item));
                }
            }
        }
        return reader.renamed();
    }

    private Optional<Question> read(Scanned file, byte[] text, Findings findings) {
        return read(new QuestionReader(bank, lock), file, text, findings);
    }

    /** One at a time: the lock is read when it is first needed. */
    private synchronized Optional<Question> read(QuestionReader reader, Scanned file, byte[] text, Findings findings) {
        Optional<Utf8.Decoded> decoded = Utf8.decode(file.path(), text, findings);
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        SourceText source =
                Characters.checked(decoded.get().text(), decoded.get().bad(), findings);
        Reporter reporter = new Reporter(source, findings);
        List<Question> read = new ArrayList<>();
        YamlReader.items(reporter, node -> reader.read(node, reporter).ifPresent(read::add));
        return read.size() == 1 ? Optional.of(read.get(0)) : Optional.empty();
    }

    /** The first thing that is wrong with an item, by its place in the file. */
    private String told(Scanned file, int item) {
        byte[] text = file.item(item);
        int lines = file.linesBefore(item);
        byte[] placed = new byte[lines + text.length];
        Arrays.fill(placed, 0, lines, (byte) '\n');
        System.arraycopy(text, 0, placed, lines, text.length);
        Findings findings = new Findings();
        read(file, placed, findings);
        String what = findings.inReadingOrder().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(finding -> finding.file() + ":" + finding.start() + ": " + finding.message())
                .orElse(file.path());
        return what + "; lectern check tells all";
    }
}
