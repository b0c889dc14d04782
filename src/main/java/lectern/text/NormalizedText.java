package lectern.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text with its typography evened out, and for each of its chars the stretch of the raw text it came from.
 *
 * <p>Tier 1 ({@link #of}) composes (NFC), makes every run of white space one space, drops what is invisible, and gives
 * quotes, dashes, the ellipsis and ligatures their plain form: two copies of one text become equal. Tier 2
 * ({@link #folded}) also drops case and accents: for finding what is nearly equal, never for verifying.
 *
 * <p>Its loops go over arrays. Most of a short run is interpreted, and there a string's charAt is six calls.
 */
public final class NormalizedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private NormalizedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Tier 1 of a raw text. Leading and trailing white space stays, as one space each. */
    public static NormalizedText of(String raw) {
        char[] chars = raw.toCharArray();
        Building out = new Building(chars.length);
        int at = 0;
        while (at < chars.length) {
            int plain = plainUntil(chars, at);
            if (plain > at) {
                out.appendPlain(chars, at, plain);
                at = plain;
            } else {
                at = appendNext(raw, at, out);
            }
        }
        return out.done();
    }

    /** Tier 2 of a raw text, for whom its way back does not matter. */
    public static String folded(String raw) {
        return plainUntil(raw.toCharArray(), 0) == raw.length()
                ? raw.toLowerCase(Locale.ROOT)
                : of(raw).folded().text();
    }

    /** The end of what starts at the offset and stays as it is, single spaces between words too. */
    private static int plainUntil(char[] chars, int from) {
        int at = from;
        while (at < chars.length) {
            char c = chars[at];
            boolean alone = at + 1 == chars.length || chars[at + 1] < 0x7F;
            boolean itself = c > ' ' && c < 0x7F && c != '`';
            boolean oneSpace = c == ' ' && at > from && at + 1 < chars.length && chars[at + 1] > ' ';
            if (!alone || !(itself || oneSpace)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Appends what starts at the offset, and returns the offset after it. */
    private static int appendNext(String raw, int start, Building out) {
        int codePoint = raw.codePointAt(start);
        int end = start + Character.charCount(codePoint);
        if (Typography.isDropped(codePoint)) {
            return end;
        }
        if (Typography.isSpace(codePoint)) {
            out.appendSpace(start, end);
            return end;
        }
        StringBuilder cluster = new StringBuilder().appendCodePoint(codePoint);
        for (int next = afterDropped(raw, end); next < raw.length(); next = afterDropped(raw, end)) {
            int mark = raw.codePointAt(next);
            if (!Typography.joins(mark)) {
                break;
            }
            cluster.appendCodePoint(mark);
            end = next + Character.charCount(mark);
        }
        StringBuilder plain = new StringBuilder();
        boolean latin = codePoint < 0x300;
        boolean punctuation = codePoint >= 0x2010 && codePoint <= 0x2027;
        if (cluster.length() == 1 && (latin || punctuation)) {
            // These are composed already; most texts then never need the normaliser's tables.
            Typography.appendPlain(codePoint, plain);
            out.append(plain.toString(), start, end);
            return end;
        }
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            Typography.appendPlain(composed.codePointAt(i), plain);
        }
        // Composed again: a ligature's last letter may now take the mark that followed the ligature.
        out.append(Normalizer.normalize(plain, Normalizer.Form.NFC), start, end);
        return end;
    }

    private static int afterDropped(String raw, int from) {
        int at = from;
        while (at < raw.length() && Typography.isDropped(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Tier 2: this text in lower case and without accents (U+0300–036F), still with its way back to the raw text. */
    public NormalizedText folded() {
        char[] chars = text.toCharArray();
        Building out = new Building(chars.length);
        int at = 0;
        while (at < chars.length) {
            char c = chars[at];
            if (c > ' ' && c < 0x80) {
                out.append(c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c, starts[at], ends[at]);
                at++;
                continue;
            }
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            int lower = Character.toLowerCase(codePoint);
            if (lower == ' ') {
                // Between two spaces there may have stood an accent by itself.
                out.appendSpace(starts[at], ends[at]);
            } else if (lower < 0x80) {
                out.append((char) lower, starts[at], ends[end - 1]);
            } else {
                out.append(withoutAccents(lower), starts[at], ends[end - 1]);
            }
            at = end;
        }
        return out.done();
    }

    private static String withoutAccents(int codePoint) {
        String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder();
        apart.codePoints().filter(each -> each < 0x300 || each > 0x36F).forEach(bare::appendCodePoint);
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The raw UTF-16 offset at which the raw stretch behind the char at the index starts. */
    public int rawStart(int index) {
        return starts[index];
    }

    /** The raw UTF-16 offset after the raw stretch behind the char at the index. */
    public int rawEnd(int index) {
        return ends[index];
    }

    /** Whether a cut before the index would go through one raw stretch: within an ellipsis, a ligature, a pair. */
    public boolean splits(int index) {
        return index > 0 && index < text.length() && starts[index] == starts[index - 1];
    }

    @Override
    public String toString() {
        return text;
    }

    /** A text and its map as they grow. */
    private static final class Building {
        private char[] text;
        private int[] starts;
        private int[] ends;
        private int length;

        Building(int expected) {
            text = new char[Math.max(16, expected)];
            starts = new int[text.length];
            ends = new int[text.length];
        }

        void append(char c, int start, int end) {
            if (length == text.length) {
                text = Arrays.copyOf(text, length * 2);
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            text[length] = c;
            starts[length] = start;
            ends[length] = end;
            length++;
        }

        void append(String piece, int start, int end) {
            for (int i = 0; i < piece.length(); i++) {
                append(piece.charAt(i), start, end);
            }
        }

        /** Appends raw chars that stand for themselves. */
        void appendPlain(char[] raw, int from, int until) {
            if (text.length - length < until - from) {
                for (int at = from; at < until; at++) {
                    append(raw[at], at, at + 1);
                }
                return;
            }
            System.arraycopy(raw, from, text, length, until - from);
            for (int at = from; at < until; at++) {
                starts[length] = at;
                ends[length++] = at + 1;
            }
        }

        void appendSpace(int start, int end) {
            int last = length - 1;
            if (last >= 0 && text[last] == ' ') {
                ends[last] = end;
            } else {
                append(' ', start, end);
            }
        }

        NormalizedText done() {
            return new NormalizedText(
                    new String(text, 0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
