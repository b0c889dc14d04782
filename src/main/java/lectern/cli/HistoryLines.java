package lectern.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.LongConsumer;
import lectern.history.Entry;
import lectern.history.EntryLine;
import org.jspecify.annotations.Nullable;

/**
 * An exported history: a file of lines, each an entry as a JSON object. It is never in memory as a whole.
 *
 * @param file the file
 */
record HistoryLines(Path file) {
    /**
     * Reads all of it, and counts its entries.
     *
     * @param progress is told how many entries were read so far
     * @throws Complaint if it cannot be read, or a line is no entry: one bad line spoils it all
     */
    long count(LongConsumer progress) {
        long count = 0;
        try (Lines lines = new Lines(progress)) {
            while (lines.next().isPresent()) {
                count++;
            }
        } catch (CharacterCodingException e) {
            throw new Complaint(file + ": this is no UTF-8, so it is no exported history. Nothing was imported.");
        } catch (IOException e) {
            throw UsedHistory.complaint(file, e);
        }
        return count;
    }

    /**
     * Its entries, each read when it is asked for.
     *
     * @param progress is told how many entries were read so far
     */
    Iterable<Entry> entries(LongConsumer progress) {
        return () -> new Entries(progress);
    }

    /** The lines that are not blank, as entries. */
    private final class Lines implements AutoCloseable {
        private final BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        private final LongConsumer progress;
        private long line;
        private long entries;

        Lines(LongConsumer progress) throws IOException {
            this.progress = progress;
        }

        /** The next entry; empty at the end. */
        Optional<Entry> next() throws IOException {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                if (!text.isBlank()) {
                    progress.accept(entries++);
                    return Optional.of(entry(text));
                }
            }
            return Optional.empty();
        }

        private Entry entry(String text) {
            return EntryLine.read(text)
                    .orElseThrow(() -> new Complaint(file + ", line " + line
                            + ": this is no entry of a history. Nothing was imported: put the line right or take it"
                            + " out."));
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    /** Entries, of lines that were all good when they were counted. */
    private final class Entries implements Iterator<Entry> {
        private final LongConsumer progress;
        private @Nullable Lines lines;
        private Optional<Entry> ahead = Optional.empty();
        private boolean ended;

        Entries(LongConsumer progress) {
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            if (ahead.isEmpty() && !ended) {
                try {
                    Lines open = lines == null ? new Lines(progress) : lines;
                    lines = open;
                    ahead = open.next();
                    ended = ahead.isEmpty();
                    if (ended) {
                        open.close();
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (Complaint e) {
                    throw new UncheckedIOException(new IOException("it was changed while it was read", e));
                }
            }
            return ahead.isPresent();
        }

        @Override
        public Entry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry next = ahead.orElseThrow();
            ahead = Optional.empty();
            return next;
        }
    }
}
