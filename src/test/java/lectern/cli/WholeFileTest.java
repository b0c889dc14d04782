package lectern.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_replaced_and_nothing_is_left_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");

        WholeFile.write(file, "after".getBytes(UTF_8));

        assertThat(file).hasContent("after");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void a_link_stays_a_link_and_permissions_stay() throws IOException {
        Path target = Files.writeString(folder.resolve("target.txt"), "before");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);

        WholeFile.write(link, "after".getBytes(UTF_8));

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("after");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void a_file_that_may_not_be_written_is_left_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.isWritable(file)).isFalse();

        assertThatThrownBy(() -> WholeFile.write(file, "after".getBytes(UTF_8))).isInstanceOf(IOException.class);
        assertThat(file).hasContent("before");
    }

    @Test
    void no_folder_is_made() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("none/a.txt"), new byte[0]))
                .isInstanceOf(NoSuchFileException.class);
    }
}
