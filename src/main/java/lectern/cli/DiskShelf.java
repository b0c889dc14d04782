package lectern.cli;

import java.io.IOException;
import lectern.bank.BankReader;
import lectern.bank.BankSource;
import lectern.bank.BuiltInSource;
import lectern.bank.FolderSource;
import lectern.bank.ReadBank;
import lectern.model.Bank;

/** Banks from disk and from inside the program. */
final class DiskShelf implements Shelf {
    @Override
    public Bank open(BankChoice choice) {
        BankSource source = source(choice);
        ReadBank read = choice instanceof BankChoice.BuiltIn ? BankReader.openSound(source) : BankReader.open(source);
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
