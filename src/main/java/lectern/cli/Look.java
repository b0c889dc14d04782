package lectern.cli;

import java.util.List;
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

    /** The first that is set counts. */
    private static final List<String> LOCALES = List.of("LECTERN_LOCALE", "LC_ALL", "LC_CTYPE", "LANG");

    /** The look by option, then variables, then config.yaml, then what the terminal can do. */
    static Look of(DisplayOptions options, Surroundings around, Settings settings) {
        Coloring coloring = ThemeChoice.of(options.theme, around, settings);
        boolean colored = isColored(options.color, around, settings);
        return new Look(
                colored ? coloring : Coloring.NONE, isAscii(options.ascii, around, settings), LinkChoice.of(settings));
    }

    /** Whether signs keep to ASCII. */
    static boolean isAscii(boolean option, Surroundings around, Settings settings) {
        return option || settings.yes("ascii").orElse(!isUtf8(around));
    }

    private static boolean isColored(String option, Surroundings around, Settings settings) {
        if (!option.isEmpty()) {
            String word = checked(option, "--color");
            return word.equals(AUTO) ? byConvention(around).orElse(true) : word.equals("always");
        }
        Optional<Boolean> told = chosen(settings.variable("color"));
        if (told.isEmpty()) {
            told = byConvention(around);
        }
        return told.isPresent() ? told.get() : chosen(settings.inFile("color")).orElse(true);
    }

    private static Optional<Boolean> chosen(Optional<Settings.Setting> setting) {
        if (setting.isEmpty()) {
            return Optional.empty();
        }
        String word = checked(setting.get().value(), setting.get().source());
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
        if (!around.variable("CLICOLOR_FORCE").orElse("0").equals("0")) {
            return Optional.of(true);
        }
        return around.variable("CLICOLOR").orElse("1").equals("0") ? Optional.of(false) : Optional.empty();
    }

    /** The launcher runs the JVM in UTF-8 and hands on the locale that the user has. */
    private static boolean isUtf8(Surroundings around) {
        if (around.isWindows() || around.isMac()) {
            return true;
        }
        for (String name : LOCALES) {
            Optional<String> locale = around.variable(name);
            if (locale.isPresent()) {
                return locale.get().toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
            }
        }
        return false;
    }
}
