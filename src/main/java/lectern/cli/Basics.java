package lectern.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
final class Basics {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version.")
    boolean version;

    /** Seen by {@link Program}, which has to know of it also when the line cannot be parsed. */
    @Option(names = Program.STACK_TRACE, description = "After a fault of Lectern's own, shows where in it.")
    boolean stackTrace;
}
