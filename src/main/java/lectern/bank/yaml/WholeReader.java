package lectern.bank.yaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * SnakeYAML's reader over a text that is all there. The library's own refills a window and asks at each character whether
 * to do so, which is a good part of what reading a bank takes while it is interpreted.
 */
final class WholeReader extends StreamReader {
    private static final String NAME = "'string'";

    private final int[] codePoints;
    private final int length;
    private int pointer;
    private int documentStart;
    private int line;
    private int column;

    private WholeReader(int[] codePoints, int length) {
        super("");
        this.codePoints = codePoints;
        this.length = length;
    }

    /** The reader of a text; the library's own for what may not stand in YAML, which that one tells when it comes to it. */
    static StreamReader of(String text) {
        char[] chars = text.toCharArray();
        int[] codePoints = new int[chars.length];
        int length = 0;
        for (int i = 0; i < chars.length; i++) {
            int c = chars[i];
            if ((c < ' ' && c != '\n') || c >= 0x7F) {
                c = Character.codePointAt(chars, i);
                if (!isPrintable(c)) {
                    return new StreamReader(text);
                }
                i += Character.charCount(c) - 1;
            }
            codePoints[length++] = c;
        }
        return new WholeReader(codePoints, length);
    }

    @Override
    public Mark getMark() {
        return new Mark(NAME, pointer, line, column, codePoints, Math.min(pointer, length));
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int count) {
        int end = Math.min(length, pointer + count);
        while (pointer < end) {
            int c = codePoints[pointer++];
            if (isLineEnd(c) || (c == '\r' && pointer < length && codePoints[pointer] != '\n')) {
                line++;
                column = 0;
            } else if (c != 0xFEFF) {
                column++;
            }
        }
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    @Override
    public int peek() {
        return pointer < length ? codePoints[pointer] : 0;
    }

    @Override
    public int peek(int index) {
        return pointer + index < length ? codePoints[pointer + index] : 0;
    }

    @Override
    public String prefix(int count) {
        return new String(codePoints, pointer, Math.max(0, Math.min(count, length - pointer)));
    }

    @Override
    public String prefixForward(int count) {
        String prefix = prefix(count);
        pointer += count;
        column += count;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return pointer - documentStart;
    }

    @Override
    public void resetDocumentIndex() {
        documentStart = pointer;
    }

    @Override
    public int getIndex() {
        return pointer;
    }

    @Override
    public int getLine() {
        return line;
    }
}
