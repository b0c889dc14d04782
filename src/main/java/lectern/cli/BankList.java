package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders of the banks that were opened, the latest first: one a line in {@value #FILE} in the data folder. It is a
 * convenience: where it cannot be read or written, banks are opened all the same.
 */
final class BankList {
    static final String FILE = "banks.txt";

    private static final int MOST = 100;
    private static final long LARGEST = 1 << 20;

    private final Path file;

    private BankList(Path file) {
        this.file = file;
    }

    static BankList in(Surroundings around) {
        return new BankList(Folders.of(around).data().resolve(FILE));
    }

    List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        try {
            if (!Files.exists(file) || Files.size(file) > LARGEST) {
                return folders;
            }
            for (String line : Files.readAllLines(file)) {
                add(line, folders);
            }
        } catch (IOException e) {
            // As if there were none.
        }
        return folders;
    }

    private static void add(String line, List<Path> folders) {
        try {
            Path folder = Path.of(line);
            if (!line.isBlank() && folder.isAbsolute() && !folders.contains(folder) && folders.size() < MOST) {
                folders.add(folder);
            }
        } catch (InvalidPathException e) {
            // Not a line of ours.
        }
    }

    /** Puts a folder first. */
    void remember(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        List<Path> folders = folders();
        if (whole.toString().lines().count() != 1
                || (!folders.isEmpty() && folders.get(0).equals(whole))) {
            return;
        }
        folders.remove(whole);
        folders.add(0, whole);
        StringBuilder lines = new StringBuilder();
        folders.stream().limit(MOST).forEach(each -> lines.append(each).append('\n'));
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            WholeFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It is named again the next time.
        }
    }
}
