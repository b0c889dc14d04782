package lectern.bank;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import lectern.bank.finding.Code;

/** A file of questions on disk, opened whenever something of it is wanted. Any number of threads may ask. */
final class FileOnDisk implements QuestionFile {
    /** So much is read at once for those who go through the file. */
    private static final int AHEAD = 64 * 1024;

    private final Path file;
    private final int size;
    private final long modified;
    private byte[] window = {};
    private int windowStart;

    /**
     * The file as it is now.
     *
     * @throws IOException if it cannot be read
     */
    FileOnDisk(Path file) throws IOException {
        this.file = file;
        this.size = Math.toIntExact(Files.size(file));
        this.modified = modifiedNow();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long modified() {
        return modified;
    }

    @Override
    public InputStream open() throws IOException {
        return new FileInputStream(file.toFile());
    }

    @Override
    public synchronized byte[] stretch(int from, int to) throws IOException {
        int windowEnd = windowStart + window.length;
        if (from < windowStart || to > windowEnd) {
            boolean goesOn = from >= windowStart && from <= windowEnd;
            window = read(from, goesOn ? Math.max(to, Math.min(size - AHEAD, from) + AHEAD) : to);
            windowStart = from;
        }
        return Arrays.copyOfRange(window, from - windowStart, to - windowStart);
    }

    private byte[] read(int from, int to) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            in.getChannel().position(from);
            byte[] bytes = Bytes.of(in, to - from);
            if (bytes.length < to - from || Files.size(file) != size || modifiedNow() != modified) {
                throw new RefusedFile(
                        Code.UNREADABLE_FILE, "the file was changed while it was open", "start Lectern again");
            }
            return bytes;
        }
    }

    private long modifiedNow() throws IOException {
        return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }
}
