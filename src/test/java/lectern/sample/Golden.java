package lectern.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts kept as files, to be read in a diff. {@code -Dgolden.update=true} writes them anew; nothing else changes them.
 */
public final class Golden {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** What a file holds. */
    public static String read(String file) {
        try {
            return Files.readString(RESOURCES.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * Compares a text with the file that is to hold it.
     *
     * @param file relative to the test resources, such as {@code lectern/view/question-80x24.screen}
     */
    public static void assertGolden(String file, String text) {
        Path path = RESOURCES.resolve(file);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, text);
            }
            assertThat(path).as("golden file, written by -Dgolden.update=true").exists();
            assertThat(text).as(file).isEqualTo(Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
