package lectern.bank;

import java.util.List;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.Shown;
import lectern.bank.finding.SourceText;
import lectern.bank.yaml.Node;
import lectern.model.Article;
import lectern.model.ArticleId;

/** Reads one entry of {@code articles:} and the file it names. */
final class ArticleReader {
    private static final List<String> KEYS = List.of("file", "title", "publisher", "skip");

    private final TextFiles files;
    private final Reporter reporter;

    ArticleReader(TextFiles files, Reporter reporter) {
        this.files = files;
        this.reporter = reporter;
    }

    /** The article; empty if anything is wrong with it, which is reported. */
    Optional<Citable> read(Node.Entry entry) {
        Node.Scalar handle = entry.key();
        if (!goodHandle(handle) || entry.value() instanceof Node.Damaged) {
            return Optional.empty();
        }
        if (!(entry.value() instanceof Node.Mapping mapping)) {
            reporter.report(
                    Code.WRONG_KIND,
                    handle.range(),
                    "the article " + Shown.quoted(handle.text()) + " has no keys of its own",
                    "write `file:` and `title:` under it, indented");
            return Optional.empty();
        }
        Fields fields = new Fields(reporter, mapping, KEYS, "an article");
        boolean filed = fields.require("file", "name the article's file, as in file: ../seeds/article.txt");
        boolean titled = fields.require("title", "say what the article is called");
        Optional<String> title = fields.text("title");
        Optional<String> publisher = fields.optionalText("publisher");
        Optional<Node.Scalar> file = fields.scalar("file");
        if (!filed || !titled || file.isEmpty()) {
            return Optional.empty();
        }
        Optional<SourceText> text = load(file.get());
        if (text.isEmpty() || title.isEmpty() || publisher.isEmpty()) {
            return Optional.empty();
        }
        Article article = new Article(
                new ArticleId(handle.text()),
                text.get().file(),
                title.get(),
                publisher.get(),
                text.get().text(),
                Skips.read(fields, text.get()));
        return Optional.of(Citable.of(article, text.get()));
    }

    private boolean goodHandle(Node.Scalar handle) {
        if (handle.text().equals("before") || handle.text().equals("after")) {
            reporter.report(
                    Code.RESERVED_HANDLE,
                    handle.range(),
                    "no article can have the handle " + Shown.quoted(handle.text()) + ": in a citation it is a key",
                    "choose another handle");
            return false;
        }
        if (handle.text().isEmpty()) {
            reporter.report(Code.BAD_ID, handle.range(), "a handle is missing here", "name the article");
            return false;
        }
        return Ids.check(handle, reporter);
    }

    private Optional<SourceText> load(Node.Scalar file) {
        try {
            String path =
                    ArticlePath.resolve(files.source().folder(), file.text().strip());
            Optional<SourceText> text = files.article(path);
            if (text.isPresent() && text.get().text().isBlank()) {
                reporter.report(Code.ARTICLE_EMPTY, file.range(), "nothing stands in this article", "");
                return Optional.empty();
            }
            return text;
        } catch (RefusedFile refused) {
            reporter.findings()
                    .add(reporter.source()
                            .finding(refused.code(), file.range(), "this article cannot be read: " + refused.why())
                            .withHelp(refused.help()));
            return Optional.empty();
        }
    }
}
