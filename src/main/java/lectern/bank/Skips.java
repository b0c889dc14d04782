package lectern.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.Shown;
import lectern.bank.finding.SourceText;
import lectern.bank.yaml.Node;
import lectern.model.Range;
import lectern.text.NormalizedText;

/**
 * Reads {@code skip:}. Typography and the white space at a line's ends do not matter; {@code from:} takes the first line
 * that starts so and everything after it, {@code line:} every line that reads so, {@code text:} every place where these
 * characters stand.
 */
final class Skips {
    private static final List<String> KEYS = List.of("from", "line", "text");

    private final Reporter reporter;
    private final SourceText article;
    private final List<Range> skipped = new ArrayList<>();
    /** The article's lines as they are compared; empty until a skip asks for them. */
    private final List<String> lines = new ArrayList<>();

    private Skips(Reporter reporter, SourceText article) {
        this.reporter = reporter;
        this.article = article;
    }

    /** The skipped ranges in order, without overlaps; what is wrong with the list is reported. */
    static List<Range> read(Fields fields, SourceText article) {
        Skips skips = new Skips(fields.reporter(), article);
        Optional<Node> skip = fields.value("skip");
        if (skip.isPresent()) {
            for (Node rule : fields.texts().items(skip.get(), "`skip`").orElse(List.of())) {
                skips.rule(rule);
            }
        }
        return merged(skips.skipped);
    }

    private void rule(Node node) {
        if (node instanceof Node.Damaged) {
            return;
        }
        if (!(node instanceof Node.Mapping mapping)) {
            reportForm(new Texts(reporter).firstLine(node.range()));
            return;
        }
        Fields fields = new Fields(reporter, mapping, KEYS, "a skip");
        List<String> present = new ArrayList<>(KEYS);
        present.removeIf(key -> !fields.has(key));
        if (present.size() != 1) {
            if (!fields.hasStrangers()) {
                reportForm(new Texts(reporter).firstLine(mapping.range()));
            }
            return;
        }
        String kind = present.get(0);
        Optional<Node.Scalar> wanted = fields.scalar(kind);
        if (wanted.isPresent()) {
            String words = normal(wanted.get().text());
            // Every text has nothing in it, and starts with it.
            List<Range> found = words.isEmpty() ? List.of() : found(kind, words);
            if (found.isEmpty()) {
                reportUnmatched(kind, wanted.get(), words);
            }
            skipped.addAll(found);
        }
    }

    private List<Range> found(String kind, String words) {
        return switch (kind) {
            case "from" -> from(words);
            case "line" -> lines(words);
            default -> places(words);
        };
    }

    private void reportForm(Range range) {
        reporter.report(
                Code.SKIP_FORM,
                range,
                "an entry of `skip` has one key: from, line or text",
                "write it like - line: \"Breaking News\"");
    }

    private void reportUnmatched(String kind, Node.Scalar wanted, String words) {
        String what = switch (kind) {
            case "from" -> "no line of the article starts with ";
            case "line" -> "no line of the article reads ";
            default -> "the article nowhere has ";
        };
        boolean within =
                !kind.equals("text") && !words.isEmpty() && !places(words).isEmpty();
        reporter.report(
                Code.SKIP_UNMATCHED,
                wanted.range(),
                what + Shown.quoted(wanted.text()),
                within ? "it stands within a line; `text:` skips it there" : "a skip that matches nothing can go");
    }

    private List<Range> from(String words) {
        for (int i = 0; i < article.lines(); i++) {
            if (line(i).startsWith(words)) {
                return List.of(new Range(article.line(i).start(), article.text().length()));
            }
        }
        return List.of();
    }

    private List<Range> lines(String words) {
        List<Range> found = new ArrayList<>();
        for (int i = 0; i < article.lines(); i++) {
            if (line(i).equals(words)) {
                int end = i + 1 < article.lines()
                        ? article.line(i + 1).start()
                        : article.text().length();
                found.add(new Range(article.line(i).start(), end));
            }
        }
        return found;
    }

    private String line(int index) {
        for (int i = lines.size(); i <= index; i++) {
            lines.add(normal(article.line(i).in(article.text())));
        }
        return lines.get(index);
    }

    private List<Range> places(String words) {
        NormalizedText text = NormalizedText.of(article.text());
        List<Range> found = new ArrayList<>();
        for (int at = text.text().indexOf(words); at >= 0; at = text.text().indexOf(words, at + words.length())) {
            found.add(new Range(text.rawStart(at), text.rawEnd(at + words.length() - 1)));
        }
        return found;
    }

    private static String normal(String text) {
        return NormalizedText.of(text).text().strip();
    }

    private static List<Range> merged(List<Range> ranges) {
        List<Range> merged = new ArrayList<>();
        for (Range range : ranges.stream()
                .filter(each -> !each.isEmpty())
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && range.start() <= merged.get(last).end()) {
                Range before = merged.get(last);
                merged.set(last, new Range(before.start(), Math.max(before.end(), range.end())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }
}
