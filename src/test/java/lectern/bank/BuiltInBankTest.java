package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInBankTest {
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void the_bank_that_ships_has_no_findings() throws IOException {
        assertThat(new BuiltInSource().questionFiles()).as("question files").isNotEmpty();
        assertThat(GoldenFindingsTest.findings(new BuiltInSource())).isEmpty();
    }

    @Test
    void the_bank_that_ships_has_questions_on_each_article() {
        assertThat(BankReader.read(new BuiltInSource()))
                .isInstanceOfSatisfying(
                        ReadBank.Verified.class,
                        verified -> assertThat(verified.bank().articles())
                                .hasSize(4)
                                .allSatisfy(
                                        article -> assertThat(verified.bank().questions())
                                                .filteredOn(question ->
                                                        question.articles().equals(List.of(article)))
                                                .hasSizeGreaterThanOrEqualTo(8)));
    }

    @Test
    void the_bank_on_disk_and_the_one_inside_are_the_same() throws IOException {
        FolderSource disk = FolderSource.of(Path.of("questions"));
        BuiltInSource inside = new BuiltInSource();
        assertThat(inside.folder()).isEqualTo(disk.folder());
        assertThat(inside.questionFiles()).isEqualTo(disk.questionFiles());
        assertThat(inside.bankFile("bank.yaml")).isEqualTo(disk.bankFile("bank.yaml"));
    }

    @Test
    void the_files_are_listed_from_a_jar_too(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("a jar with spaces.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
            out.putNextEntry(new ZipEntry("bank/questions/zzz.yaml"));
            out.putNextEntry(new ZipEntry("bank/questions/deeper/not.yaml"));
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(BuiltInSource.class.getName());
            Object source = type.getConstructor().newInstance();
            Method list = type.getMethod("questionFiles");
            Method read = type.getMethod("bankFile", String.class);
            assertThat((List<?>) list.invoke(source))
                    .extracting(String::valueOf)
                    .contains("zzz.yaml")
                    .doesNotContain("not.yaml");
            assertThat((byte[]) read.invoke(source, "bank.yaml"))
                    .isEqualTo(Files.readAllBytes(Path.of("questions/bank.yaml")));
        }
    }
}
