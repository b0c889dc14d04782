package lectern.bank;

import java.util.List;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.bank.yaml.Node;
import lectern.bank.yaml.YamlReader;

/**
 * What bank.yaml says.
 *
 * @param id the bank's id; empty if it is faulty, which has been reported
 * @param title what the bank is called; empty if it is faulty
 * @param level the level of questions that have none of their own
 * @param library the articles
 */
record BankFile(Optional<String> id, Optional<String> title, int level, Library library) {
    private static final List<String> KEYS = List.of("bank", "title", "articles", "defaults");
    private static final BankFile UNREADABLE =
            new BankFile(Optional.empty(), Optional.empty(), Levels.USUAL, new Library(false));

    static BankFile read(TextFiles files) {
        Optional<Reporter> reporter = files.yaml(BankSource.BANK_FILE);
        Optional<Node> root = reporter.isPresent() ? YamlReader.document(reporter.get()) : Optional.empty();
        return root.isPresent() ? read(files, reporter.get(), root.get()) : UNREADABLE;
    }

    private static BankFile read(TextFiles files, Reporter reporter, Node root) {
        if (!(root instanceof Node.Mapping mapping)) {
            if (!(root instanceof Node.Damaged)) {
                reporter.report(
                        Code.WRONG_KIND,
                        new Texts(reporter).firstLine(root.range()),
                        "bank.yaml has keys and values, and this is neither",
                        "start it with \"bank: an-id\", \"title: …\" and \"articles:\"");
            }
            return UNREADABLE;
        }
        Fields fields = new Fields(reporter, mapping, KEYS, "bank.yaml");
        boolean identified = fields.require("bank", "give the bank an id; a learner's history hangs on it");
        boolean titled = fields.require("title", "say what the bank is called");
        Optional<Node.Scalar> named = identified ? fields.scalar("bank") : Optional.empty();
        Optional<String> id = named.isPresent() && Ids.check(named.get(), reporter)
                ? Optional.of(named.get().text())
                : Optional.empty();
        Optional<String> title = titled ? fields.text("title") : Optional.empty();
        return new BankFile(id, title, level(fields), library(files, fields));
    }

    private static int level(Fields fields) {
        Optional<Node> defaults = fields.value("defaults");
        if (defaults.isEmpty() || defaults.get() instanceof Node.Damaged) {
            return Levels.USUAL;
        }
        if (!(defaults.get() instanceof Node.Mapping mapping)) {
            fields.reporter()
                    .report(
                            Code.WRONG_KIND,
                            fields.texts().firstLine(defaults.get().range()),
                            "`defaults` has keys of its own, and this is none",
                            "write it like defaults: { level: 2 }");
            return Levels.USUAL;
        }
        Fields own = new Fields(fields.reporter(), mapping, List.of("level"), "`defaults`");
        return Levels.read(own, Levels.USUAL).orElse(Levels.USUAL);
    }

    private static Library library(TextFiles files, Fields fields) {
        if (!fields.require("articles", "name the articles that the questions are drawn from")) {
            return new Library(false);
        }
        Optional<Node> articles = fields.value("articles");
        if (articles.isPresent()
                && articles.get() instanceof Node.Mapping mapping
                && !mapping.entries().isEmpty()) {
            Library library = new Library(true);
            ArticleReader reader = new ArticleReader(files, fields.reporter());
            for (Node.Entry entry : mapping.entries()) {
                library.add(entry.key().text(), reader.read(entry));
            }
            return library;
        }
        if (articles.filter(Node.Damaged.class::isInstance).isEmpty()) {
            fields.reporter()
                    .report(
                            Code.WRONG_KIND,
                            fields.keyPlace("articles"),
                            "`articles` names each article by a handle, and here is none",
                            "write a handle, and under it `file:` and `title:`, indented");
        }
        return new Library(false);
    }
}
