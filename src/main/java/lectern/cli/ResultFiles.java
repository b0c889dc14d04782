package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import lectern.classroom.Handed;
import lectern.classroom.file.ReadResults;
import lectern.classroom.file.ResultsFile;
import lectern.classroom.sheet.LeftOut;

/** The results files that a command line names: those that can be used, and why the others cannot. */
final class ResultFiles {
    private final Path folder;
    private final Set<Path> written;
    private final Set<Path> seen = new HashSet<>();
    private final List<Handed> usable = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /**
     * None so far.
     *
     * @param folder the current one
     * @param written what this run writes itself; not taken for results where it lies among them
     */
    ResultFiles(Path folder, Set<Path> written) {
        this.folder = folder;
        this.written = written;
    }

    List<Handed> usable() {
        return usable;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Reads a file, or all results files directly in a folder. */
    void read(String name) {
        try {
            Path path = folder.resolve(name);
            if (Files.isDirectory(path)) {
                readAll(name, path);
            } else {
                readOne(name, path);
            }
        } catch (InvalidPathException e) {
            leftOut.add(new LeftOut(name, "it is no path"));
        } catch (IOException e) {
            leftOut.add(new LeftOut(name, IoReason.of(e)));
        }
    }

    private void readAll(String name, Path path) throws IOException {
        List<Path> inside;
        try (Stream<Path> all = Files.list(path)) {
            inside = all.filter(each -> isResults(each)
                            && !written.contains(each.toAbsolutePath().normalize()))
                    .sorted()
                    .toList();
        }
        if (inside.isEmpty()) {
            leftOut.add(new LeftOut(name, "there is no .json or .csv in it"));
        }
        for (Path each : inside) {
            String shown = Path.of(name).resolve(each.getFileName()).toString();
            try {
                readOne(shown, each);
            } catch (IOException e) {
                leftOut.add(new LeftOut(shown, IoReason.of(e)));
            }
        }
    }

    private static boolean isResults(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        // Programs for tables leave locks that begin so.
        return (name.endsWith(".json") || name.endsWith(".csv")) && !name.startsWith(".");
    }

    private void readOne(String name, Path path) throws IOException {
        // The same file by two names is one attempt.
        if (!seen.add(path.toRealPath())) {
            return;
        }
        if (!Files.isRegularFile(path)) {
            leftOut.add(new LeftOut(name, "it is no file"));
            return;
        }
        ReadResults read;
        try (InputStream bytes = Files.newInputStream(path)) {
            read = ResultsFile.read(bytes.readNBytes(ResultsFile.LONGEST + 1));
        }
        if (read instanceof ReadResults.Whole whole) {
            usable.add(new Handed(name, whole.attempt()));
        } else if (read instanceof ReadResults.Refused refused) {
            leftOut.add(new LeftOut(name, refused.reason()));
        }
    }
}
