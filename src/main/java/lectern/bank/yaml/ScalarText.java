package lectern.bank.yaml;

import java.util.ArrayList;
import java.util.List;
import lectern.bank.finding.SourceText;
import lectern.model.Range;

/** Writes other words in the place of a scalar, in its style as far as they allow it, folded no wider than it was. */
public final class ScalarText {
    private ScalarText() {}

    /** A stretch of a file and what is to stand there. */
    public record Edit(Range range, String text) {}

    /**
     * The edit that makes a scalar read otherwise.
     *
     * @param flow whether the scalar stands within braces or brackets
     * @param words without line ends
     */
    public static Edit reading(SourceText source, Node.Scalar scalar, boolean flow, String words) {
        Range range = withoutTag(source.text(), scalar);
        String old = range.in(source.text());
        String written = switch (scalar.style()) {
            case BLOCK -> words;
            case SINGLE_QUOTED -> single(words);
            case DOUBLE_QUOTED -> twice(words);
            case PLAIN -> plain(words, flow);
        };
        int column = range.start() - source.lineAt(range.start()).start();
        String indent = scalar.style() == Node.Style.BLOCK ? " ".repeat(column) : continuation(old);
        return new Edit(range, old.indexOf('\n') < 0 ? written : folded(written, old, column, indent));
    }

    private static Range withoutTag(String text, Node.Scalar scalar) {
        int start = scalar.range().start();
        if (scalar.style() != Node.Style.BLOCK && text.charAt(start) == '!') {
            while (!Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        return new Range(start, scalar.range().end());
    }

    private static String single(String words) {
        return '\'' + words.replace("'", "''") + '\'';
    }

    private static String twice(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String plain(String words, boolean flow) {
        char first = words.charAt(0);
        boolean starts = "-?:,[]{}#&*!|>'\"%@`".indexOf(first) < 0;
        boolean safe = starts
                && !words.contains(": ")
                && !words.endsWith(":")
                && !words.contains(" #")
                && (!flow || words.chars().noneMatch(c -> ",[]{}:?".indexOf(c) >= 0));
        if (safe) {
            return words;
        }
        return words.indexOf('"') < 0 && words.indexOf('\\') < 0 ? twice(words) : single(words);
    }

    /** What the second line of a scalar is indented by. */
    private static String continuation(String old) {
        int feed = old.lastIndexOf('\n');
        int end = feed + 1;
        while (end < old.length() && (old.charAt(end) == ' ' || old.charAt(end) == '\t')) {
            end++;
        }
        return old.substring(feed + 1, end);
    }

    /** The words in lines no longer than the longest one was. */
    private static String folded(String words, String old, int column, String indent) {
        String lineEnd = old.contains("\r\n") ? "\r\n" : "\n";
        int width = 0;
        String[] before = old.split("\r?\n", -1);
        for (int i = 0; i < before.length; i++) {
            width = Math.max(width, before[i].stripTrailing().length() + (i == 0 ? column : 0));
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            int start = lines.isEmpty() ? column : indent.length();
            if (line.length() > 0 && start + line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return String.join(lineEnd + indent, lines);
    }
}
