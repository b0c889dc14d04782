package lectern.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command shows itself: what the commands with a full screen understand. */
final class DisplayOptions {
    @Mixin
    PlainOption lines = new PlainOption();

    @Option(
            names = "--color",
            completionCandidates = Choices.Colors.class,
            paramLabel = "WHEN",
            description = "Colours of the full screen: auto, always or never. Otherwise LECTERN_COLOR, NO_COLOR,"
                    + " CLICOLOR_FORCE or CLICOLOR.")
    String color = "";

    @Option(
            names = "--theme",
            completionCandidates = Choices.Themes.class,
            paramLabel = "THEME",
            description = "Colours of the full screen for a kind of terminal or of eyes: auto, dark, light,"
                    + " high-contrast, deuteranopia or tritanopia. Otherwise LECTERN_THEME; auto takes dark or light"
                    + " by the terminal's background.")
    String theme = "";

    @Option(names = "--ascii", description = "Frames and signs of the full screen in ASCII.")
    boolean ascii;

    /** Whether to write lines instead of opening the full screen. */
    boolean isPlain(Surroundings around, Settings settings) {
        return lines.isPlain(around, settings);
    }
}
