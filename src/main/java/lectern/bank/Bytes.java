package lectern.bank;

import java.io.IOException;
import java.io.InputStream;
import lectern.bank.finding.Code;

/** Reads streams that may be longer than they should be. */
final class Bytes {
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
}
