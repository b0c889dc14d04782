package lectern.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is set outside the command line: variables {@code LECTERN_…} first, then {@code config.yaml}.
 *
 * <p>Of YAML only {@code key: value} lines are understood, with comments and quotes: a setting is one word or path.
 */
final class Settings {
    static final String FILE = "config.yaml";

    private static final int LARGEST = 64 * 1024;
    private static final List<String> YES = List.of("1", "true", "yes", "on");
    private static final List<String> NO = List.of("0", "false", "no", "off");

    /** The kinds of lines; most people have no file, and compiling patterns is felt at a start. */
    private static final class Lines {
        static final Pattern SETTING = Pattern.compile(
                "\\uFEFF?([a-z][a-z-]*):[ \\t]+(?:\"([^\"]*)\"|'([^']*)'|([^\"'#\\s].*?))[ \\t]*(?:(?<=[ \\t])#.*)?");
        static final Pattern NOTHING = Pattern.compile("\\uFEFF?[ \\t]*(?:#.*)?|---|[a-z][a-z-]*:[ \\t]*(?:#.*)?");
    }

    private final Surroundings around;
    private final Path file;
    private final Map<String, String> fromFile;

    private Settings(Surroundings around, Path file, Map<String, String> fromFile) {
        this.around = around;
        this.file = file;
        this.fromFile = fromFile;
    }

    /**
     * A setting, with where it comes from.
     *
     * @param source the variable's name or the file, for messages
     * @param base the folder that a relative path is relative to
     */
    record Setting(String value, String source, Path base) {}

    static Settings read(Surroundings around) {
        Path file = Folders.of(around).config().resolve(FILE);
        return new Settings(around, file, read(file));
    }

    Optional<Setting> variable(String key) {
        String name = "LECTERN_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
        return around.variable(name).map(value -> new Setting(value, name, around.folder()));
    }

    Optional<Setting> inFile(String key) {
        Path folder = file.getParent() == null ? around.folder() : file.getParent();
        return Optional.ofNullable(fromFile.get(key)).map(value -> new Setting(value, file.toString(), folder));
    }

    /** Whether a setting says yes or no. */
    static boolean isYes(Setting setting, String key) {
        String word = setting.value().toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new Complaint(setting.source() + ": " + key + " is yes or no, not '" + setting.value() + "'.");
        }
        return YES.contains(word);
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        List<String> lines;
        try {
            if (Files.size(file) > LARGEST) {
                throw new Complaint(file + " is too large for settings: over 64 KB.");
            }
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new Complaint(file + " is not in UTF-8.");
        } catch (IOException e) {
            throw new Complaint(file + " cannot be read: " + IoReason.of(e));
        }
        Map<String, String> settings = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = Lines.SETTING.matcher(lines.get(i));
            if (line.matches()) {
                String quoted = line.group(2) != null ? line.group(2) : line.group(3);
                settings.put(line.group(1), quoted != null ? quoted : line.group(4));
            } else if (!Lines.NOTHING.matcher(lines.get(i)).matches()) {
                throw new Complaint(file + ":" + (i + 1) + ": a setting is written as `key: value`, not '"
                        + lines.get(i).strip() + "'.");
            }
        }
        return settings;
    }
}
