package lectern.bank.yaml;

import java.util.List;
import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.Shown;
import lectern.model.Range;
import org.jspecify.annotations.Nullable;

/** Reports what YAML allows and a bank does not. */
final class Refusals {
    private final Reporter reporter;

    Refusals(Reporter reporter) {
        this.reporter = reporter;
    }

    void alias(Range range) {
        reporter.report(
                Code.ALIAS,
                range,
                "an alias (*) stands here; a bank has none",
                "write the value out, or put a text that begins with * in quotes: "
                        + YamlText.quoted(reporter.raw(range)));
    }

    void anchor(Range node) {
        reporter.report(
                Code.ALIAS,
                word(node),
                "an anchor (&) stands here; a bank has none",
                "take it away, or put a text that begins with & in quotes");
    }

    /** Whether a node has a tag that is refused. */
    boolean tag(@Nullable String tag, Range node) {
        if (tag == null || tag.equals("tag:yaml.org,2002:str")) {
            return false;
        }
        reporter.report(
                Code.TAG,
                word(node),
                "a tag (!) stands here; a bank's values are texts, lists and mappings only",
                "take it away, or put a text that begins with ! in quotes");
        return true;
    }

    void secondDocument(Range range) {
        reporter.report(
                Code.SECOND_DOCUMENT,
                range,
                "a second document starts here",
                "a file is one document: take the line away, or make a file of what follows");
    }

    void tooDeep(Range range, int deepest) {
        reporter.report(
                Code.TOO_DEEP,
                range,
                "lists and mappings are nested more than " + deepest + " deep here",
                "a question needs four levels at most; put a text that begins with a bracket in quotes");
    }

    void mergeKey(Range range) {
        reporter.report(Code.MERGE_KEY, range, "a merge key (<<) stands here; a bank has none", "write the keys out");
    }

    void complexKey(Range range) {
        reporter.report(
                Code.COMPLEX_KEY, range, "a key is a text, and this one is a list or a mapping", "put it in quotes");
    }

    void duplicate(Node.Scalar key, Range first) {
        reporter.findings()
                .add(reporter.source()
                        .finding(
                                Code.DUPLICATE_KEY,
                                key.range(),
                                "the key " + Shown.quoted(key.text()) + " stands here for the second time")
                        .withNote("it stands first in line "
                                + reporter.source().place(first.start()).line())
                        .withHelp("keep one of the two"));
    }

    void escape(Range range, int codePoint) {
        reporter.report(
                Code.CONTROL_CHARACTER,
                range,
                "an escape in this text stands for the control character " + Shown.name(codePoint),
                "take the escape away; in single quotes a backslash is a backslash");
    }

    /** Whether a list cuts a number in two: {@code [8,000, 9,000]} has four entries for YAML. */
    boolean cutNumber(List<Node> items) {
        String text = reporter.source().text();
        for (int i = 1; i < items.size(); i++) {
            Range left = items.get(i - 1).range();
            Range right = items.get(i).range();
            boolean touching = right.start() == left.end() + 1 && !left.isEmpty();
            if (touching && digits(text, right) == 3 && Character.isDigit(text.charAt(left.end() - 1))) {
                Range number = new Range(left.start(), right.end());
                reporter.report(
                        Code.COMMA_IN_TEXT,
                        number,
                        "within brackets the comma makes two entries of this number",
                        "put it in quotes: " + YamlText.quoted(reporter.raw(number))
                                + "; or, if they are two, a space after the comma");
                return true;
            }
        }
        return false;
    }

    private static int digits(String text, Range range) {
        int at = range.start();
        while (at < range.end() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - range.start();
    }

    /** From the start of the range to the next white space. */
    private Range word(Range range) {
        String text = reporter.source().text();
        int end = range.start();
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Range(range.start(), end);
    }
}
