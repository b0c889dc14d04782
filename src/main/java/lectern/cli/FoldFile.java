package lectern.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import lectern.history.EntryId;
import lectern.history.Extent;
import lectern.model.Bank;
import lectern.model.QuestionId;
import lectern.schedule.Timetable;
import lectern.study.Learner;
import lectern.study.folded.FoldedBytes;
import lectern.text.Digest;

/**
 * What the history of a bank came to when it was last read to its end, in a file of the cache folder: with it only what
 * was kept since is read. It may be taken away at any time, and whatever is wrong with it, it is as if it were not there.
 */
final class FoldFile {
    /** Counts the forms that such files have had. */
    private static final int FORM = 3;

    /** The bytes of two short texts and two numbers. */
    private static final int LONGEST_HEAD = 4 * 65_536;

    private static final String PREFIX = "folded-";

    private final Path file;
    private final String key;

    /**
     * What was folded.
     *
     * @param position in the history up to which it was
     * @param extent that the history had up to there
     */
    record Kept(Learner learner, long position, Extent extent) {}

    private FoldFile(Path file, String key) {
        this.file = file;
        this.key = key;
    }

    /** That of a bank; its ids may have been renamed since in other ways. */
    static FoldFile of(Bank bank, Surroundings around) {
        return of(bank, Folders.of(around).cache());
    }

    static FoldFile of(Bank bank, Path cache) {
        Map<QuestionId, QuestionId> renamed = new TreeMap<>(bank.renamed());
        String key = FORM + " " + Release.line() + " " + bank.id() + " " + renamed;
        String name = PREFIX + Digest.of(bank.id().value()) + ".bin";
        return new FoldFile(cache.resolve(name), Digest.of(key));
    }

    /** What is in it; empty if there is none that is whole and of this Lectern and bank. */
    Optional<Kept> read() {
        try (FileChannel channel = FileChannel.open(file)) {
            // A file is never written to again, but replaced by another, so that it stays as it is looked at here.
            ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int end = all.limit() - Long.BYTES;
            if (end < 0 || all.getLong(end) != checksum(all.duplicate().limit(end))) {
                return Optional.empty();
            }
            byte[] head = new byte[Math.min(end, LONGEST_HEAD)];
            all.duplicate().get(head);
            ByteArrayInputStream source = new ByteArrayInputStream(head);
            DataInputStream in = new DataInputStream(source);
            if (!in.readUTF().equals(key)) {
                return Optional.empty();
            }
            long position = in.readLong();
            Extent extent = new Extent(in.readLong(), Optional.of(new EntryId(in.readUTF())));
            Learner learner = Learner.of(new FoldedBytes(all, head.length - source.available()));
            return Optional.of(new Kept(learner, position, extent));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Writes it whole, or leaves what there is. */
    void write(Kept kept, Timetable timetable) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF(key);
            out.writeLong(kept.position());
            out.writeLong(kept.extent().entries());
            out.writeUTF(kept.extent().last().map(EntryId::value).orElse(""));
            out.write(FoldedBytes.of(kept.learner(), timetable));
            byte[] content = bytes.toByteArray();
            out.writeLong(checksum(ByteBuffer.wrap(content)));
            Files.createDirectories(file.resolveSibling(""));
            WholeFile.write(file, bytes.toByteArray());
        } catch (IOException e) {
            // Without it the next start is slower, no more.
        }
    }

    private static long checksum(ByteBuffer bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }

    /** Takes all of them away: what is to be forgotten may be in them. */
    static void forget(Surroundings around) {
        Path folder = Folders.of(around).cache();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "{,.}" + PREFIX + "*")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new Complaint("what was remembered in " + folder + " cannot be deleted: " + IoReason.of(e)
                    + "\nDelete that folder: it holds nothing that cannot be made anew.");
        }
    }
}
