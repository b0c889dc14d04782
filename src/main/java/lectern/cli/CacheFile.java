package lectern.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import lectern.bank.BankMemory;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;

/**
 * A file of the cache folder: what takes a while to find out, until what it was found out from is another. It may be taken
 * away at any time, and whatever is wrong with it, it is as if it were not there.
 */
final class CacheFile implements BankMemory {
    /** To map a file takes longer than to read so many bytes. */
    private static final long LARGE = 1024 * 1024;

    /** A path may have 4,096 bytes. */
    private static final int LONGEST_KEY = 8 * 1024;

    private final Path file;
    private final String key;

    /**
     * A file.
     *
     * @param key what the content depends on; a file with another key has nothing to say
     */
    CacheFile(Path file, String key) {
        this.file = file;
        this.key = key;
    }

    @Override
    public Optional<ByteInput> read() {
        try {
            ByteBuffer all = bytes();
            int end = all.limit() - Long.BYTES;
            if (end < 0 || all.getLong(end) != checksum(all.duplicate().limit(end))) {
                return Optional.empty();
            }
            ByteInput in = new ByteInput(all.limit(end));
            return in.text().equals(key) ? Optional.of(in) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The key of a file, without a look at all else that is in it; empty if it has none. */
    static Optional<String> key(Path file) {
        try (InputStream in = new FileInputStream(checked(file))) {
            return Optional.of(new ByteInput(ByteBuffer.wrap(in.readNBytes(LONGEST_KEY))).text());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What stands in a file's place instead of it may have no end. */
    private static File checked(Path file) throws IOException {
        File found = file.toFile();
        if (!found.isFile()) {
            throw new FileNotFoundException(found.getPath());
        }
        return found;
    }

    private ByteBuffer bytes() throws IOException {
        File found = checked(file);
        try (FileInputStream in = new FileInputStream(found)) {
            // It is never written to again, but replaced by another, so that it stays as it is looked at here. Most are
            // small, and a start is spared the classes of channels.
            return found.length() < LARGE ? ByteBuffer.wrap(in.readAllBytes()) : mapped(in.getChannel());
        }
    }

    private static ByteBuffer mapped(FileChannel channel) throws IOException {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }

    /** Writes it whole, or leaves what there is. */
    @Override
    public void write(ByteOutput bytes) {
        try {
            ByteOutput head = new ByteOutput();
            head.text(key);
            ByteOutput end = new ByteOutput();
            end.longNumber(checksum(head.bytes(), bytes.bytes()));
            Files.createDirectories(file.resolveSibling(""));
            WholeFile.writeUnforced(file, head.bytes(), bytes.bytes(), end.bytes());
        } catch (IOException e) {
            // Without it the next start is slower, no more.
        }
    }

    private static long checksum(ByteBuffer... parts) {
        CRC32 checksum = new CRC32();
        for (ByteBuffer part : parts) {
            checksum.update(part);
        }
        return checksum.getValue();
    }
}
