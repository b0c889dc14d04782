package lectern.bank.yaml;

import lectern.bank.finding.Code;
import lectern.bank.finding.Reporter;
import lectern.bank.finding.Shown;
import lectern.bank.finding.SourceText;
import lectern.model.Range;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in Lectern's words what SnakeYAML could not parse: what is likely meant, and how to write it. */
final class SyntaxFault {
    private final Reporter reporter;
    private final SourceText source;
    private final Range chunk;
    private final Offsets offsets;

    SyntaxFault(Reporter reporter, Range chunk, Offsets offsets) {
        this.reporter = reporter;
        this.source = reporter.source();
        this.chunk = chunk;
        this.offsets = offsets;
    }

    void report(MarkedYAMLException fault) {
        Range at = spot(fault.getProblemMark(), chunk.start());
        Range opened = spot(fault.getContextMark(), at.start());
        String problem = text(fault.getProblem());
        String context = text(fault.getContext());
        if (reported(at) || reported(opened)) {
            return;
        }
        if (braces(at.start()) || braces(opened.start())) {
            return;
        }
        if (context.contains("quoted scalar") && problem.startsWith("found unexpected")) {
            reporter.report(
                    Code.UNCLOSED,
                    opened,
                    "the quote that opens here is never closed",
                    "close it; a " + source.text().charAt(opened.start()) + " within the text is written "
                            + (source.text().startsWith("'", opened.start()) ? "''" : "\\\""));
        } else if (problem.contains("escape")) {
            reporter.report(
                    Code.SYNTAX,
                    at,
                    "a backslash in double quotes starts an escape, and this is none",
                    "put the text in single quotes, or write \\\\ for a backslash");
        } else if (context.contains("parsing a flow")) {
            flow(at, opened, problem);
        } else if (problem.startsWith("mapping values are not allowed")) {
            colon(at);
        } else if (context.contains("scanning an alias") || context.contains("scanning an anchor")) {
            needsQuotes(opened);
        } else if (problem.contains("cannot start any token")) {
            needsQuotes(at);
        } else if (problem.contains("could not find expected ':'")) {
            lostLine(opened);
        } else if (problem.startsWith("expected <block end>")) {
            misplaced(at, opened, problem);
        } else {
            reporter.report(
                    Code.SYNTAX, at, "this is not valid YAML", "put texts in quotes, and check the indentation");
        }
    }

    /** Reports braces at the start of the text that the line of the offset has, if there are any. */
    boolean braces(int offset) {
        return braces(RawLine.at(source, offset));
    }

    private boolean braces(RawLine line) {
        if (!source.text().startsWith("{{", line.value().start())) {
            return false;
        }
        reporter.report(
                Code.BRACES,
                line.value(),
                "YAML reads the braces at the start of this text as a mapping",
                "put it in quotes: " + line.quoted());
        return true;
    }

    private void flow(Range at, Range opened, String problem) {
        if (source.text().startsWith("?", at.start())) {
            reporter.report(
                    Code.NEEDS_QUOTES, at, "within brackets a question mark ends a text", "put the text in quotes");
            return;
        }
        boolean more = problem.contains("<scalar>") && source.lineIndex(at.start()) == source.lineIndex(opened.start());
        if (more) {
            reporter.report(
                    Code.SYNTAX,
                    at,
                    "after a value within brackets a comma or the closing bracket is expected",
                    "put a text that has quotes, commas or brackets in quotes as a whole");
        } else {
            reporter.report(
                    Code.UNCLOSED,
                    opened,
                    "the bracket that opens here is never closed",
                    "close it before the next key");
        }
    }

    private void colon(Range at) {
        RawLine line = RawLine.at(source, at.start());
        if (line.value().start() <= at.start() && !line.value().isEmpty()) {
            reporter.report(
                    Code.COLON_IN_TEXT,
                    line.value(),
                    "a colon and a space within a text make YAML see a key",
                    "put the text in quotes: " + line.quoted());
        } else {
            reporter.report(
                    Code.INDENTATION,
                    at,
                    "the text of the line above goes on here, and a colon and a space cannot stand in it",
                    "indent a key exactly as the keys above it, or put the whole text in quotes");
        }
    }

    private void needsQuotes(Range at) {
        char c = at.start() < source.text().length() ? source.text().charAt(at.start()) : ' ';
        if (c == '\t') {
            reporter.report(Code.INDENTATION, at, "a tab cannot indent in YAML", "indent with spaces");
            return;
        }
        RawLine line = RawLine.at(source, at.start());
        String help =
                line.value().start() == at.start() ? "put the text in quotes: " + line.quoted() : "put it in quotes";
        reporter.report(
                Code.NEEDS_QUOTES,
                at,
                "a text cannot begin with " + Shown.visible(String.valueOf(c)) + " in YAML",
                help);
    }

    private void lostLine(Range opened) {
        if (!cutAbove(opened)) {
            reporter.report(
                    Code.SYNTAX,
                    RawLine.at(source, opened.start()).content(),
                    "this line is neither \"key: value\" nor an entry \"- …\"",
                    "indent it further if it goes on with the text above; put that text in quotes");
        }
    }

    /** Reports a comment that ends the text of the line above, if there is one. */
    private boolean cutAbove(Range at) {
        int above = source.lineIndex(at.start()) - 1;
        if (above < 0) {
            return false;
        }
        Range line = source.line(above);
        int comment = PlainText.commentAfter(source.text(), line.start(), line.end());
        if (comment < 0) {
            return false;
        }
        reporter.report(
                Code.CUT_AT_COMMENT,
                new Range(comment, line.end()),
                "from here on YAML reads a comment, and the text ends before it",
                "put the whole text in quotes");
        return true;
    }

    private void misplaced(Range at, Range opened, String problem) {
        RawLine line = RawLine.at(source, at.start());
        boolean afterValue = line.value().start() < at.start();
        if (problem.contains("<scalar>") && afterValue) {
            reporter.report(
                    Code.NEEDS_QUOTES,
                    line.value(),
                    "the value ends before this line does; what follows is too much",
                    "put the text in quotes as a whole: " + line.quoted());
        } else if (!cutAbove(at)) {
            reporter.report(
                    Code.INDENTATION,
                    line.content(),
                    "this line is not indented as what it belongs to",
                    "the keys of one question stand exactly under one another (the first is in line "
                            + source.place(opened.start()).line() + ")");
        }
    }

    /** Whether the fault may come of a control character in its line, which has been reported. */
    private boolean reported(Range at) {
        return reporter.raw(source.lineAt(at.start())).indexOf(Characters.PLACEHOLDER) >= 0;
    }

    private Range spot(@Nullable Mark mark, int otherwise) {
        int start = mark == null ? otherwise : offsets.offset(mark.getIndex());
        // Where the piece simply ends, its last line is what people can look at.
        while (start > chunk.start()
                && start >= chunk.end()
                && Character.isWhitespace(source.text().charAt(start - 1))) {
            start--;
        }
        int end = start < chunk.end() ? source.text().offsetByCodePoints(start, 1) : start;
        return new Range(start, end);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
