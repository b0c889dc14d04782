package lectern.front.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lectern.text.Sanitizer;

/** Writes lines in UTF-8, the same bytes on every platform; what a terminal would obey is made visible. */
public final class PlainOutput {
    private final OutputStream bytes;

    /**
     * An output.
     *
     * @param bytes buffered, and flushed here whenever someone may be waiting
     */
    public PlainOutput(OutputStream bytes) {
        this.bytes = bytes;
    }

    /** A line of its own. An empty text is a blank line. */
    public void line(String text) {
        write(Sanitizer.line(text) + "\n");
    }

    public void lines(List<String> texts) {
        texts.forEach(this::line);
    }

    /** What a typed line follows; everything written so far is out before this returns. */
    void prompt(String text) {
        write(text);
        flush();
    }

    public void flush() {
        try {
            bytes.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            bytes.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
