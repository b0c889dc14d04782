package lectern.bank.finding;

import java.util.List;
import java.util.function.ToIntFunction;

/** Writes findings as compilers do: what, where, the line with carets under it, notes and help. */
public final class FindingRenderer {
    /** Chars of a line shown on either side of what is wrong, where the line is long. */
    private static final int CONTEXT = 120;

    private final ToIntFunction<String> width;

    /**
     * A renderer.
     *
     * @param width how many columns a text without control characters takes
     */
    public FindingRenderer(ToIntFunction<String> width) {
        this.width = width;
    }

    /** All findings, an empty line after each. */
    public String render(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        for (Finding each : findings) {
            out.append(render(each)).append('\n');
        }
        return out.toString();
    }

    /** One finding: lines that each end with a line feed, free of control characters. */
    public String render(Finding finding) {
        StringBuilder out = new StringBuilder();
        String number = Integer.toString(finding.start().line());
        String margin = " ".repeat(finding.excerpt().isEmpty() ? 1 : number.length());
        out.append(finding.severity().word())
                .append('[')
                .append(finding.code().number())
                .append("]: ")
                .append(Shown.visible(finding.message()))
                .append('\n');
        // The place also where there is no line to show: editors and scripts jump to file:line:column.
        out.append(margin)
                .append("--> ")
                .append(Shown.visible(finding.file()))
                .append(':')
                .append(finding.start())
                .append('\n');
        if (!finding.excerpt().isEmpty()) {
            out.append(margin).append(" |\n");
            excerpt(finding, out, number, margin);
        }
        for (String note : finding.notes()) {
            out.append(margin).append(" = ").append(Shown.visible(note)).append('\n');
        }
        if (!finding.help().isEmpty()) {
            out.append(margin)
                    .append(" = help: ")
                    .append(Shown.visible(finding.help()))
                    .append('\n');
        }
        return out.toString();
    }

    private void excerpt(Finding finding, StringBuilder out, String number, String margin) {
        String line = finding.excerpt();
        int start = offset(line, finding.start().column());
        int end = finding.end().line() == finding.start().line()
                ? offset(line, finding.end().column())
                : line.length();
        int from = start > CONTEXT ? codePointStart(line, start - CONTEXT) : 0;
        int to = line.length() - start > 2 * CONTEXT ? codePointStart(line, start + 2 * CONTEXT) : line.length();
        String cut = from > 0 ? "…" : "";
        String before = Shown.visible(line.substring(from, start));
        String marked = Shown.visible(line.substring(start, Math.max(start, Math.min(end, to))));
        String after =
                Shown.visible(line.substring(Math.max(start, Math.min(end, to)), to)) + (to < line.length() ? "…" : "");
        out.append(number)
                .append(" | ")
                .append((cut + before + marked + after).stripTrailing())
                .append('\n');
        out.append(margin)
                .append(" | ")
                .append(" ".repeat(cut.length() + columns(before)))
                .append("^".repeat(Math.max(1, columns(marked))))
                .append('\n');
    }

    /** Measuring takes its time, and what stands for a bad character is plain. */
    private int columns(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F) ? text.length() : width.applyAsInt(text);
    }

    private static int offset(String line, int column) {
        // No count of the whole line: it may be one of megabytes.
        int at = 0;
        for (int i = 1; i < column && at < line.length(); i++) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    private static int codePointStart(String line, int offset) {
        return Character.isLowSurrogate(line.charAt(offset)) ? offset - 1 : offset;
    }
}
