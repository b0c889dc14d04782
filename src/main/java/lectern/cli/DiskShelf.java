package lectern.cli;

import java.io.IOException;
import java.util.Optional;
import lectern.bank.BankMemory;
import lectern.bank.BankReader;
import lectern.bank.BankSource;
import lectern.bank.BuiltInSource;
import lectern.bank.FolderSource;
import lectern.bank.ReadBank;
import lectern.model.Bank;

/** Banks from disk and from inside the program. */
final class DiskShelf implements Shelf {
    private final Optional<Surroundings> remembering;

    /** A shelf that looks at every bank as if for the first time. */
    DiskShelf() {
        this(Optional.empty());
    }

    private DiskShelf(Optional<Surroundings> remembering) {
        this.remembering = remembering;
    }

    /** A shelf that keeps in the cache folder the banks that have no errors, as they were read. */
    static DiskShelf remembering(Surroundings around) {
        return new DiskShelf(Optional.of(around));
    }

    private BankMemory memory(BankChoice choice) {
        String program = Release.build();
        if (remembering.isEmpty() || program.isEmpty()) {
            return BankMemory.NONE;
        }
        KeptBanks kept = new KeptBanks(Folders.of(remembering.get()).cache(), program);
        if (!(choice instanceof BankChoice.InFolder in)) {
            return kept.ofProgram();
        }
        try {
            return kept.of(in.folder());
        } catch (IOException e) {
            // That it is gone is told by whoever reads it.
            return BankMemory.NONE;
        }
    }

    @Override
    public Bank open(BankChoice choice) {
        ReadBank read = BankReader.open(source(choice), memory(choice));
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
