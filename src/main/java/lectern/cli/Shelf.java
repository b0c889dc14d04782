package lectern.cli;

import lectern.model.Bank;

/** Where banks are taken from. */
@FunctionalInterface
interface Shelf {
    /**
     * Opens a bank.
     *
     * @throws FaultyBank if it has errors
     */
    Bank open(BankChoice choice);
}
