package lectern.bytes;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link ByteOutput} wrote, in bytes that need not be in memory. Beyond the end, a
 * {@link BufferUnderflowException} is thrown.
 */
public final class ByteInput {
    private final ByteBuffer bytes;

    /** An input of all bytes from where these stand. */
    public ByteInput(ByteBuffer bytes) {
        this.bytes = bytes.duplicate();
    }

    /** Another input of the same bytes, so many further on; this one stays where it is. Any number of threads may ask. */
    public ByteInput after(int count) {
        return new ByteInput(bytes.duplicate().position(bytes.position() + count));
    }

    /** A part that was written with its length, to be read by itself; this goes on behind it. */
    public ByteInput part() {
        int length = number();
        need(length);
        ByteInput part = after(0);
        bytes.position(bytes.position() + length);
        return part;
    }

    public boolean truth() {
        return bytes.get() != 0;
    }

    public byte octet() {
        return bytes.get();
    }

    public int number() {
        return bytes.getInt();
    }

    public long longNumber() {
        return bytes.getLong();
    }

    public double fraction() {
        return bytes.getDouble();
    }

    public int[] numbers() {
        int count = number();
        need(Math.multiplyExact(count, Integer.BYTES));
        int[] numbers = new int[count];
        bytes.asIntBuffer().get(numbers);
        bytes.position(bytes.position() + count * Integer.BYTES);
        return numbers;
    }

    public String text() {
        int length = number();
        if (length < 0) {
            need(Math.multiplyExact(-length, Character.BYTES));
            char[] text = new char[-length];
            bytes.asCharBuffer().get(text);
            bytes.position(bytes.position() + text.length * Character.BYTES);
            return new String(text);
        }
        need(length);
        byte[] text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private void need(int count) {
        if (count < 0 || count > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
    }
}
