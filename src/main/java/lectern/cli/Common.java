package lectern.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command understands that opens a bank. */
final class Common {
    @Option(
            names = "--bank",
            paramLabel = "DIR",
            description = "The bank: a folder with a bank.yaml. Otherwise LECTERN_BANK, config.yaml, a bank in the"
                    + " current folder, or the one that Lectern comes with.")
    String bank = "";

    @Mixin
    Basics basics = new Basics();
}
