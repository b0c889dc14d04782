package lectern.cli;

import picocli.CommandLine.Option;

/** Whether a command writes plain lines: what all commands understand that can show more. */
final class PlainOption {
    @Option(
            names = "--plain",
            description = "Lines instead of a full screen; also with LECTERN_PLAIN, ACCESSIBLE, TERM=dumb, or where"
                    + " input or output is no terminal.")
    boolean plain;

    /** Whether to write lines instead of opening the full screen. */
    boolean isPlain(Surroundings around, Settings settings) {
        if (plain || !around.terminal() || around.variable("TERM").isEmpty()) {
            return true;
        }
        return settings.variable("plain")
                .map(setting -> Settings.isYes(setting, "plain"))
                .or(() -> around.variable("ACCESSIBLE")
                        .filter(value -> !value.equals("0"))
                        .map(set -> true))
                .or(() -> around.variable("TERM").filter("dumb"::equals).map(dumb -> true))
                .or(() -> settings.inFile("plain").map(setting -> Settings.isYes(setting, "plain")))
                .orElse(false);
    }
}
