package lectern.study.folded;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link java.io.DataOutputStream} wrote, from a place in bytes that need not be in memory. */
final class FoldedInput {
    private final ByteBuffer bytes;

    /**
     * An input.
     *
     * @param at where it begins, in bytes
     */
    FoldedInput(ByteBuffer bytes, int at) {
        this.bytes = bytes.duplicate().position(at);
    }

    int position() {
        return bytes.position();
    }

    /** Leaves so many bytes out. */
    void skip(int count) {
        bytes.position(bytes.position() + count);
    }

    boolean truth() {
        return bytes.get() != 0;
    }

    byte octet() {
        return bytes.get();
    }

    int number() {
        return bytes.getInt();
    }

    long longNumber() {
        return bytes.getLong();
    }

    double fraction() {
        return bytes.getDouble();
    }

    String text() throws IOException {
        int length = Short.toUnsignedInt(bytes.getShort(bytes.position()));
        byte[] text = new byte[Short.BYTES + length];
        bytes.get(text);
        for (int i = Short.BYTES; i < text.length; i++) {
            if (text[i] <= 0) {
                return new DataInputStream(new ByteArrayInputStream(text)).readUTF();
            }
        }
        return new String(text, Short.BYTES, length, StandardCharsets.ISO_8859_1);
    }
}
