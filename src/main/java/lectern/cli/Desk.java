package lectern.cli;

import lectern.front.Journal;
import lectern.front.plain.PlainOutput;
import lectern.model.Bank;

/**
 * All that a command works with.
 *
 * @param out standard output, guarded
 */
record Desk(Surroundings around, GuardedOutput out, Shelf shelf, FullScreen fullScreen) {
    PlainOutput lines() {
        return new PlainOutput(out);
    }

    /** Opens a command's bank and the full screen on it, unless it is to be plain. */
    int show(Common common, Display display, Page page) {
        Settings settings = Settings.read(around);
        Look look = Look.of(display.color, display.ascii, around, settings);
        BankChoice choice = BankChoice.of(common.bank, around, settings);
        Bank bank = shelf.open(choice);
        if (display.isPlain(around, settings, fullScreen)) {
            return page.inLines(bank, choice);
        }
        return fullScreen.open(
                new FullScreen.Opening(bank, choice, page.start(bank), look, Journal.NONE, ReportFile.in(around)));
    }

    /** Opens the bank of a command that has no screen. */
    Bank bank(Common common) {
        return shelf.open(BankChoice.of(common.bank, around, Settings.read(around)));
    }

    /** What a command shows, in lines or on the full screen. */
    interface Page {
        /**
         * Writes it in lines.
         *
         * @return the exit code
         */
        int inLines(Bank bank, BankChoice choice);

        /** Where the full screen starts. */
        FullScreen.Start start(Bank bank);
    }
}
