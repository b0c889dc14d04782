package lectern.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import lectern.model.QuestionType;

/**
 * Runs what is started most, unseen and without a terminal. The build lets the JVM write down which classes that took,
 * so that it finds them ready when Lectern is started.
 */
public final class Rehearsal {
    private static final String KEYS = "1\n\n2\n\n:q\n";

    private Rehearsal() {}

    /**
     * Takes a folder, perhaps with a bank in it or in its {@code questions}, and perhaps a file to tell in which jars
     * and which JVM these are.
     */
    public static void main(String[] args) throws ClassNotFoundException, IOException {
        loadAll();
        long unused = Surroundings.ofThisProcess().luck().getAsLong();
        Path folder = Path.of(args[0]).toAbsolutePath();
        // Once as asked for and once by Picocli; once with the bank of the folder and once with the one inside.
        run(folder, false, "check");
        run(folder.resolve("src"), false, "check", "--strict");
        run(folder, false, "quiz", "--plain", "-n", "2");
        run(folder, false);
        run(folder.resolve("src"), true);
        run(folder, true, "quiz", "--color", "always");
        for (QuestionType type : QuestionType.values()) {
            run(folder, true, "quiz", "--type", type.word());
        }
        Path results = folder.resolve("target/nowhere/results");
        new RehearsedClass(new DiskShelf().open(new BankChoice.BuiltIn())).write(results);
        run(folder.resolve("src"), false, "results", results.toString());
        if (args.length > 1) {
            Files.writeString(Path.of(args[1]), ProgramFiles.ofThisProcess().told());
        }
    }

    /** All classes of the jar: one that was not ready would have the jar opened at the start, for more than it takes. */
    private static void loadAll() throws ClassNotFoundException, IOException {
        try (JarFile jar = new JarFile(System.getProperty("java.class.path", ""))) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.startsWith("lectern/") && name.endsWith(".class") && !name.endsWith("-info.class")) {
                    Class.forName(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'),
                            false,
                            Rehearsal.class.getClassLoader());
                }
            }
        }
    }

    private static void run(Path folder, boolean terminal, String... args) {
        Surroundings around = new Surroundings(
                Map.of("LECTERN_HOME", folder.resolve("target/nowhere").toString(), "TERM", "xterm-256color"),
                folder,
                folder,
                System.getProperty("os.name", ""),
                terminal
                        ? InputStream.nullInputStream()
                        : new ByteArrayInputStream(KEYS.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                terminal,
                () -> false,
                () -> false,
                InstantSource.system(),
                () -> 1);
        new Program(around, DiskShelf.remembering(around), TerminalScreen::rehearse).run(args);
    }
}
