package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.bank.finding.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
    @TempDir
    Path top;

    private Path folder;

    @BeforeEach
    void a_bank() throws IOException {
        folder = Files.createDirectories(top.resolve("place/questions"));
        Files.createDirectories(top.resolve("place/seeds"));
        Files.writeString(top.resolve("secret.txt"), "secret");
        Files.writeString(top.resolve("place/seeds/ties.txt"), MemorySource.ARTICLE);
        Files.writeString(folder.resolve("bank.yaml"), MemorySource.BANK);
        Files.writeString(
                folder.resolve("b.yaml"),
                "- id: b\n  ask: Who else?\n  answer: India\n  cite: { ties: Pakistan hold observer status }\n");
        Files.writeString(
                folder.resolve("a.yaml"),
                "- id: a\n  ask: Who?\n  answer: India\n  cite: { ties: Pakistan hold observer status }\n");
    }

    @Test
    void a_bank_on_disk_is_read_in_the_order_of_its_files() throws IOException {
        assertThat(BankReader.read(FolderSource.of(folder))).isInstanceOfSatisfying(ReadBank.Verified.class, read -> {
            assertThat(read.bank().questions())
                    .extracting(each -> each.id().value())
                    .containsExactly("a", "b");
            assertThat(read.bank().articles().get(0).file()).isEqualTo("seeds/ties.txt");
        });
    }

    @Test
    void a_link_that_leaves_the_parent_is_no_article() throws IOException {
        Files.createSymbolicLink(top.resolve("place/seeds/link.txt"), top.resolve("secret.txt"));
        Files.createSymbolicLink(top.resolve("place/out"), top);
        FolderSource source = FolderSource.of(folder);
        assertRefused(() -> source.article("seeds/link.txt"), Code.FILE_OUTSIDE);
        assertRefused(() -> source.article("out/secret.txt"), Code.FILE_OUTSIDE);
    }

    @Test
    void a_link_that_leaves_the_folder_is_no_question_file() throws IOException {
        Files.createSymbolicLink(folder.resolve("c.yaml"), top.resolve("place/seeds/ties.txt"));
        assertRefused(() -> FolderSource.of(folder).bankFile("c.yaml"), Code.FILE_OUTSIDE);
        assertThat(GoldenFindingsTest.findings(FolderSource.of(folder)))
                .extracting(each -> each.file() + " " + each.code())
                .containsExactly("questions/c.yaml FILE_OUTSIDE");
    }

    @Test
    void a_folder_is_no_file_and_a_missing_file_is_told() throws IOException {
        FolderSource source = FolderSource.of(folder);
        assertRefused(() -> source.article("seeds"), Code.UNREADABLE_FILE);
        assertRefused(() -> source.article("seeds/none.txt"), Code.UNREADABLE_FILE);
        Files.delete(folder.resolve("bank.yaml"));
        assertThat(GoldenFindingsTest.findings(source))
                .extracting(each -> each.file() + " " + each.code())
                .containsExactly("questions/bank.yaml UNREADABLE_FILE");
    }

    private interface Reading {
        byte[] read() throws IOException;
    }

    private static void assertRefused(Reading reading, Code code) {
        assertThatThrownBy(reading::read)
                .isInstanceOfSatisfying(
                        RefusedFile.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
