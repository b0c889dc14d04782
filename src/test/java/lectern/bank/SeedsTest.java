package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The articles are sources: they stay byte for byte as they came. */
class SeedsTest {
    @ParameterizedTest
    @CsvSource({
        "000_fb3811d5b4f97f03.txt,8cebfe532d80ffec65e1eefc328a0e2188a0143502192236382b68a4e8aa0c90",
        "001_4847cc823bc01416.txt,4eebf0fb6af10cf7714451cb7559528d86ce8a50fa5d4b6d639fee021893207b",
        "002_91fe7157206c106f.txt,af7a9756357bf04eba2d93b9790a3d2699e8ea82f5fca71bdf9efb7a2a3b10d5",
        "003_ee5ba073c3ffbe96.txt,08493e56568ffa42c108f27ffb0c7db2cddf5f417b0fab156c679cde79b85396"
    })
    void an_article_is_as_it_came(String name, String hash) throws IOException, NoSuchAlgorithmException {
        byte[] bytes = Files.readAllBytes(Path.of("seeds", name));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(hash);
    }
}
