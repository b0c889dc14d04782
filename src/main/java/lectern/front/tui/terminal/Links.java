package lectern.front.tui.terminal;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import lectern.view.Link;
import org.jspecify.annotations.Nullable;

/**
 * Hyperlinks to places in articles, by the sequence that terminals have for them (OSC 8); those that do not know it show
 * the text alone.
 *
 * @param template a URI with {@code {path}} for the file's absolute path and perhaps {@code {line}}; empty for no links
 * @param base the folder that an article's file is relative to, or null where there are no files
 */
public record Links(String template, @Nullable Path base) {
    public static final Links NONE = new Links("", null);

    /** VTE and iTerm2 take no longer ones. */
    private static final int LONGEST = 2083;

    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

    public Links {
        if (!template.isEmpty() && !isTemplate(template)) {
            throw new IllegalArgumentException("no template: " + template);
        }
    }

    /** Whether a text can be a template: a URI of printable ASCII, with the path in it. */
    public static boolean isTemplate(String text) {
        return Pattern.matches("[a-z][a-z0-9+.-]*:[!-~]+", text) && text.contains("{path}");
    }

    /** The URI of a place, ASCII and without control characters; empty if there is none. */
    Optional<String> uri(Link link) {
        if (template.isEmpty() || base == null) {
            return Optional.empty();
        }
        try {
            String path = base.resolve(link.file())
                    .toAbsolutePath()
                    .normalize()
                    .toString()
                    .replace('\\', '/');
            String uri = template.replace("{line}", Integer.toString(link.line()))
                    .replace("{path}", encoded(path.startsWith("/") ? path : "/" + path));
            return uri.length() <= LONGEST ? Optional.of(uri) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** Percent-encoded as RFC 3986 has it, but for the slashes. */
    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                String digits = "0123456789ABCDEF";
                encoded.append('%').append(digits.charAt((b >> 4) & 0xF)).append(digits.charAt(b & 0xF));
            }
        }
        return encoded.toString();
    }
}
