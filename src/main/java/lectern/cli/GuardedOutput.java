package lectern.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** An output that remembers why it failed, also when whoever wrote to it swallowed the exception. */
final class GuardedOutput extends OutputStream {
    private final BufferedOutputStream buffered;
    private final BooleanSupplier piped;
    private Optional<IOException> failure = Optional.empty();

    /**
     * Guards an output.
     *
     * @param piped tells whether it goes into a pipe or a socket
     */
    GuardedOutput(OutputStream raw, BooleanSupplier piped) {
        this.buffered = new BufferedOutputStream(raw);
        this.piped = piped;
    }

    /** Guards an output that goes into no pipe, as far as anybody wants to know. */
    GuardedOutput(OutputStream raw) {
        this(raw, new Unpiped());
    }

    private record Unpiped() implements BooleanSupplier {
        @Override
        public boolean getAsBoolean() {
            return false;
        }
    }

    /** The first failure to write. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Whether it failed because nobody reads any more, as in {@code lectern export | head -1}. */
    boolean isClosedPipe() {
        // Writing to a pipe fails for no other reason. The message is in the user's language, so it comes second.
        return failure.isPresent()
                && (piped.getAsBoolean()
                        || failure.map(Throwable::getMessage)
                                .filter(message ->
                                        message.toLowerCase(Locale.ROOT).contains("pipe"))
                                .isPresent());
    }

    @Override
    public void write(int b) throws IOException {
        guarded(() -> buffered.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        guarded(() -> buffered.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        guarded(buffered::flush);
    }

    /** Writes a text in UTF-8. */
    void text(String text) {
        try {
            write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void guarded(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
            throw e;
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
