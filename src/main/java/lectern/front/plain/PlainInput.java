package lectern.front.plain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lectern.text.Sanitizer;

/** Reads lines of UTF-8 that anybody may have written, without ever holding more than a short one in memory. */
public final class PlainInput {
    /** Bytes; no answer is longer. */
    static final int LONGEST = 4096;

    /** Bytes of one line after which the input is given up: a device that never ends is no answer. */
    private static final long HOPELESS = 64L << 20;

    private static final int END = -1;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream bytes;
    private final byte[] buffer = new byte[8192];
    private int next;
    private int limit;
    private boolean first = true;
    /** A line that was not typed in time, if there is one. */
    private final Queue<CompletableFuture<Reading>> waiting = new ArrayDeque<>();

    public PlainInput(InputStream bytes) {
        this.bytes = bytes;
    }

    /** What one line holds. */
    sealed interface Reading {
        /** A line that may be an answer, without its end. */
        record Text(String text) implements Reading {}

        /** A line of more than {@value PlainInput#LONGEST} bytes; it has been skipped. */
        record TooLong() implements Reading {}

        /** A line with bad UTF-8 or control characters: an arrow key, say. */
        record Garbled() implements Reading {}

        /** There is nothing more to read. */
        record End() implements Reading {}
    }

    /**
     * The next line, or the end if none comes in time; one that comes later is the next one then.
     *
     * @param atMost how long to wait
     */
    Reading next(Duration atMost) {
        CompletableFuture<Reading> line = waiting.poll();
        if (line == null) {
            line = new CompletableFuture<>();
            CompletableFuture<Reading> started = line;
            Thread reader = new Thread(() -> started.complete(nextNow()), "timed input");
            // At the end of the program nobody waits for it.
            reader.setDaemon(true);
            reader.start();
        }
        try {
            return line.get(Math.max(0, atMost.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            waiting.add(line);
        }
        return new Reading.End();
    }

    /** The next line; a last one without a line feed counts too. */
    Reading next() {
        CompletableFuture<Reading> late = waiting.poll();
        return late == null ? nextNow() : late.join();
    }

    private Reading nextNow() {
        byte[] line = new byte[128];
        long length = 0;
        int read;
        while ((read = read()) != END && read != '\n') {
            if (length >= HOPELESS) {
                return new Reading.End();
            }
            if (length < LONGEST) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, line.length * 2);
                }
                line[(int) length] = (byte) read;
            }
            length++;
        }
        if (read == END && length == 0) {
            return new Reading.End();
        }
        return length > LONGEST ? new Reading.TooLong() : decoded(line, (int) length);
    }

    private Reading decoded(byte[] line, int length) {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, end))
                    .toString();
        } catch (CharacterCodingException e) {
            return new Reading.Garbled();
        }
        if (first && text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        first = false;
        return Sanitizer.isClean(text) ? new Reading.Text(text) : new Reading.Garbled();
    }

    private int read() {
        if (next == limit) {
            next = 0;
            try {
                limit = Math.max(0, bytes.read(buffer));
            } catch (IOException e) {
                // A standard input that was closed, or a terminal that hung up: as good as its end.
                limit = 0;
            }
        }
        return next == limit ? END : buffer[next++] & 0xff;
    }
}
