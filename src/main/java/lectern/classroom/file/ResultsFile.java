package lectern.classroom.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import lectern.classroom.Attempt;

/** A results file, in whichever of the two forms. */
public final class ResultsFile {
    /** A longer file is refused: an attempt of a thousand items takes less than a megabyte. */
    public static final int LONGEST = 16 * 1024 * 1024;

    /** A text of a file is shorter than this, in UTF-16 units. */
    static final int LONGEST_TEXT = 1 << 20;

    private static final char REPLACEMENT = '\uFFFD';

    private ResultsFile() {}

    /** Reads one; the content tells its form, not its name. It never throws. */
    public static ReadResults read(byte[] bytes) {
        if (bytes.length > LONGEST) {
            return new ReadResults.Refused("it is longer than " + LONGEST / (1024 * 1024) + " MB");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Bad bytes are replaced there; to look for that is much faster than to decode strictly.
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
            return new ReadResults.Refused("it is no text in UTF-8");
        }
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (content.isBlank()) {
            return new ReadResults.Refused("it is empty");
        }
        try {
            Attempt attempt = content.stripLeading().startsWith("{")
                    ? new JsonReading(content).attempt()
                    : new CsvReading(content).attempt();
            return new ReadResults.Whole(attempt);
        } catch (NotResults e) {
            return new ReadResults.Refused(e.reason());
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
