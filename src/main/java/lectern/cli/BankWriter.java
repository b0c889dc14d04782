package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import lectern.bank.BankSource;
import lectern.bank.Fixes;
import lectern.bank.Locking;

/**
 * Writes into a bank's folder what checking it can write: mended quotes, and the lock.
 *
 * @param source the bank's files
 * @param folder where they lie
 */
record BankWriter(BankSource source, Path folder) {
    /** Mends the quotes that can be, and tells how many in which file; a lock that is there is brought up to date. */
    List<String> fix() {
        try {
            List<Fixes.Fixed> files = Fixes.of(source, Fixes.FAULTS);
            for (Fixes.Fixed each : files) {
                mend(each);
            }
            if (!files.isEmpty() && Files.exists(folder.resolve(BankSource.LOCK_FILE))) {
                lock();
            }
            return files.stream().map(this::told).toList();
        } catch (IOException e) {
            throw new Complaint("the bank cannot be read again: " + IoReason.of(e));
        }
    }

    private void mend(Fixes.Fixed fixed) {
        try {
            byte[] now = source.bankFile(fixed.name());
            if (!Arrays.equals(now, fixed.before().getBytes(StandardCharsets.UTF_8))) {
                throw new Complaint(
                        shown(fixed.name()) + " was changed in the meantime, and is left as it is; check again.");
            }
            WholeFile.write(folder.resolve(fixed.name()), fixed.after().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Complaint(shown(fixed.name()) + " cannot be written, and is as it was: " + IoReason.of(e));
        }
    }

    /** Writes where each citation was found, unless the lock says so already. */
    void lock() {
        byte[] lock = Locking.of(source).text().getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(BankSource.LOCK_FILE);
        try {
            if (!Files.exists(file) || !Arrays.equals(source.bankFile(BankSource.LOCK_FILE), lock)) {
                WholeFile.write(file, lock);
            }
        } catch (IOException e) {
            throw new Complaint(shown(BankSource.LOCK_FILE) + " cannot be written: " + IoReason.of(e));
        }
    }

    private String told(Fixes.Fixed fixed) {
        String quotes = fixed.quotes() == 1 ? "1 quote" : fixed.quotes() + " quotes";
        return shown(fixed.name()) + ": the article's words are written into " + quotes + ".";
    }

    private String shown(String name) {
        return source.shown(source.folder().isEmpty() ? name : source.folder() + "/" + name);
    }
}
