package lectern.bank;

import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.bank.finding.SourceText;
import lectern.model.Range;

/**
 * Which question the lines of a file belong to. It is told from the starts of lines alone, so that it is known of an
 * item that cannot be parsed too.
 */
final class ItemIds {
    private static final Pattern ID = Pattern.compile(
            "[ \\t]*(?:-[ \\t]+)?(?:\\{[ \\t]*)?[\"']?id[\"']?[ \\t]*:[ \\t]+[\"']?([a-z0-9][a-z0-9._-]*)[\"']?[ \\t]*(?:[#,].*)?");
    private static final int LONGEST_LINE = 400;

    private final TreeMap<Integer, String> byFirstLine = new TreeMap<>();

    private ItemIds() {}

    static ItemIds of(SourceText source) {
        ItemIds ids = new ItemIds();
        int indent = -1;
        int item = -1;
        for (int i = 0; i < source.lines(); i++) {
            Range line = source.line(i);
            int dash = line.start();
            while (dash < line.end() && source.text().charAt(dash) == ' ') {
                dash++;
            }
            boolean starts = dash < line.end()
                    && source.text().charAt(dash) == '-'
                    && (indent < 0 || dash - line.start() == indent);
            if (starts) {
                indent = dash - line.start();
                item = i + 1;
                ids.byFirstLine.put(item, "");
            }
            if (item > 0 && line.length() <= LONGEST_LINE && ids.lacksId(item)) {
                Matcher id = ID.matcher(line.in(source.text()));
                if (id.matches()) {
                    ids.byFirstLine.put(item, id.group(1));
                }
            }
        }
        return ids;
    }

    private boolean lacksId(int item) {
        return byFirstLine.getOrDefault(item, "").isEmpty();
    }

    /** The id of the question that a line, from 1, belongs to; empty if it has none, or the line is of no question. */
    String at(int line) {
        var item = byFirstLine.floorEntry(line);
        return item == null ? "" : item.getValue();
    }
}
