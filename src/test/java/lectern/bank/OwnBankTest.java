package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The bank that Lectern comes with, held to what the check asks of every bank. */
class OwnBankTest {
    private static BankSource source() throws IOException {
        return FolderSource.of(Path.of("questions"));
    }

    @Test
    void its_lock_says_where_its_citations_stand_now() throws IOException {
        assertThat(source().bankFile(BankSource.LOCK_FILE))
                .as("`lectern check --lock` brings it up to date")
                .asString()
                .isEqualTo(Locking.of(source()).text());
    }
}
