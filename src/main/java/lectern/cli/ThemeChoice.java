package lectern.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.front.tui.terminal.Coloring;
import lectern.front.tui.terminal.Depth;
import lectern.front.tui.terminal.Theme;

/** Which theme is asked for: by option, variable or config.yaml, or what suits the terminal. */
final class ThemeChoice {
    static final String KEY = "theme";

    private static final String AUTO = "auto";

    /** Terminals that would show the question for their background instead of answering it. */
    private static final List<String> UNASKED =
            List.of("dumb", "linux", "vt1", "vt2", "vt5", "ansi", "cons", "cygwin", "eterm", "sun");

    private ThemeChoice() {}

    /**
     * The colours to begin with.
     *
     * @param option what {@code --theme} says; empty if it was not given
     */
    static Coloring of(String option, Surroundings around, Settings settings) {
        Optional<Settings.Setting> set = settings.of(KEY);
        Optional<Theme> chosen = Optional.empty();
        if (!option.isEmpty()) {
            chosen = theme(option, "");
        } else if (set.isPresent()) {
            chosen = theme(set.get().value(), set.get().source() + ": ");
        }
        Depth depth = Depth.of(around.environment());
        return chosen.isPresent()
                ? Coloring.of(chosen.get(), depth)
                : new Coloring(byVariable(around), depth, answers(around));
    }

    /** The theme of a word, empty for "auto". */
    private static Optional<Theme> theme(String word, String source) {
        Optional<Theme> theme =
                themes().filter(known -> known.word().equals(word)).findFirst();
        if (theme.isEmpty() && !word.equals(AUTO)) {
            Complaint complaint = new Known(KEY, words()).complaint(word);
            throw source.isEmpty() ? complaint : new Complaint(source + complaint.getMessage());
        }
        return theme;
    }

    static List<String> words() {
        return Stream.concat(Stream.of(AUTO), themes().map(Theme::word)).toList();
    }

    /** To be without colour is no theme, but --color never. */
    private static Stream<Theme> themes() {
        return Arrays.stream(Theme.values()).filter(theme -> theme != Theme.MONOCHROME);
    }

    /** Some terminals tell in {@code COLORFGBG} which of the sixteen colours their background is, such as "15;0". */
    private static Theme byVariable(Surroundings around) {
        String told = around.variable("COLORFGBG").orElse("");
        return switch (told.substring(told.lastIndexOf(';') + 1)) {
            case "7", "9", "10", "11", "12", "13", "14", "15" -> Theme.LIGHT;
            default -> Theme.DARK;
        };
    }

    private static boolean answers(Surroundings around) {
        String terminal = around.variable("TERM").orElse("dumb");
        for (String kind : UNASKED) {
            if (terminal.startsWith(kind)) {
                return false;
            }
        }
        return true;
    }
}
