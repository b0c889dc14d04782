package lectern.cli;

import java.io.IOException;
import java.util.List;
import lectern.front.plain.PlainOutput;
import lectern.model.Bank;
import lectern.model.BankId;

/**
 * All that a command works with.
 *
 * @param out standard output, guarded
 */
record Invocation(Surroundings around, GuardedOutput out, Shelf shelf, FullScreen fullScreen) {
    PlainOutput lines() {
        return new PlainOutput(out);
    }

    /** Opens a command's bank and the full screen on it, unless it is to be plain. */
    int show(Common common, DisplayOptions display, Page page) {
        Settings settings = Settings.read(around);
        Look look = Look.of(display, around, settings);
        BankChoice choice = BankChoice.of(common.bank, around, settings);
        while (true) {
            KnownBanks banks = new KnownBanks(choice, shelf, around);
            boolean plain = page.isOfLines() || display.isPlain(around, settings);
            int code = show(choice, look, plain, settings, page, banks);
            if (choice instanceof BankChoice.InFolder folder) {
                BankList.in(around).remember(folder.folder());
            }
            if (banks.chosen().isEmpty()) {
                return code;
            }
            choice = banks.chosen().get();
        }
    }

    private int show(BankChoice choice, Look look, boolean plain, Settings settings, Page page, KnownBanks banks) {
        Bank bank;
        try {
            bank = shelf.open(choice);
        } catch (FaultyBank faulty) {
            if (!page.tellsOfProblems() || plain) {
                throw faulty;
            }
            return showProblems(faulty, choice, look, Steering.of(settings), banks);
        }
        if (plain) {
            return page.inLines(bank, choice);
        }
        FullScreen.Start start = page.start(bank);
        Steering steering = Steering.of(settings);
        try {
            return fullScreen.open(new FullScreen.Opening(bank, choice, start, look, steering, around, banks));
        } catch (IOException e) {
            // A terminal that cannot show screens can show lines.
            lines().line(IoReason.of(e));
            return page.inLines(bank, choice);
        }
    }

    private int showProblems(FaultyBank faulty, BankChoice choice, Look look, Steering steering, KnownBanks banks) {
        // A page of problems asks no question and shows no article.
        Bank none = new Bank(new BankId("faulty"), "", List.of(), List.of());
        try {
            return fullScreen.open(new FullScreen.Opening(
                    none, choice, new FullScreen.Problems(faulty.problems()), look, steering, around, banks));
        } catch (IOException e) {
            lines().line(IoReason.of(e));
            throw faulty;
        }
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

        /** Whether the full screen opens on a bank with errors too, to tell of them. */
        default boolean tellsOfProblems() {
            return false;
        }

        /** Whether it is written in lines even where there is a full screen. */
        default boolean isOfLines() {
            return false;
        }

        /** Where the full screen starts. */
        FullScreen.Start start(Bank bank);
    }
}
