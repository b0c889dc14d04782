package lectern.bank;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lectern.bank.finding.Code;
import org.jspecify.annotations.Nullable;

/** A bank in a folder on disk. */
public final class FolderSource implements BankSource {
    private final Path folder;
    /** Articles may lie beside the bank's folder, but a bank at the top of a disk does not open the whole disk. */
    private final Path root;

    private FolderSource(Path folder) {
        this.folder = folder;
        Path parent = folder.getParent();
        this.root = parent == null || parent.getParent() == null ? folder : parent;
    }

    /**
     * The bank in a folder.
     *
     * @throws IOException if there is no such folder
     */
    public static FolderSource of(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!Files.isDirectory(real)) {
            throw new RefusedFile(Code.UNREADABLE_FILE, folder + " is not a folder", "name the folder of a bank");
        }
        return new FolderSource(real);
    }

    /** The folder that the files of articles are relative to, absolute. */
    public Path root() {
        return root;
    }

    @Override
    public String folder() {
        Path name = folder.getFileName();
        return name == null ? "" : name.toString();
    }

    @Override
    public List<String> questionFiles() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Path last = file.getFileName();
                String name = last == null ? "" : last.toString();
                if (name.endsWith(".yaml") && !name.startsWith(".") && !name.equals(BANK_FILE)) {
                    names.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(names);
        return names;
    }

    @Override
    public long size(String name) throws IOException {
        return Files.size(folder.resolve(name));
    }

    @Override
    public byte[] bankFile(String name) throws IOException {
        return read(folder, name, folder, "the bank's folder");
    }

    @Override
    public QuestionFile questionFile(String name) throws IOException {
        return new FileOnDisk(inside(folder, name, folder, "the bank's folder"));
    }

    @Override
    public byte[] article(String path) throws IOException {
        @Nullable Path parent = folder.getParent();
        return read(parent == null ? folder : parent, path, root, "the parent of the bank's folder");
    }

    private static byte[] read(Path base, String path, Path border, String borderName) throws IOException {
        Path real = inside(base, path, border, borderName);
        try (InputStream in = new FileInputStream(real.toFile())) {
            return Bytes.of(in, (int) Math.min(LARGEST, Files.size(real)));
        }
    }

    /** Where a file really lies, which may be read. */
    private static Path inside(Path base, String path, Path border, String borderName) throws IOException {
        Path real;
        try {
            real = base.resolve(path).toRealPath();
        } catch (NoSuchFileException e) {
            throw new RefusedFile(Code.UNREADABLE_FILE, "there is no such file", "");
        } catch (InvalidPathException e) {
            throw new RefusedFile(Code.UNREADABLE_FILE, "no file can have this name here", "");
        }
        if (!real.startsWith(border)) {
            throw new RefusedFile(Code.FILE_OUTSIDE, "the file lies outside " + borderName, "put a copy of it inside");
        }
        if (!Files.isRegularFile(real)) {
            throw new RefusedFile(Code.UNREADABLE_FILE, "this is a folder or a device, not a file", "");
        }
        if (Files.size(real) > LARGEST) {
            throw Bytes.tooLarge(LARGEST);
        }
        return real;
    }
}
