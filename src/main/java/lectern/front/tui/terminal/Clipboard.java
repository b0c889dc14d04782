package lectern.front.tui.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import lectern.text.Sanitizer;

/** The sequence by which a terminal puts a text on the clipboard of the machine it runs on (OSC 52). */
final class Clipboard {
    /** So that the sequence has the 100,000 bytes that terminals take at most. */
    static final int LIMIT = 74_994;

    private Clipboard() {}

    /** The sequence; empty if the text is too long. Line ends are kept, other control characters are made visible. */
    static Optional<String> sequence(String text) {
        byte[] bytes = Sanitizer.visible(text.replace("\r\n", "\n")).getBytes(StandardCharsets.UTF_8);
        return bytes.length > LIMIT
                ? Optional.empty()
                : Optional.of("\u001b]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\u0007");
    }
}
