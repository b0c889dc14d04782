package lectern.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The parts of the README that the program itself writes, each after a comment that names it and up to the next empty
 * comment. {@code -Dgolden.update=true} writes them anew, as it does golden files.
 */
public final class Readme {
    private static final Path FILE = Path.of("README.md");

    private Readme() {}

    public static void assertPart(String name, String text) {
        try {
            String readme = Files.readString(FILE);
            String begin = "<!-- " + name + " -->\n";
            int start = readme.indexOf(begin) + begin.length();
            int end = readme.indexOf("<!-- -->", start);
            assertThat(readme).as("the README's part").contains(begin);
            assertThat(end).as("the end of the README's part " + name).isGreaterThan(0);
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(FILE, readme.substring(0, start) + text + readme.substring(end));
            } else {
                assertThat(readme.substring(start, end)).as(name).isEqualTo(text);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
