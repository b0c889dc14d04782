package lectern.cli;

import lectern.model.Bank;

/** Banks from disk and from inside the program. */
final class DiskShelf implements Shelf {
    @Override
    public Bank open(BankChoice choice) {
        throw new FaultyBank("banks cannot be read yet");
    }
}
