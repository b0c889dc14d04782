package lectern.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.anchor.Quote;
import lectern.anchor.Verdict;
import lectern.bank.finding.Code;
import lectern.bank.finding.Finding;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.Shown;
import lectern.bank.yaml.Node;
import lectern.bank.yaml.YamlText;
import lectern.model.Passage;
import lectern.model.Range;
import lectern.text.Suggestion;

/** Reads {@code cite:} and finds what it cites. */
final class Citations {
    private static final String FORM = "write it like cite: { handle: \"the article's words\" }";

    private final Reporter reporter;
    private final Texts texts;
    private final Library library;
    private final String question;
    private final LockFile lock;
    private final List<Citation> found;
    private int ordinal;

    /**
     * Citations of one question.
     *
     * @param question its id; empty if it has none that can be one
     * @param lock where they were found before
     * @param found takes each citation that was looked for, whatever became of it
     */
    Citations(Reporter reporter, Library library, String question, LockFile lock, List<Citation> found) {
        this.reporter = reporter;
        this.texts = new Texts(reporter);
        this.library = library;
        this.question = question;
        this.lock = lock;
        this.found = found;
    }

    /** The passages of a citation or a list of citations; empty if one is not found, which is reported. */
    Optional<List<Passage>> read(Node node) {
        if (node instanceof Node.Sequence) {
            List<Node> items = texts.items(node, "`cite`").orElse(List.of());
            List<Passage> passages = new ArrayList<>();
            for (Node item : items) {
                Optional<Passage> passage = one(item);
                if (passage.isPresent()) {
                    passages.add(passage.get());
                }
            }
            boolean all = !items.isEmpty() && passages.size() == items.size();
            return all ? Optional.of(List.copyOf(passages)) : Optional.empty();
        }
        Optional<Passage> only = one(node);
        return only.isPresent() ? Optional.of(List.of(only.get())) : Optional.empty();
    }

    private Optional<Passage> one(Node node) {
        // Also where it cannot be looked for: those after it keep their numbers, by which the lock knows them.
        ordinal++;
        if (!(node instanceof Node.Mapping mapping)) {
            if (!(node instanceof Node.Damaged)) {
                reportForm(texts.firstLine(node.range()), "a citation names the article and its words");
            }
            return Optional.empty();
        }
        if (cutAtComma(mapping)) {
            return Optional.empty();
        }
        Optional<Node.Entry> handle = handle(mapping);
        Optional<String> before = context(mapping, "before");
        Optional<String> after = context(mapping, "after");
        if (handle.isEmpty() || before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node.Scalar> words = texts.one(handle.get().value(), "a quote");
        Optional<Citable> article = library.article(handle.get().key().text());
        if (words.isEmpty() || article.isEmpty()) {
            return Optional.empty();
        }
        return find(
                article.get(),
                new Quote(words.get().text(), before.get(), after.get()),
                new Citation.Written(reporter.source().file(), words.get(), mapping.flow()));
    }

    private Optional<Passage> find(Citable article, Quote quote, Citation.Written written) {
        // Only where the words are gone is the lock of any use, and only then is it read.
        Verdict verdict =
                article.finder().find(quote, () -> lock.remembered(question, ordinal, article.article(), quote));
        found.add(new Citation(question, ordinal, article, quote, verdict, written));
        if (verdict instanceof Verdict.Found place) {
            return Optional.of(new Passage(article.article(), place.fragments()));
        }
        Range range = written.scalar().range();
        Finding finding = new VerdictWords(article).finding(reporter.source(), range, quote, verdict);
        reporter.findings()
                .add(
                        lock.isEdited(article.article())
                                ? finding.withNote(
                                        "the article was edited after " + BankSource.LOCK_FILE + " was written")
                                : finding);
        return Optional.empty();
    }

    /** Reports {@code { ties: India, Iran }}, which YAML reads as a quote and a key without a value. */
    private boolean cutAtComma(Node.Mapping mapping) {
        List<Node.Entry> entries = mapping.entries();
        int last = 0;
        while (mapping.flow()
                && last + 1 < entries.size()
                && absent(entries.get(last + 1).value())) {
            last++;
        }
        if (last == 0 || absent(entries.get(0).value())) {
            return false;
        }
        Range range = new Range(
                entries.get(0).value().range().start(),
                entries.get(last).key().range().end());
        reporter.report(
                Code.COMMA_IN_TEXT,
                range,
                "within braces the comma ends the quote, and what follows is read as another key",
                "put the quote in quotes: " + YamlText.quoted(reporter.raw(range)));
        return true;
    }

    private static boolean absent(Node node) {
        return node instanceof Node.Scalar scalar && scalar.absent();
    }

    /** The entry that names the article. */
    private Optional<Node.Entry> handle(Node.Mapping mapping) {
        List<Node.Entry> handles = new ArrayList<>();
        List<Node.Entry> known = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!key.equals("before") && !key.equals("after")) {
                handles.add(entry);
                if (library.has(key)) {
                    known.add(entry);
                }
            }
        }
        if (handles.isEmpty()) {
            reportForm(texts.firstLine(mapping.range()), "this citation names no article");
            return Optional.empty();
        }
        if (!library.isKnown()) {
            return Optional.empty();
        }
        for (Node.Entry entry : handles) {
            if (!library.has(entry.key().text())) {
                reportUnknown(entry.key(), known.isEmpty());
                return Optional.empty();
            }
        }
        if (known.size() > 1) {
            reportForm(known.get(1).key().range(), "a citation is of one article, and this names a second");
            return Optional.empty();
        }
        return Optional.of(known.get(0));
    }

    private void reportUnknown(Node.Scalar key, boolean wantsArticle) {
        List<String> known = new ArrayList<>(library.handles());
        if (!wantsArticle) {
            known.addAll(List.of("before", "after"));
        }
        String help = Suggestion.closest(key.text(), known)
                .map(word -> "did you mean \"" + word + "\"?")
                .orElseGet(() -> "bank.yaml names: " + String.join(", ", library.handles()));
        reporter.report(
                Code.UNKNOWN_ARTICLE, key.range(), "bank.yaml names no article " + Shown.quoted(key.text()), help);
    }

    private Optional<String> context(Node.Mapping mapping, String key) {
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                Optional<Node.Scalar> context = texts.one(entry.value(), Fields.tick(key));
                return context.isPresent() ? Optional.of(context.get().text()) : Optional.empty();
            }
        }
        return Optional.of("");
    }

    private void reportForm(Range range, String message) {
        reporter.report(Code.CITE_FORM, range, message, FORM + "; several are a list");
    }
}
