package lectern.bank;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.bank.finding.SourceText;
import lectern.bank.yaml.YamlReader;
import lectern.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Which question the lines of a file belong to. It is told from the starts of lines alone, so that it is known of an
 * item that cannot be parsed too; and only when it is asked for, since most banks have nothing to tell of.
 */
final class ItemIds {
    private static final Pattern ID = Pattern.compile(
            "[ \\t]*(?:-[ \\t]+)?(?:\\{[ \\t]*)?[\"']?id[\"']?[ \\t]*:[ \\t]+[\"']?([a-z0-9][a-z0-9._-]*)[\"']?[ \\t]*(?:[#,].*)?");
    private static final int LONGEST_LINE = 400;

    private final SourceText source;
    private @Nullable NavigableMap<Integer, String> byFirstLine;

    ItemIds(SourceText source) {
        this.source = source;
    }

    /** The id of the question that a line, from 1, belongs to; empty if it has none, or the line is of no question. */
    String at(int line) {
        NavigableMap<Integer, String> known = byFirstLine;
        if (known == null) {
            known = read();
            byFirstLine = known;
        }
        var item = known.floorEntry(line);
        return item == null ? "" : item.getValue();
    }

    private NavigableMap<Integer, String> read() {
        NavigableMap<Integer, String> ids = new TreeMap<>();
        List<Integer> starts = YamlReader.itemStarts(source);
        for (int i = 0; i < starts.size(); i++) {
            int first = source.lineIndex(starts.get(i));
            int end = i + 1 < starts.size() ? source.lineIndex(starts.get(i + 1)) : source.lines();
            ids.put(first + 1, id(first, end));
        }
        return ids;
    }

    /** The first id in some lines. */
    private String id(int first, int end) {
        for (int i = first; i < end; i++) {
            Range line = source.line(i);
            if (line.length() <= LONGEST_LINE) {
                Matcher id = ID.matcher(line.in(source.text()));
                if (id.matches()) {
                    return id.group(1);
                }
            }
        }
        return "";
    }
}
