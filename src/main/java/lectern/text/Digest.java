package lectern.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short digests that tell whether a text is still the same; not against forgery, which would gain nothing here. */
public final class Digest {
    /** 64 bits: of a million texts no two fall together by chance. */
    private static final int BYTES = 8;

    /** How many digits and letters a digest has. */
    public static final int LENGTH = 2 * BYTES;

    private Digest() {}

    /** The first {@value #BYTES} bytes of a text's SHA-256, in hexadecimal. */
    public static String of(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
