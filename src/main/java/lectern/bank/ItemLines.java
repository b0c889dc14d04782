package lectern.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an item that is written plainly, with what stands behind and below each, told from the indentation of lines.
 * Plainly means: a block mapping, in which whatever opens in double quotes or brackets is closed in the same line.
 *
 * <p>A bank has a hundred thousand of them: bytes are looked at, and no patterns are used.
 */
final class ItemLines {
    private static final String ELSEWISE = "'&*!?%@`";

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

    private final byte[] item;
    private final Map<String, Value> keys = new HashMap<>();
    private final int column;
    private @Nullable Value current;
    /** Lines further to the right than this are block text; −1 outside of one. */
    private int blockText = -1;

    private ItemLines(byte[] item) {
        this.item = item;
        this.column = shown(1, item.length);
    }

    /**
     * The keys; empty if the item is not written plainly.
     *
     * @param item the bytes of an item, its dash first; characters that are not ASCII come out as others
     */
    static Optional<Map<String, Value>> keys(byte[] item) {
        ItemLines lines = new ItemLines(item);
        int line = 0;
        while (line < item.length) {
            int end = line;
            while (end < item.length && item[end] != '\n') {
                end++;
            }
            if (!lines.take(line, end)) {
                return Optional.empty();
            }
            line = end + 1;
        }
        return Optional.of(lines.keys);
    }

    /** The offset of the first byte that is no space; the end if there is none. */
    private int shown(int from, int end) {
        int at = from;
        while (at < end && item[at] == ' ') {
            at++;
        }
        return at;
    }

    /** Takes a line; false if the item is not written plainly. */
    private boolean take(int line, int end) {
        int first = shown(line == 0 ? 1 : line, end);
        int at = first - line;
        if (first == end || item[first] == '\r' || (blockText >= 0 && at > blockText)) {
            return true;
        }
        blockText = -1;
        if (item[first] == '#') {
            return true;
        }
        int last = uncommented(first, end);
        boolean dash = isDash(first, last);
        if (at == column && !dash) {
            return key(first, last);
        }
        if (at < column || current == null || (at == column && !current.inline.isEmpty())) {
            return false;
        }
        current.below.add(new Below(at, text(first, last)));
        return nested(line, first, last);
    }

    private boolean isDash(int at, int end) {
        return item[at] == '-' && (at + 1 == end || item[at + 1] == ' ');
    }

    private boolean key(int first, int end) {
        int colon = colon(first, end);
        if (colon < 0) {
            return false;
        }
        int from = shown(colon + 1, end);
        current = new Value(text(from, end), new ArrayList<>());
        return keys.put(text(first, colon), current) == null && ends(column, from, end);
    }

    private boolean nested(int line, int first, int end) {
        int at = first;
        int owner = first - line;
        while (isDash(at, end) && at + 1 < end) {
            owner = at - line;
            at = shown(at + 1, end);
        }
        int colon = colon(at, end);
        return colon < 0 ? ends(owner, at, end) : ends(at - line, shown(colon + 1, end), end);
    }

    /** The offset of the colon after a key; −1 if none stands there. */
    private int colon(int first, int end) {
        int at = first;
        while (at < end && isOfKey(item[at], at == first)) {
            at++;
        }
        boolean key = at > first && at < end && item[at] == ':' && (at + 1 == end || item[at + 1] == ' ');
        return key ? at : -1;
    }

    private static boolean isOfKey(byte c, boolean first) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (!first && (c == '-' || c == '_' || c == '.'));
    }

    /** Whether a value ends in its line, or is a block text, which ends by its indentation. */
    private boolean ends(int owner, int from, int end) {
        if (from == end) {
            return true;
        }
        byte first = item[from];
        if (first == '|' || first == '>') {
            blockText = owner;
            return from + 1 == end || (from + 2 == end && (item[from + 1] == '-' || item[from + 1] == '+'));
        }
        if (first == '"') {
            return quote(from, end) == end - 1;
        }
        return (first == '[' || first == '{') ? isClosed(from, end) : ELSEWISE.indexOf(first) < 0;
    }

    /** The offset of the quotation mark that closes one; the end if none does. */
    private int quote(int from, int end) {
        int at = from + 1;
        while (at < end && item[at] != '"') {
            at += item[at] == '\\' ? 2 : 1;
        }
        return Math.min(at, end);
    }

    private boolean isClosed(int from, int end) {
        int depth = 0;
        for (int at = from; at < end; at++) {
            byte c = item[at];
            if (c == '"') {
                at = quote(at, end);
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            }
            if (depth == 0) {
                return at == end - 1;
            }
        }
        return false;
    }

    /** A number sign after a blank begins a comment, unless it stands in quotes, where it is taken for one as well. */
    private int uncommented(int first, int end) {
        int last = first;
        while (last < end && (item[last] != '#' || item[last - 1] != ' ')) {
            last++;
        }
        while (last > first && (item[last - 1] == ' ' || item[last - 1] == '\r')) {
            last--;
        }
        return last;
    }

    private String text(int from, int end) {
        return new String(item, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
