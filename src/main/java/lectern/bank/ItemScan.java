package lectern.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the items of a block list stand in a file's bytes, told from the starts of its lines alone: what
 * {@link lectern.bank.yaml.YamlReader} cuts a file into, much quicker and without its text. Items start at the beginning
 * of a line; a file that is written otherwise is not scanned.
 */
final class ItemScan {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] WAS = {'w', 'a', 's', ':'};
    private static final int INDENT = 2;

    private final byte[] bytes;
    private final int[] starts;
    private final List<Integer> renamed;

    /**
     * A scan.
     *
     * @param starts the offset of each item's first byte, and at last the file's length
     */
    private ItemScan(byte[] bytes, int[] starts, List<Integer> renamed) {
        this.bytes = bytes;
        this.starts = starts;
        this.renamed = renamed;
    }

    /** The items of a file; empty if it is no list, or not one at the beginning of lines. */
    static Optional<ItemScan> of(byte[] bytes) {
        int[] starts = new int[16];
        List<Integer> renamed = new ArrayList<>();
        int count = 0;
        int length = bytes.length;
        int line = Arrays.mismatch(bytes, 0, Math.min(length, MARK.length), MARK, 0, MARK.length) < 0 ? MARK.length : 0;
        while (line < length) {
            byte first = bytes[line];
            if (first == '-') {
                if (line + 1 < length && !isBlank(bytes[line + 1])) {
                    return Optional.empty();
                }
                if (count + 1 == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length);
                }
                starts[count++] = line;
            } else if (!isBlank(first) && first != '#') {
                return Optional.empty();
            } else if (count == 0 && !isEmpty(bytes, line)) {
                return Optional.empty();
            }
            if (line + INDENT < length && bytes[line + INDENT] == 'w' && startsWith(bytes, line + INDENT, WAS)) {
                renamed.add(count - 1);
            }
            while (line < length && bytes[line] != '\n') {
                line++;
            }
            line++;
        }
        if (count == 0) {
            return Optional.empty();
        }
        starts[count] = length;
        return Optional.of(new ItemScan(bytes, Arrays.copyOf(starts, count + 1), renamed));
    }

    /** How many items there are. */
    int size() {
        return starts.length - 1;
    }

    /** The indices of the items that seem to have former ids, {@code was:}. */
    List<Integer> renamed() {
        return renamed;
    }

    /** The bytes of an item. */
    byte[] item(int index) {
        return Arrays.copyOfRange(bytes, starts[index], starts[index + 1]);
    }

    /** How many line ends stand before an item. */
    int linesBefore(int index) {
        int lines = 0;
        for (int i = 0; i < starts[index]; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** Whether a line has nothing but blanks and a comment. */
    private static boolean isEmpty(byte[] bytes, int line) {
        int at = line;
        while (at < bytes.length && bytes[at] != '\n' && isBlank(bytes[at])) {
            at++;
        }
        return at == bytes.length || bytes[at] == '\n' || bytes[at] == '#';
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] word) {
        return at + word.length <= bytes.length && Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
    }
}
