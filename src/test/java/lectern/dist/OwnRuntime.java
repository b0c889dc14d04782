package lectern.dist;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A Java runtime with the modules that a program needs, of the JDK that runs this. */
final class OwnRuntime {
    private OwnRuntime() {}

    /** Links it into a folder that is not there yet. */
    static void link(Path program, Path to) throws IOException {
        List<String> modules = new ArrayList<>(
                List.of("--ignore-missing-deps", "--multi-release", "17", "--print-module-deps", "-quiet"));
        try (Stream<Path> libraries = Files.list(program.resolve("lib"))) {
            libraries.sorted().map(Path::toString).forEach(modules::add);
        }
        modules.add(program.resolve("lectern.jar").toString());
        String[] lines = run("jdeps", modules).strip().split("\n", -1);
        String needed = lines[lines.length - 1];
        run(
                "jlink",
                List.of(
                        "--add-modules",
                        needed,
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        to.toString()));
    }

    private static String run(String tool, List<String> arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int code = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException("this JDK has no " + tool))
                .run(writer, writer, arguments.toArray(String[]::new));
        writer.flush();
        if (code != 0) {
            throw new IllegalStateException(tool + ": " + out);
        }
        return out.toString();
    }

    /** As Debian calls the processor. */
    static String architecture() {
        String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return arch.equals("aarch64") ? "arm64" : arch;
    }
}
