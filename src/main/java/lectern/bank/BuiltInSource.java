package lectern.bank;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import lectern.bank.finding.Code;
import org.jspecify.annotations.Nullable;

/** The bank that ships inside the program: {@code /bank/questions} and {@code /bank/seeds} among its resources. */
public final class BuiltInSource implements BankSource {
    private static final String FOLDER = "questions";
    private static final String BASE = "bank/";

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public boolean isOfProgram() {
        return true;
    }

    @Override
    public List<String> questionFiles() throws IOException {
        @Nullable URL bank = BuiltInSource.class.getResource("/" + BASE + FOLDER + "/" + BANK_FILE);
        if (bank == null) {
            throw new RefusedFile(Code.UNREADABLE_FILE, "the program has no bank inside", "");
        }
        URLConnection connection = bank.openConnection();
        if (connection instanceof JarURLConnection jar) {
            // Not the cached one, which the class loader needs open.
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                return names(file);
            }
        }
        try {
            // Run from target/classes: the resources are files.
            URI uri = bank.toURI();
            @Nullable Path folder = Path.of(uri).getParent();
            return folder == null ? List.of() : FolderSource.of(folder).questionFiles();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new IOException("the program's own bank cannot be listed: " + bank.getProtocol(), e);
        }
    }

    private static List<String> names(JarFile jar) {
        String prefix = BASE + FOLDER + "/";
        List<String> names = new ArrayList<>();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            String path = entries.nextElement().getName();
            String name = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
            if (name.endsWith(".yaml") && name.indexOf('/') < 0 && !name.equals(BANK_FILE)) {
                names.add(name);
            }
        }
        Collections.sort(names);
        return names;
    }

    @Override
    public byte[] bankFile(String name) throws IOException {
        return article(FOLDER + "/" + name);
    }

    @Override
    public byte[] article(String path) throws IOException {
        try (@Nullable InputStream in = BuiltInSource.class.getResourceAsStream("/" + BASE + path)) {
            if (in == null) {
                throw new RefusedFile(Code.UNREADABLE_FILE, "there is no such file in the program", "");
            }
            return Bytes.upTo(LARGEST, in);
        }
    }
}
