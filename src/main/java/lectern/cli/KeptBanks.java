package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import lectern.bank.BankMemory;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;

/**
 * What is kept of banks from one start to the next: a file each in the cache folder, named by the folder that the bank lies in.
 *
 * @param cache the folder
 * @param program tells this program from all others, in one line
 */
record KeptBanks(Path cache, String program) {
    private static final String PREFIX = "bank-";

    /** Where the bank of a folder is kept. A link that leads elsewhere is another folder. */
    BankMemory of(Path folder) throws IOException {
        return of(folder.toRealPath().toString());
    }

    /** Where the bank inside the program is kept. */
    BankMemory ofProgram() {
        return of("");
    }

    private BankMemory of(String folder) {
        CRC32 number = new CRC32();
        number.update(folder.getBytes(StandardCharsets.UTF_8));
        String name = PREFIX + HexFormat.of().toHexDigits(number.getValue(), Integer.BYTES * 2);
        return new Kept(new CacheFile(cache.resolve(name), program + "\n" + folder));
    }

    private final class Kept implements BankMemory {
        private final CacheFile file;

        Kept(CacheFile file) {
            this.file = file;
        }

        @Override
        public Optional<ByteInput> read() {
            return file.read();
        }

        @Override
        public void write(ByteOutput bytes) {
            file.write(bytes);
            dropWithoutFolder();
        }
    }

    /** Banks come and go; what is kept of one whose folder is gone goes when another is kept. */
    private void dropWithoutFolder() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(cache)) {
            for (Path file : files) {
                // Names are looked at here: a first start waits for this, and a pattern would take longer than all the
                // rest.
                if (String.valueOf(file.getFileName()).startsWith(PREFIX) && isWithoutFolder(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | RuntimeException e) {
            // They take up some space, no more.
        }
    }

    private static boolean isWithoutFolder(Path file) {
        Optional<String> key = CacheFile.key(file);
        String folder = key.isEmpty() ? "" : key.get().substring(key.get().indexOf('\n') + 1);
        return !folder.isEmpty() && !Files.isDirectory(Path.of(folder));
    }
}
