package lectern.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with its typography evened out, and for each of its chars the stretch of the raw text it came from.
 *
 * <p>Tier 1 ({@link #of}) composes (NFC), makes every run of white space one space, drops what is invisible, and gives
 * quotes, dashes, the ellipsis and ligatures their plain form: two copies of one text become equal. Tier 2
 * ({@link #folded}) also drops case and accents: for finding what is nearly equal, never for verifying.
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
        Building out = new Building(raw.length());
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            boolean alone = at + 1 == raw.length() || raw.charAt(at + 1) < 0x7F;
            if (alone && c > ' ' && c < 0x7F && c != '`') {
                out.append(c, at, at + 1);
                at++;
            } else {
                at = appendNext(raw, at, out);
            }
        }
        return out.done();
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
        Normalizer.normalize(cluster, Normalizer.Form.NFC)
                .codePoints()
                .forEach(each -> Typography.appendPlain(each, plain));
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
        Building out = new Building(text.length());
        int at = 0;
        while (at < text.length()) {
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
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Building(int expected) {
            text = new StringBuilder(expected);
            starts = new int[Math.max(16, expected)];
            ends = new int[starts.length];
        }

        void append(char c, int start, int end) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(c);
        }

        void append(String piece, int start, int end) {
            for (int i = 0; i < piece.length(); i++) {
                append(piece.charAt(i), start, end);
            }
        }

        void appendSpace(int start, int end) {
            int last = text.length() - 1;
            if (last >= 0 && text.charAt(last) == ' ') {
                ends[last] = end;
            } else {
                append(' ', start, end);
            }
        }

        NormalizedText done() {
            return new NormalizedText(
                    text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
