package lectern.cli;

import java.util.Optional;
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
        Optional<Settings.Setting> variable = settings.variable("plain");
        if (variable.isPresent()) {
            return Settings.isYes(variable.get(), "plain");
        }
        boolean byConvention = !around.variable("ACCESSIBLE").orElse("0").equals("0")
                || around.variable("TERM").orElse("").equals("dumb");
        return byConvention || settings.yes("plain").orElse(false);
    }
}
