package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import lectern.bank.SoundBanks;

/**
 * Remembers in a file of the cache folder that the bank of a folder, as it was then, had no errors by this Lectern's rules.
 * The file may be taken away at any time.
 */
final class SoundBanksFile implements SoundBanks {
    private final Path file;
    private final String rules;

    /**
     * The memory of a bank.
     *
     * @param folder of the bank, absolute
     * @param rules tells by which rules it was looked at; other ones may find errors where these found none
     */
    SoundBanksFile(Path cache, Path folder, String rules) {
        CRC32 name = new CRC32();
        name.update(folder.toString().getBytes(StandardCharsets.UTF_8));
        this.file = cache.resolve("sound-" + HexFormat.of().toHexDigits(name.getValue(), Integer.BYTES * 2));
        this.rules = rules;
    }

    @Override
    public boolean has(long content) {
        try {
            return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), line(content));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Half a line says as little as none, so that it needs no other file to be whole. */
    @Override
    public void add(long content) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, line(content));
        } catch (IOException e) {
            // Without it the bank is checked again at the next start, no more.
        }
    }

    private byte[] line(long content) {
        return (HexFormat.of().toHexDigits(content) + " " + rules + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
