package lectern.cli;

import java.util.List;
import java.util.Optional;
import lectern.front.tui.terminal.Links;

/**
 * How the place of a passage leads to its file: the settings {@code links} and {@code links-template}. Without them it
 * does not: which program opens a file at a line, no terminal tells, and over SSH the file lies elsewhere.
 */
final class LinkChoice {
    static final String KEY = "links";
    static final String TEMPLATE = "links-template";

    private static final String NONE = "none";
    private static final String CUSTOM = "custom";

    private LinkChoice() {}

    /** The template that is set; empty if there are to be no links. */
    static String of(Settings settings) {
        Optional<Settings.Setting> links = settings.of(KEY);
        if (links.isEmpty()) {
            return "";
        }
        String word = links.get().value();
        return switch (word) {
            case NONE -> "";
            case "file" -> "file://{path}";
            // Kitty hands the part after # on to the program that opens the file, by its open-actions.conf.
            case "kitty" -> "file://{path}#{line}";
            case "vscode" -> "vscode://file{path}:{line}";
            case CUSTOM -> template(links.get(), settings);
            default ->
                throw new Complaint(links.get().source() + ": "
                        + new Known("kind of links", List.of(NONE, "file", "kitty", "vscode", CUSTOM))
                                .complaint(word)
                                .getMessage());
        };
    }

    private static String template(Settings.Setting links, Settings settings) {
        Settings.Setting template = settings.of(TEMPLATE)
                .orElseThrow(() -> new Complaint(links.source() + ": custom links need " + TEMPLATE
                        + ", such as 'editor://open?file={path}&line={line}'."));
        if (!Links.isTemplate(template.value())) {
            throw new Complaint(template.source() + ": " + TEMPLATE
                    + " is a URI in ASCII with {path} and perhaps {line}, such as"
                    + " 'editor://open?file={path}&line={line}', not '" + template.value() + "'.");
        }
        return template.value();
    }
}
