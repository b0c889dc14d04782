package lectern.bank;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import org.jspecify.annotations.Nullable;

/**
 * Where the items of a block list stand in a file's bytes, told from the starts of its lines alone: what
 * {@link lectern.bank.yaml.YamlReader} cuts a file into, much quicker and without its text. Items start at the beginning
 * of a line; a file that is written otherwise is not scanned.
 */
final class ItemScan {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] WAS = {'w', 'a', 's'};
    private static final int CHUNK = 64 * 1024;

    private final int[] starts;
    private final int[] renamed;
    private final int sum;

    /**
     * A scan.
     *
     * @param starts the offset of each item's first byte, and at last the file's length
     * @param renamed the indices of the items that seem to have former ids, {@code was:}
     * @param sum over the whole file, CRC-32
     */
    private ItemScan(int[] starts, int[] renamed, int sum) {
        this.starts = starts;
        this.renamed = renamed;
        this.sum = sum;
    }

    /** The items of a file; empty if it is no list, or not one at the beginning of lines. */
    static Optional<ItemScan> of(QuestionFile file) throws IOException {
        Lines lines = new Lines();
        CRC32 sum = new CRC32();
        byte[] bytes = new byte[CHUNK];
        int before = 0;
        int held = 0;
        try (InputStream in = file.open()) {
            int more;
            do {
                more = in.read(bytes, held, bytes.length - held);
                int limit = held + Math.max(0, more);
                sum.update(bytes, held, limit - held);
                // A line is looked at once it is there to its end.
                int end = more < 0 ? limit : lastLineEnd(bytes, held, limit);
                if (!lines.take(bytes, end, before)) {
                    return Optional.empty();
                }
                held = limit - end;
                before += end;
                System.arraycopy(bytes, end, bytes, 0, held);
                if (held == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * held);
                }
            } while (more >= 0);
        }
        int[] starts = lines.starts(before);
        return starts == null
                ? Optional.empty()
                : Optional.of(new ItemScan(starts, lines.renamed(), (int) sum.getValue()));
    }

    /** The CRC-32 of a file, as its scan has it. */
    static int sum(QuestionFile file) throws IOException {
        CRC32 sum = new CRC32();
        byte[] bytes = new byte[CHUNK];
        try (InputStream in = file.open()) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                sum.update(bytes, 0, count);
            }
        }
        return (int) sum.getValue();
    }

    /** How many items there are. */
    int size() {
        return starts.length - 1;
    }

    /** The offset of an item's first byte; of one behind the last, the file's length. */
    int start(int item) {
        return starts[item];
    }

    int sum() {
        return sum;
    }

    /** Writes it for {@link #read}. */
    void write(ByteOutput out) {
        out.number(sum);
        out.numbers(starts);
        out.numbers(renamed);
    }

    static ItemScan read(ByteInput in) {
        int sum = in.number();
        return new ItemScan(in.numbers(), in.numbers(), sum);
    }

    /** The indices of the items that seem to have former ids, {@code was:}. */
    int[] renamed() {
        return renamed.clone();
    }

    /** The offset behind the last line feed; 0 if there is none from here on. */
    private static int lastLineEnd(byte[] bytes, int from, int limit) {
        int end = limit;
        while (end > from && bytes[end - 1] != '\n') {
            end--;
        }
        return end > from ? end : 0;
    }

    /** Takes lines one by one. */
    private static final class Lines {
        private final List<Integer> renamed = new ArrayList<>();
        private int[] starts = new int[16];
        private int count;
        /** Whether the item at hand begins with a name, so that its keys are the first words of lines. */
        private boolean block;
        /** Whether that is known; not while only a dash was seen of it. */
        private boolean known = true;

        /**
         * Takes whole lines; false if they are of no list at the beginning of lines.
         *
         * @param length behind the last of them
         * @param before how many bytes of the file stand before these
         */
        boolean take(byte[] bytes, int length, int before) {
            boolean marked =
                    before == 0 && Arrays.mismatch(bytes, 0, Math.min(length, MARK.length), MARK, 0, MARK.length) < 0;
            int line = marked ? MARK.length : 0;
            while (line < length) {
                byte first = bytes[line];
                if (first == '-') {
                    if (line + 1 < length && !isBlank(bytes[line + 1])) {
                        return false;
                    }
                    if (count + 1 == starts.length) {
                        starts = Arrays.copyOf(starts, 2 * starts.length);
                    }
                    starts[count++] = before + line;
                    known = false;
                } else if (!isBlank(first) && first != '#') {
                    return false;
                } else if (count == 0 && !isEmpty(bytes, line, length)) {
                    return false;
                }
                line = takeWords(bytes, line, length) + 1;
            }
            return true;
        }

        /**
         * Takes a line for what it says of the item: whether that seems to have a key {@code was}. In a block that is the
         * first word of a line; of an item in braces, or that begins in any other way, every word may be one.
         *
         * @return the offset of the line's end
         */
        private int takeWords(byte[] bytes, int line, int length) {
            int at = line;
            while (at < length && (bytes[at] == ' ' || bytes[at] == '\t' || (bytes[at] == '-' && at == line))) {
                at++;
            }
            if (!known && at < length && !isBlank(bytes[at]) && bytes[at] != '#') {
                known = true;
                block = isLetter(bytes[at]) || isQuote(bytes[at]);
            }
            boolean was = at < length && isWas(bytes, at, length);
            while (!block && at < length && bytes[at] != '\n') {
                was |= isWas(bytes, at, length);
                at++;
            }
            while (at < length && bytes[at] != '\n') {
                at++;
            }
            boolean told = !renamed.isEmpty() && renamed.get(renamed.size() - 1) == count - 1;
            if (was && count > 0 && !told) {
                renamed.add(count - 1);
            }
            return at;
        }

        /** Whether the word {@code was} stands there, perhaps in quotes, and a colon behind it. */
        private static boolean isWas(byte[] bytes, int from, int length) {
            int at = from;
            if (isQuote(bytes[at])) {
                at++;
            }
            if (at + WAS.length >= length
                    || bytes[at] != WAS[0]
                    || !Arrays.equals(bytes, at, at + WAS.length, WAS, 0, WAS.length)) {
                return false;
            }
            at += WAS.length;
            while (at < length && (bytes[at] == ' ' || bytes[at] == '\t' || isQuote(bytes[at]))) {
                at++;
            }
            return at < length && bytes[at] == ':';
        }

        private static boolean isLetter(byte c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }

        private static boolean isQuote(byte c) {
            return c == '"' || c == '\'';
        }

        /** Where the items of a file of so many bytes start; null if there is none. */
        int @Nullable [] starts(int length) {
            if (count == 0) {
                return null;
            }
            starts[count] = length;
            return Arrays.copyOf(starts, count + 1);
        }

        int[] renamed() {
            int[] indices = new int[renamed.size()];
            for (int i = 0; i < indices.length; i++) {
                indices[i] = renamed.get(i);
            }
            return indices;
        }

        private static boolean isBlank(byte c) {
            return c == ' ' || c == '\n' || c == '\r' || c == '\t';
        }

        /** Whether a line has nothing but blanks and a comment. */
        private static boolean isEmpty(byte[] bytes, int line, int length) {
            int at = line;
            while (at < length && bytes[at] != '\n' && isBlank(bytes[at])) {
                at++;
            }
            return at == length || bytes[at] == '\n' || bytes[at] == '#';
        }
    }
}
