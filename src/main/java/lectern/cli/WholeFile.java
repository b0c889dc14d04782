package lectern.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files whole or not at all: on a full disk, or killed on the way, what was there before stays. */
final class WholeFile {
    private WholeFile() {}

    /** The same as {@link #write(Path, ByteBuffer...)}. */
    static void write(Path file, byte[] bytes) throws IOException {
        write(file, ByteBuffer.wrap(bytes));
    }

    /**
     * Puts bytes, part after part, in the place of a file, or into a new one. A link stays a link, and permissions stay as
     * they are.
     *
     * @throws IOException if they cannot be written; the file is as it was then
     */
    static void write(Path file, ByteBuffer... parts) throws IOException {
        write(file, true, parts);
    }

    /**
     * The same without waiting for the disk, which on a slow one takes longer than a start: after a power cut there may be
     * anything in the file. For what a checksum guards and can be made anew.
     */
    static void writeUnforced(Path file, ByteBuffer... parts) throws IOException {
        write(file, false, parts);
    }

    private static void write(Path file, boolean forced, ByteBuffer... parts) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("this is no file that can be written");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path draft = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            fill(draft, forced, parts);
            if (Files.exists(target) && Files.getFileAttributeView(target, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path draft, boolean forced, ByteBuffer... parts) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer part : parts) {
                while (part.hasRemaining()) {
                    channel.write(part);
                }
            }
            if (forced) {
                channel.force(true);
            }
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
