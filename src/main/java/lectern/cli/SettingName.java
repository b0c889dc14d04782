package lectern.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What can be set besides keys: the table that {@code lectern config} and the README are made from. */
enum SettingName {
    BANK(
            "",
            "a folder with a bank.yaml",
            "a bank in the current folder, or the one inside Lectern",
            "The bank that is opened"),
    PLAIN(
            Allowed.YES_OR_NO,
            "yes or no",
            "no; yes where input or output is no terminal",
            "Lines instead of a full screen"),
    COLOR("auto always never", "auto, always or never", "auto", "Colours of the full screen"),
    THEME(
            "auto dark light high-contrast deuteranopia tritanopia",
            "auto, dark, light, high-contrast, deuteranopia or tritanopia",
            "auto",
            "Which colours; auto is dark or light, as the terminal's background is"),
    ASCII(
            Allowed.YES_OR_NO,
            "yes or no",
            "no; yes where the locale is not UTF-8",
            "Frames and signs of the full screen in ASCII"),
    MOUSE(
            Allowed.YES_OR_NO,
            "yes or no",
            "yes",
            "Clicks and the wheel are Lectern's; with no they are the terminal's, to select text"),
    LINKS(
            "none file kitty vscode custom",
            "none, file, kitty, vscode or custom",
            "none",
            "Makes the place of a passage a hyperlink"),
    LINKS_TEMPLATE("", "a URI with {path} and {line}", "none", "What custom links lead to"),
    EDITOR("", "a program, perhaps with {file} and {line}", "nano, vim or vi", "What e opens an article's file in"),
    PAGER("", "a program, perhaps with {file} and {line}", "less or more", "What o opens an article in");

    /** Constants that the table needs before it is there. */
    private static final class Allowed {
        static final String YES_OR_NO = "yes no";
    }

    /** All that it can be, with spaces between; empty if it can be anything. */
    private final String words;

    private final String allowed;
    private final String usual;
    private final String does;

    SettingName(String words, String allowed, String usual, String does) {
        this.words = words;
        this.allowed = allowed;
        this.usual = usual;
        this.does = does;
    }

    /** Its name in {@code config.yaml}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its variable. */
    String variable() {
        return "LECTERN_" + name();
    }

    /** What can be set, in words. */
    String allowed() {
        return allowed;
    }

    /** What holds if nothing is set, in words. */
    String usual() {
        return usual;
    }

    /** What it is about. */
    String does() {
        return does;
    }

    /** Whether it can have a value; of a path only the use tells. */
    boolean admits(String value) {
        return words.isEmpty()
                || List.of(words.split(" ", -1)).contains(value)
                || (words.equals(Allowed.YES_OR_NO) && Settings.isYesOrNo(value));
    }

    /** What variables say about it that are not Lectern's own. */
    Optional<Settings.Setting> convention(Surroundings around) {
        return switch (this) {
            case PLAIN ->
                said(around, "ACCESSIBLE", "yes", value -> !value.equals("0"))
                        .or(() -> said(around, "TERM", "yes", "dumb"::equals));
            case COLOR ->
                said(around, "NO_COLOR", "never", value -> true)
                        .or(() -> said(around, "CLICOLOR_FORCE", "always", value -> !value.equals("0")))
                        .or(() -> said(around, "CLICOLOR", "never", "0"::equals));
            case EDITOR ->
                said(around, "VISUAL", "", value -> true).or(() -> said(around, "EDITOR", "", value -> true));
            case PAGER -> said(around, "PAGER", "", value -> true);
            default -> Optional.empty();
        };
    }

    /** Whether what other programs' variables say comes after what stands in the file: it is not about Lectern. */
    boolean isOfOthers() {
        return this == EDITOR || this == PAGER;
    }

    /** What a variable says, in Lectern's word for it; without one, in its own. */
    private static Optional<Settings.Setting> said(
            Surroundings around, String variable, String meaning, Predicate<String> says) {
        return around.variable(variable)
                .filter(says)
                .map(value -> new Settings.Setting(meaning.isEmpty() ? value : meaning, variable, around.folder()));
    }
}
