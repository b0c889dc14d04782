package lectern.front.tui.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of one frame, sent in one piece, so that no half-painted screen is ever seen. */
final class Frame extends OutputStream {
    // Synchronized output: terminals that know it show the frame at once, the others ignore it.
    private static final byte[] BEGIN = "\u001b[?2026h".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\u001b[?2026l".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream wire;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);

    Frame(OutputStream wire) {
        this.wire = wire;
        drop();
    }

    @Override
    public void write(int b) {
        bytes.write(b);
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        bytes.write(source, offset, length);
    }

    void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing: Lanterna flushes here and there, the frame goes out by {@link #send()}. */
    @Override
    public void flush() {}

    /** Sends what has gathered; nothing if that is nothing. */
    void send() throws IOException {
        if (bytes.size() > BEGIN.length) {
            bytes.writeBytes(END);
            byte[] whole = bytes.toByteArray();
            drop();
            wire.write(whole);
        }
    }

    /** Forgets what has gathered. */
    void drop() {
        bytes.reset();
        bytes.writeBytes(BEGIN);
    }
}
