package lectern.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A file of questions of which stretches are wanted, so that a large one need not be held. */
public interface QuestionFile {
    /** How many bytes it has. */
    int size();

    /** When it was changed last, in any unit; 0 if that cannot be told. */
    long modified();

    /** All of its bytes in their order. */
    InputStream open() throws IOException;

    /**
     * Some of its bytes.
     *
     * @param from the offset of the first
     * @param to the offset behind the last
     * @throws RefusedFile if it is no longer the file that it was when it was looked at first
     */
    byte[] stretch(int from, int to) throws IOException;

    /** One that is held. */
    static QuestionFile of(byte[] bytes) {
        return new QuestionFile() {
            @Override
            public int size() {
                return bytes.length;
            }

            @Override
            public long modified() {
                return 0;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public byte[] stretch(int from, int to) {
                return Arrays.copyOfRange(bytes, from, to);
            }
        };
    }
}
