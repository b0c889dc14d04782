package lectern.history.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite itself, unpacked once into a folder of ours. Left alone the driver unpacks it into the folder for temporary
 * files at every start, where it stays behind after a kill, and where some machines run nothing.
 */
final class NativeLibrary {
    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String UNPACKING = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /**
     * Unpacks the library and loads it; what a user or packager has set is left alone.
     *
     * @param places folders of ours, the best first: one may be full, or on a disk from which nothing is run
     * @throws IOException if it cannot be unpacked and loaded in any, with the first one's reason
     */
    static synchronized void prepare(List<Path> places) throws IOException {
        if (System.getProperty(FOLDER) != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        URL packed = SQLiteJDBCLoader.class.getResource(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        if (packed == null) {
            // The driver looks where libraries are installed.
            return;
        }
        IOException refused = new IOException("no folder for the library of SQLite");
        for (int i = 0; i < places.size(); i++) {
            Path folder = places.get(i).resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
            try {
                load(packed, folder, name);
                System.setProperty(UNPACKING, folder.toString());
                System.setProperty(FOLDER, folder.toString());
                return;
            } catch (IOException e) {
                refused = i == 0 ? e : refused;
            }
        }
        throw refused;
    }

    private static void load(URL packed, Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Path library = folder.resolve(name);
        if (!Files.exists(library)
                || Files.size(library) != packed.openConnection().getContentLengthLong()) {
            unpack(packed, folder, library);
        }
        try {
            // The driver will find it loaded.
            System.load(library.toString());
        } catch (UnsatisfiedLinkError e) {
            throw new IOException(library + ": " + e.getMessage(), e);
        }
    }

    private static void unpack(URL packed, Path folder, Path library) throws IOException {
        // Under another name first: a second Lectern never sees half of it.
        Path part = Files.createTempFile(folder, "unpacking", ".part");
        try (InputStream in = packed.openStream()) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
