package lectern.bank;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import lectern.bank.finding.Code;

/** Reads streams that may be longer than they should be. */
final class Bytes {
    /** So much at a time: the JVM copies through as much memory of its own as it is asked for at once. */
    private static final int CHUNK = 64 * 1024;

    private Bytes() {}

    /** All bytes of a stream that has at most so many. */
    static byte[] upTo(int largest, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw tooLarge(largest);
        }
        return bytes;
    }

    static RefusedFile tooLarge(int largest) {
        return new RefusedFile(Code.TOO_LARGE, "the file is larger than " + largest / 1024 / 1024 + " MiB", "split it");
    }

    /**
     * The bytes of a file, at most as many as it had.
     *
     * @param size how many it had when it was looked at
     */
    static byte[] of(InputStream file, int size) throws IOException {
        byte[] bytes = new byte[size];
        int count = 0;
        int more = 0;
        while (more >= 0 && count < size) {
            more = file.read(bytes, count, Math.min(CHUNK, size - count));
            count += Math.max(0, more);
        }
        return count == size ? bytes : Arrays.copyOf(bytes, count);
    }
}
