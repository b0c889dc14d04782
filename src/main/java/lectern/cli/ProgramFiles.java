package lectern.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The jars that a program folder has and the JVM that runs it: an archive of classes is for these alone.
 *
 * @param home the program folder, with {@code lectern.jar} and {@code lib}
 * @param java the JVM's folder, with its {@code release}
 */
record ProgramFiles(Path home, Path java) {
    static ProgramFiles ofThisProcess() {
        // The class path is the jar alone, as the launcher has it.
        Path jar = Path.of(System.getProperty("java.class.path", "")).toAbsolutePath();
        return new ProgramFiles(jar.resolveSibling(""), Path.of(System.getProperty("java.home", "")));
    }

    /** One line with the SHA-256 of the jars, then what the JVM's {@code release} says, but for its modules; then the folder. */
    String told() throws IOException {
        StringBuilder told = new StringBuilder(digest()).append('\n');
        Path release = java.resolve("release");
        for (String line : Files.exists(release) ? Files.readAllLines(release) : List.<String>of()) {
            if (!line.startsWith("MODULES=")) {
                told.append(line).append('\n');
            }
        }
        return told.append(home).append('\n').toString();
    }

    private String digest() throws IOException {
        try (Stream<Path> libraries = Files.list(home.resolve("lib"))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(Stream.of(home.resolve("lectern.jar")), libraries.sorted())
                    .forEach(jar -> digest.update(bytes(jar)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private static byte[] bytes(Path jar) {
        try {
            return Files.readAllBytes(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
