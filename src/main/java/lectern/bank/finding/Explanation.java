package lectern.bank.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code explained.
 *
 * @param meaning what it means, and why it matters; lines wrapped to be read
 * @param before an example that raises it
 * @param after the same, put right
 */
public record Explanation(Code code, String meaning, String before, String after) {
    /** The codes' sections, in the order of the codes; to be added to whenever there is a new code. */
    private static final String FILE = "explanations.txt";

    /** The explanation; every code has one. */
    public static Explanation of(Code code) {
        Matcher section = Pattern.compile(
                        "(?s)\\n\\[" + code.number()
                                + "\\]\\n(?<meaning>.+?)\\n\\nbefore:\\n(?<before>.+?)\\nafter:\\n(?<after>.+?)\\n(?=\\n\\[|\\z)")
                .matcher(file());
        if (!section.find()) {
            throw new IllegalStateException(code.number() + " is not explained in " + FILE);
        }
        return new Explanation(
                code,
                section.group("meaning"),
                section.group("before").stripIndent(),
                section.group("after").stripIndent());
    }

    /** All of it as lines: the code and its title, the meaning, both examples. */
    public String text() {
        return code.severity().word() + "[" + code.number() + "]: " + code.title() + "\n\n" + meaning + "\n\nBefore:\n"
                + before.indent(4) + "\nAfter:\n" + after.indent(4);
    }

    private static String file() {
        try (InputStream in = Explanation.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not packed with the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
