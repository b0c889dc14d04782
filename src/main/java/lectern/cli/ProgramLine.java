package lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A command line of another program, as {@code $EDITOR} has it, and how that program is told a file and a line.
 *
 * @param words the program and its arguments, at least one
 */
record ProgramLine(List<String> words) {
    private static final Set<String> PLUS = Set.of(
            "vi",
            "vim",
            "nvim",
            "view",
            "gvim",
            "nvi",
            "emacs",
            "emacsclient",
            "nano",
            "pico",
            "micro",
            "kak",
            "joe",
            "mg",
            "ne",
            "less",
            "more",
            "most");
    private static final Set<String> COLON = Set.of("hx", "helix", "subl", "zed", "atom");
    private static final Set<String> GOTO = Set.of("code", "code-insiders", "codium", "vscodium", "cursor");

    ProgramLine {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no program");
        }
    }

    /** Words parted by spaces; quotation marks keep some together. Empty words are left out. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                add(words, word);
            } else {
                word.append(c);
            }
        }
        add(words, word);
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** What it is called: its file's name. */
    String name() {
        Path file = Path.of(words.get(0)).getFileName();
        String name = file == null ? words.get(0) : file.toString();
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.(exe|cmd|bat)$", "");
    }

    /**
     * The command with a file at a line. {@code {file}} and {@code {line}} in the words are replaced; without these the
     * program's own way is taken, and the line left out if none is known.
     */
    List<String> at(String file, int line) {
        List<String> command = new ArrayList<>();
        boolean told = false;
        for (String word : words) {
            told |= word.contains("{file}");
            command.add(word.replace("{file}", file).replace("{line}", String.valueOf(line)));
        }
        if (told) {
            return command;
        }
        if (PLUS.contains(name())) {
            command.add("+" + line);
            command.add(file);
        } else if (COLON.contains(name())) {
            command.add(file + ":" + line);
        } else if (GOTO.contains(name())) {
            command.add("-g");
            command.add(file + ":" + line);
        } else {
            command.add(file);
        }
        return command;
    }
}
