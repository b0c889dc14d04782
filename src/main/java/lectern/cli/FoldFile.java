package lectern.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
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
    private static final int FORM = 5;

    private static final String PREFIX = "folded-";

    private final CacheFile file;

    /**
     * What was folded.
     *
     * @param position in the history up to which it was
     * @param extent that the history had up to there
     */
    record Kept(Learner learner, long position, Extent extent) {}

    private FoldFile(CacheFile file) {
        this.file = file;
    }

    /** That of a bank; its ids may have been renamed since in other ways. */
    static FoldFile of(Bank bank, Surroundings around) {
        return of(bank, Folders.of(around).cache());
    }

    static FoldFile of(Bank bank, Path cache) {
        Map<QuestionId, QuestionId> renamed = new TreeMap<>(bank.renamed());
        String key = FORM + " " + Release.line() + " " + bank.id() + " " + renamed;
        String name = PREFIX + Digest.of(bank.id().value()) + ".bin";
        return new FoldFile(new CacheFile(cache.resolve(name), Digest.of(key)));
    }

    /** What is in it; empty if there is none that is whole and of this Lectern and bank. */
    Optional<Kept> read() {
        try {
            Optional<ByteInput> found = file.read();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            ByteInput in = found.get();
            long position = in.longNumber();
            Extent extent = new Extent(in.longNumber(), Optional.of(new EntryId(in.text())));
            return Optional.of(new Kept(Learner.of(new FoldedBytes(in)), position, extent));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Writes it whole, or leaves what there is. */
    void write(Kept kept, Timetable timetable) {
        ByteOutput out = new ByteOutput();
        out.longNumber(kept.position());
        out.longNumber(kept.extent().entries());
        out.text(kept.extent().last().map(EntryId::value).orElse(""));
        FoldedBytes.write(out, kept.learner(), timetable);
        file.write(out);
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
