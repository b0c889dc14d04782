package lectern.cli;

import picocli.CommandLine.Option;

/** How a command shows itself: what the commands with a full screen understand. */
final class DisplayOptions {
    @Option(
            names = "--plain",
            description = "Lines instead of a full screen; also with LECTERN_PLAIN, ACCESSIBLE, TERM=dumb, or where"
                    + " input or output is no terminal.")
    boolean plain;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours of the full screen: auto, always or never. Otherwise LECTERN_COLOR, NO_COLOR,"
                    + " CLICOLOR_FORCE or CLICOLOR.")
    String color = "";

    @Option(names = "--ascii", description = "Frames and signs of the full screen in ASCII.")
    boolean ascii;

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
