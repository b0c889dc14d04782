package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of the program's folder. */
final class ProgramFolder {
    private ProgramFolder() {}

    /** A copy that lacks the library whose file begins so. */
    static Path without(String library, Path home, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> !each.getFileName().toString().startsWith(library))
                    .toList()) {
                Path target = copy.resolve(home.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }
}
