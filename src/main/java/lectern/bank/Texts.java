package lectern.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.bank.yaml.Node;
import lectern.bank.yaml.PlainText;
import lectern.bank.yaml.YamlText;
import lectern.model.Range;

/** Takes texts and lists of texts from the tree, and reports what YAML made of them instead. */
record Texts(Reporter reporter) {
    /** The text as it was typed, with its place; empty if it is none, which is reported. */
    Optional<Node.Scalar> one(Node node, String what) {
        if (node instanceof Node.Scalar scalar) {
            return whole(scalar, what);
        }
        if (node instanceof Node.Mapping mapping && !mapping.flow()) {
            readAsKey(mapping, what);
        } else if (!(node instanceof Node.Damaged)) {
            String kind = node instanceof Node.Sequence ? "list" : "mapping";
            reporter.report(
                    Code.WRONG_KIND,
                    firstLine(node.range()),
                    what + " is one text, and this is a " + kind,
                    "a text that begins with a bracket needs quotes");
        }
        return Optional.empty();
    }

    private Optional<Node.Scalar> whole(Node.Scalar scalar, String what) {
        Range comment = PlainText.cut(scalar, reporter);
        if (!comment.isEmpty()) {
            String meant = reporter.raw(new Range(scalar.range().start(), comment.end()));
            reporter.report(
                    Code.CUT_AT_COMMENT,
                    comment,
                    "from here on YAML reads a comment, and the text ends before it",
                    "put the whole text in quotes: " + YamlText.quoted(meant.strip()));
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            reporter.report(
                    Code.MISSING_PART, scalar.range(), what + " is empty", "write a text, or leave the key out");
            return Optional.empty();
        }
        return Optional.of(
                scalar.style() == Node.Style.BLOCK
                        ? new Node.Scalar(scalar.text().stripTrailing(), scalar.style(), scalar.range())
                        : scalar);
    }

    /** Reports a block mapping where a text belongs: {@code - Iran: a report}. */
    void readAsKey(Node.Mapping mapping, String what) {
        Range range = firstLine(mapping.range());
        reporter.report(
                Code.TEXT_READ_AS_KEY,
                range,
                "the colon makes YAML read a key and its value here; " + what + " is a text",
                "put the text in quotes: " + YamlText.quoted(reporter.raw(range)));
    }

    /** The texts of a list; empty if it is none or one of them is none, which is reported. */
    Optional<List<String>> list(Node node, String what) {
        Optional<List<Node>> items = items(node, what);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Node item : items.get()) {
            Optional<Node.Scalar> text = one(item, "an entry of " + what);
            if (text.isPresent()) {
                texts.add(text.get().text());
            }
        }
        return texts.size() == items.get().size() ? Optional.of(List.copyOf(texts)) : Optional.empty();
    }

    /** The entries of a list, at least one; empty if it is none, which is reported. */
    Optional<List<Node>> items(Node node, String what) {
        if (node instanceof Node.Damaged) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Sequence sequence)) {
            boolean absent = node instanceof Node.Scalar scalar && scalar.absent();
            reporter.report(
                    absent ? Code.MISSING_PART : Code.WRONG_KIND,
                    firstLine(node.range()),
                    absent ? what + " is empty" : what + " is a list, and this is none",
                    "write its entries in lines that start with \"- \", or in brackets: [one, two]");
            return Optional.empty();
        }
        if (sequence.items().isEmpty()) {
            reporter.report(Code.MISSING_PART, sequence.range(), what + " is empty", "write an entry at least");
            return Optional.empty();
        }
        return Optional.of(sequence.items());
    }

    /** The part of a range that lies in its first line. */
    Range firstLine(Range range) {
        return new Range(
                range.start(),
                Math.min(
                        range.end(),
                        Math.max(
                                range.start(),
                                reporter.source().lineAt(range.start()).end())));
    }

    Range lineOf(Node node) {
        return firstLine(node.range());
    }
}
