package lectern.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes what {@link ByteInput} reads. */
public final class ByteOutput {
    private static final int FIRST = 512;
    private static final int LATIN = 0x100;

    private ByteBuffer bytes = ByteBuffer.allocate(FIRST);

    /** How many bytes were written. */
    public int size() {
        return bytes.position();
    }

    /** All that was written so far, as it stands here: writing on spoils it. */
    public ByteBuffer bytes() {
        return bytes.duplicate().flip();
    }

    public void truth(boolean truth) {
        octet(truth ? 1 : 0);
    }

    /** The lowest eight bits of a number. */
    public void octet(int octet) {
        room(1).put((byte) octet);
    }

    public void number(int number) {
        room(Integer.BYTES).putInt(number);
    }

    public void longNumber(long number) {
        room(Long.BYTES).putLong(number);
    }

    public void fraction(double fraction) {
        room(Double.BYTES).putDouble(fraction);
    }

    /** How many numbers there are, and these. */
    public void numbers(int[] numbers) {
        number(numbers.length);
        ByteBuffer room = room(Math.multiplyExact(numbers.length, Integer.BYTES));
        room.asIntBuffer().put(numbers);
        room.position(room.position() + numbers.length * Integer.BYTES);
    }

    /** A text, char by char, whatever these are. */
    public void text(String text) {
        int length = text.length();
        if (isLatin(text)) {
            number(length);
            room(length).put(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            number(-length);
            ByteBuffer room = room(Math.multiplyExact(length, Character.BYTES));
            room.asCharBuffer().put(text);
            room.position(room.position() + length * Character.BYTES);
        }
    }

    /** All that another one has, with its length before it. */
    public void part(ByteOutput part) {
        number(part.size());
        rest(part);
    }

    /** All that another one has. */
    public void rest(ByteOutput rest) {
        room(rest.size()).put(rest.bytes());
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= LATIN) {
                return false;
            }
        }
        return true;
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            int least = Math.addExact(size(), more);
            int size = Math.max(least, (int) Math.min(Integer.MAX_VALUE - Long.BYTES, 2L * bytes.capacity()));
            bytes = ByteBuffer.allocate(size).put(bytes());
        }
        return bytes;
    }
}
