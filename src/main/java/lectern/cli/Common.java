package lectern.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command understands that opens a bank. */
final class Common {
    @Option(
            names = "--bank",
            paramLabel = "DIR",
            description = "The bank: a folder with a bank.yaml, or built-in for the one that Lectern comes with."
                    + " Otherwise LECTERN_BANK, config.yaml, a bank in the current folder, or that one.")
    String bank = "";

    @Mixin
    Basics basics = new Basics();
}
