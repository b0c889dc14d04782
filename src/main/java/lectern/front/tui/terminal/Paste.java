package lectern.front.tui.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A text on its way in between the marks of a bracketed paste. */
final class Paste {
    /** Bytes kept of one paste; a longer one is cut here, because it goes into a field of one answer. */
    static final int LIMIT = 64 * 1024;

    private static final byte[] END = "\u001b[201~".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int matched;

    /** Takes a byte; true if it ends the paste. */
    boolean take(int b) {
        if (b == END[matched]) {
            matched++;
            return matched == END.length;
        }
        // The mark has its only ESC at its beginning, so a match that fails can start again at most with this byte.
        keep(END, matched);
        matched = 0;
        if (b == END[0]) {
            matched = 1;
        } else {
            keep(new byte[] {(byte) b}, 1);
        }
        return false;
    }

    /** What was pasted, line ends as line feeds, tabs as spaces, every other control character as U+FFFD. */
    String text() {
        String text = kept.toString(StandardCharsets.UTF_8);
        if (kept.size() == LIMIT && text.endsWith("\uFFFD")) {
            text = text.substring(0, text.length() - 1);
        }
        StringBuilder harmless = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> harmless.appendCodePoint(harmless(c)));
        return harmless.toString();
    }

    private static int harmless(int codePoint) {
        if (codePoint == '\r' || codePoint == '\n') {
            return '\n';
        }
        if (codePoint == '\t') {
            return ' ';
        }
        return Character.isISOControl(codePoint) ? 0xFFFD : codePoint;
    }

    private void keep(byte[] bytes, int count) {
        kept.write(bytes, 0, Math.min(count, LIMIT - kept.size()));
    }
}
