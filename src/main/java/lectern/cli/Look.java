package lectern.cli;

import java.util.Locale;
import java.util.Optional;
import lectern.front.tui.terminal.Coloring;

/**
 * How the full screen is drawn.
 *
 * @param coloring its colours, or that it has none
 * @param ascii whether frames and signs keep to ASCII
 * @param links the template of hyperlinks, as {@link LinkChoice} has it; empty for none
 */
record Look(Coloring coloring, boolean ascii, String links) {
    private static final String AUTO = "auto";

    /** The look by option, then variables, then config.yaml, then what the terminal can do. */
    static Look of(DisplayOptions options, Surroundings around, Settings settings) {
        Coloring coloring = ThemeChoice.of(options.theme, around, settings);
        boolean colored = isColored(options.color, around, settings);
        return new Look(
                colored ? coloring : Coloring.NONE, isAscii(options.ascii, around, settings), LinkChoice.of(settings));
    }

    /** Whether signs keep to ASCII. */
    static boolean isAscii(boolean option, Surroundings around, Settings settings) {
        return option
                || settings.variable("ascii")
                        .or(() -> settings.inFile("ascii"))
                        .map(setting -> Settings.isYes(setting, "ascii"))
                        .orElseGet(() -> !isUtf8(around));
    }

    private static boolean isColored(String option, Surroundings around, Settings settings) {
        if (!option.isEmpty()) {
            String word = checked(option, "--color");
            return word.equals(AUTO) ? byConvention(around).orElse(true) : word.equals("always");
        }
        Optional<Boolean> told = settings.variable("color").flatMap(Look::chosen);
        return told.or(() -> byConvention(around))
                .or(() -> settings.inFile("color").flatMap(Look::chosen))
                .orElse(true);
    }

    private static Optional<Boolean> chosen(Settings.Setting setting) {
        String word = checked(setting.value(), setting.source());
        return word.equals(AUTO) ? Optional.empty() : Optional.of(word.equals("always"));
    }

    private static String checked(String word, String source) {
        return switch (word) {
            case AUTO, "always", "never" -> word;
            default -> throw new Complaint(source + ": colour is auto, always or never, not '" + word + "'.");
        };
    }

    /** What no-color.org and bixense.com/clicolors say. */
    private static Optional<Boolean> byConvention(Surroundings around) {
        if (around.variable("NO_COLOR").isPresent()) {
            return Optional.of(false);
        }
        if (around.variable("CLICOLOR_FORCE")
                .filter(value -> !value.equals("0"))
                .isPresent()) {
            return Optional.of(true);
        }
        return around.variable("CLICOLOR").filter(value -> value.equals("0")).map(off -> false);
    }

    /** The launcher runs the JVM in UTF-8 and hands on the locale that the user has. */
    private static boolean isUtf8(Surroundings around) {
        if (around.isWindows() || around.isMac()) {
            return true;
        }
        String locale = around.variable("LECTERN_LOCALE")
                .or(() -> around.variable("LC_ALL"))
                .or(() -> around.variable("LC_CTYPE"))
                .or(() -> around.variable("LANG"))
                .orElse("");
        return locale.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
    }
}
