package lectern.terminal.support;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import lectern.front.tui.terminal.Terminals;
import org.jspecify.annotations.NullMarked;

/** How {@link EchoProgram} is started: by Java directly, or by the launcher. */
public final class EchoCommand {
    private EchoCommand() {}

    public static List<String> byJava(String... arguments) {
        String path = classes().map(Path::toString).collect(Collectors.joining(":"));
        List<String> command = new ArrayList<>(List.of(
                java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", path, EchoProgram.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The launcher in a program folder made for this: its jar is the echo program. */
    public static List<String> byLauncher(Path folder, String... arguments) throws IOException {
        Path launcher = folder.resolve("bin/lectern");
        Files.createDirectories(launcher.getParent());
        Files.copy(Path.of("src/main/launcher/lectern"), launcher);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        classes().map(path -> path.toUri().toString()).collect(Collectors.joining(" ")));
        try (JarOutputStream out =
                new JarOutputStream(Files.newOutputStream(folder.resolve("lectern.jar")), manifest)) {
            out.putNextEntry(new ZipEntry("lectern/Lectern.class"));
            out.write(inLecternsPlace(folder));
        }
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The class that the launcher starts, but with the echo program behind it. */
    private static byte[] inLecternsPlace(Path folder) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source")).resolve("Lectern.java");
        Files.writeString(
                source,
                "package lectern; public class Lectern { public static void main(String[] args) throws Exception { "
                        + EchoProgram.class.getName() + ".main(args); } }");
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        place(EchoProgram.class).toString(),
                        "-d",
                        folder.toString(),
                        source.toString());
        if (code != 0) {
            throw new IllegalStateException("javac ended with " + code);
        }
        return Files.readAllBytes(folder.resolve("lectern/Lectern.class"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Stream<Path> classes() {
        return Stream.of(
                        Terminals.class,
                        EchoProgram.class,
                        com.googlecode.lanterna.TerminalSize.class,
                        NullMarked.class)
                .map(EchoCommand::place);
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
