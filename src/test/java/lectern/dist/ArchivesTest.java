package lectern.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class ArchivesTest {
    private static final Instant TIME = Instant.parse("2026-11-22T00:00:00Z");
    private static final Member START = Member.text("lectern/bin/lectern", Member.PROGRAM, "#!/bin/sh\n");
    private static final Member READ = Member.text("lectern/README", Member.FILE, "Read me.\n");

    @TempDir
    Path folder;

    @Test
    void a_tar_has_folders_names_modes_and_checksums() throws IOException {
        byte[] tar = unzipped(new Tar(List.of(START), TIME).gzipped());

        assertThat(text(tar, 0, 9)).isEqualTo("lectern/\0");
        assertThat(text(tar, 512, 13)).isEqualTo("lectern/bin/\0");
        assertThat(text(tar, 1024, 20)).isEqualTo("lectern/bin/lectern\0");
        assertThat(text(tar, 1024 + 100, 7)).isEqualTo("0000755");
        assertThat(text(tar, 1024 + 124, 11)).isEqualTo("00000000012");
        assertThat(text(tar, 1536, 10)).isEqualTo("#!/bin/sh\n");
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += i >= 148 && i < 156 ? ' ' : tar[1024 + i];
        }
        assertThat(Integer.parseInt(text(tar, 1024 + 148, 6), 8)).isEqualTo(sum);
    }

    @Test
    void a_name_of_over_a_hundred_characters_is_split_at_a_slash() throws IOException {
        String last = "b".repeat(90);
        byte[] tar =
                unzipped(new Tar(List.of(Member.text("a".repeat(20) + "/" + last, Member.FILE, "")), TIME).gzipped());
        assertThat(text(tar, 512, 91)).isEqualTo(last + "\0");
        assertThat(text(tar, 512 + 345, 21)).isEqualTo("a".repeat(20) + "\0");
    }

    @Test
    void the_order_in_which_members_are_found_does_not_matter() throws IOException {
        assertThat(new Tar(List.of(START, READ), TIME).gzipped())
                .isEqualTo(new Tar(List.of(READ, START), TIME).gzipped());
        new Zip(List.of(START, READ), TIME).write(folder.resolve("one.zip"));
        new Zip(List.of(READ, START), TIME).write(folder.resolve("two.zip"));
        assertThat(folder.resolve("one.zip")).hasSameBinaryContentAs(folder.resolve("two.zip"));
        try (ZipFile zip = new ZipFile(folder.resolve("one.zip").toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("lectern/README")))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("Read me.\n");
        }
    }

    @Test
    void a_debian_package_is_an_ar_archive_of_three_members() throws IOException {
        Path file = folder.resolve("lectern.deb");
        new Deb("1.0", "amd64", List.of(READ), Map.of("prerm", "#!/bin/sh\n"), TIME).write(file);
        assertThat(text(Files.readAllBytes(file), 0, 132))
                .startsWith(
                        "!<arch>\ndebian-binary   1795305600  0     0     100644  4         `\n2.0\ncontrol.tar.gz");
    }

    @Test
    void a_gzipped_member_holds_its_text_and_no_time() throws IOException {
        byte[] zipped = Member.gzipped("lectern.1.gz", "A page.\n").read();
        assertThat(new String(unzipped(zipped), StandardCharsets.UTF_8)).isEqualTo("A page.\n");
        assertThat(Arrays.copyOfRange(zipped, 4, 8)).containsOnly(0);
    }

    @Test
    void each_library_has_a_licence_and_one_without_is_refused() throws IOException {
        Path program = Path.of("src/dist/licences");
        Path libraries = Files.createDirectories(folder.resolve("lib"));
        new Zip(List.of(Member.text("META-INF/LICENSE", Member.FILE, "Its own.")), TIME)
                .write(libraries.resolve("picocli-4.7.7.jar"));
        List<Member> members = new Licences(program, libraries).members("L/");
        assertThat(members)
                .extracting(Member::name)
                .contains("L/LIBRARIES", "L/Apache-2.0", "L/LGPL-3", "L/picocli/LICENSE");
        assertThat(new String(
                        members.stream()
                                .filter(member -> member.name().equals("L/LIBRARIES"))
                                .findFirst()
                                .orElseThrow()
                                .read(),
                        StandardCharsets.UTF_8))
                .contains("picocli 4.7.7 Apache-2.0\n");
        new Zip(List.of(READ), TIME).write(libraries.resolve("stranger-1.0.jar"));
        assertThatThrownBy(() -> new Licences(program, libraries).members("L/"))
                .hasMessageContaining("stranger-1.0.jar");
    }

    private static byte[] unzipped(byte[] gzipped) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return in.readAllBytes();
        }
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.US_ASCII);
    }
}
