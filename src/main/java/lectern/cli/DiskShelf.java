package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import lectern.bank.BankReader;
import lectern.bank.BankSource;
import lectern.bank.BuiltInSource;
import lectern.bank.FolderSource;
import lectern.bank.ReadBank;
import lectern.bank.SoundBanks;
import lectern.model.Bank;

/** Banks from disk and from inside the program. */
final class DiskShelf implements Shelf {
    private final Function<Path, SoundBanks> known;

    /** A shelf that looks at every bank as if for the first time. */
    DiskShelf() {
        this(folder -> SoundBanks.NONE);
    }

    private DiskShelf(Function<Path, SoundBanks> known) {
        this.known = known;
    }

    /** A shelf that remembers in the cache folder which banks have no errors. */
    static DiskShelf remembering(Surroundings around) {
        String rules = Release.rules();
        return rules.isEmpty()
                ? new DiskShelf()
                : new DiskShelf(
                        folder -> new SoundBanksFile(Folders.of(around).cache(), folder.toAbsolutePath(), rules));
    }

    @Override
    public Bank open(BankChoice choice) {
        // The build has looked at the bank inside.
        SoundBanks sound = choice instanceof BankChoice.InFolder bank ? known.apply(bank.folder()) : SoundBanks.ALL;
        ReadBank read = BankReader.open(source(choice), sound);
        if (read instanceof ReadBank.Verified verified) {
            return verified.bank();
        }
        throw FaultyBank.of(((ReadBank.Faulty) read).findings());
    }

    /** The files of the bank. */
    static BankSource source(BankChoice choice) {
        if (!(choice instanceof BankChoice.InFolder folder)) {
            return new BuiltInSource();
        }
        try {
            return FolderSource.of(folder.folder());
        } catch (IOException e) {
            throw new Complaint(folder.source() + ": '" + folder.folder() + "' cannot be read: " + IoReason.of(e));
        }
    }
}
