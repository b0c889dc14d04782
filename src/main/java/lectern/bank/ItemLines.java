package lectern.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an item that is written plainly, with what stands behind and below each, told from the indentation of lines.
 * Plainly means: a block mapping, in which whatever opens in quotes or brackets is closed in the same line.
 */
final class ItemLines {
    private static final Pattern KEY = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]*):(?: (.*))?");
    private static final Pattern BLOCK_TEXT = Pattern.compile("[|>][+-]?");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final String ELSEWISE = "&*!?%@`";

    /**
     * What belongs to a key.
     *
     * @param inline what stands behind it, without a comment
     * @param below the lines below it that are no block text
     */
    record Value(String inline, List<Below> below) {}

    /**
     * A line below a key.
     *
     * @param column of its first character, from 0
     * @param text without indentation and comment
     */
    record Below(int column, String text) {}

    private final Map<String, Value> keys = new LinkedHashMap<>();
    private final int column;
    private @Nullable Value current;
    /** Lines further to the right than this are block text; −1 outside of one. */
    private int blockText = -1;

    private ItemLines(int column) {
        this.column = column;
    }

    /**
     * The keys in their order; empty if the item is not written plainly.
     *
     * @param item its text, the dash first
     */
    static Optional<Map<String, Value>> keys(String item) {
        String[] lines = item.split("\n", -1);
        lines[0] = " " + lines[0].substring(1);
        ItemLines read = new ItemLines(first(lines[0]));
        for (String line : lines) {
            if (!read.take(line)) {
                return Optional.empty();
            }
        }
        return Optional.of(read.keys);
    }

    private static int first(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Takes a line; false if the item is not written plainly. */
    private boolean take(String line) {
        int at = first(line);
        if (line.isBlank() || (blockText >= 0 && at > blockText)) {
            return true;
        }
        blockText = -1;
        if (line.charAt(at) == '#') {
            return true;
        }
        String text = uncommented(line.substring(at));
        boolean dash = text.equals("-") || text.startsWith("- ");
        if (at == column && !dash) {
            return key(text);
        }
        if (at < column || current == null || (at == column && !current.inline.isEmpty())) {
            return false;
        }
        current.below.add(new Below(at, text));
        return nested(at, text);
    }

    private boolean key(String text) {
        Matcher key = KEY.matcher(text);
        if (!key.matches() || keys.containsKey(key.group(1))) {
            return false;
        }
        String inline = key.group(2) == null ? "" : key.group(2).strip();
        current = new Value(inline, new ArrayList<>());
        keys.put(key.group(1), current);
        return ends(column, inline);
    }

    private boolean nested(int at, String text) {
        int from = at;
        String rest = text;
        while (rest.startsWith("- ")) {
            String inner = rest.substring(2).stripLeading();
            from += rest.length() - inner.length();
            rest = inner;
        }
        Matcher key = KEY.matcher(rest);
        boolean keyed = key.matches();
        String value = !keyed ? rest : key.group(2) == null ? "" : key.group(2).strip();
        return ends(keyed || from == at ? from : from - 1, value);
    }

    /** Whether a value ends in its line, or is a block text, which ends by its indentation. */
    private boolean ends(int owner, String value) {
        if (value.isEmpty()) {
            return true;
        }
        char first = value.charAt(0);
        if (first == '|' || first == '>') {
            blockText = owner;
            return BLOCK_TEXT.matcher(value).matches();
        }
        if (first == '"') {
            return QUOTED.matcher(value).matches();
        }
        if (first == '[' || first == '{') {
            return isClosed(QUOTED.matcher(value).replaceAll("\"\""));
        }
        return first != '\'' && ELSEWISE.indexOf(first) < 0;
    }

    private static boolean isClosed(String flow) {
        int depth = 0;
        for (int i = 0; i < flow.length(); i++) {
            char c = flow.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (depth == 0) {
                return i == flow.length() - 1;
            }
        }
        return false;
    }

    /** A number sign after a blank begins a comment, unless it stands in quotes, where it is taken for one as well. */
    private static String uncommented(String text) {
        int comment = text.indexOf(" #");
        return (comment < 0 ? text : text.substring(0, comment)).stripTrailing();
    }
}
