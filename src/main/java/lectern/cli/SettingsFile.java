package lectern.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in {@code config.yaml}.
 *
 * <p>Of YAML only {@code key: value} lines are understood, with comments and quotes, and below {@code keys:} lines of the
 * same kind, indented, whose value may be a list in brackets.
 *
 * @param path the file, whether it is there or not
 * @param entries the settings, in the file's order
 * @param keys the lines below {@code keys:}
 */
record SettingsFile(Path path, List<Entry> entries, List<KeyLine> keys) {
    /** The block of keys. */
    static final String KEYS = "keys";

    private static final int LARGEST = 64 * 1024;

    SettingsFile {
        entries = List.copyOf(entries);
        keys = List.copyOf(keys);
    }

    /**
     * A setting.
     *
     * @param line its line in the file, from 1
     */
    record Entry(String key, String value, int line) {}

    /**
     * The keys of a command.
     *
     * @param name the command, perhaps with a place before it
     * @param line its line in the file, from 1
     */
    record KeyLine(String name, List<String> keys, int line) {
        KeyLine {
            keys = List.copyOf(keys);
        }
    }

    /** The kinds of lines; most people have no file, and compiling patterns is felt at a start. */
    private static final class Lines {
        private static final String END = "[ \\t]*(?:(?<=[ \\t])#.*)?";
        private static final String ITEM = "\"[^\"]*\"|'[^']*'|[^\\s\"'#,\\[\\]][^\\s,\\[\\]]*";

        static final Pattern SETTING =
                Pattern.compile("\\uFEFF?([a-z][a-z-]*):[ \\t]+(?:\"([^\"]*)\"|'([^']*)'|([^\"'#\\s].*?))" + END);
        static final Pattern BLOCK = Pattern.compile("\\uFEFF?([a-z][a-z-]*):[ \\t]*(?:#.*)?");
        static final Pattern KEY = Pattern.compile("[ \\t]+([a-z][a-z.-]*):[ \\t]+(" + ITEM + "|\\[[ \\t]*(?:(?:" + ITEM
                + ")(?:[ \\t]*,[ \\t]*(?:" + ITEM + "))*)?[ \\t]*\\])" + END);
        static final Pattern ONE = Pattern.compile(ITEM);
        static final Pattern NOTHING = Pattern.compile("\\uFEFF?[ \\t]*(?:#.*)?|---");
    }

    Optional<Entry> entry(String key) {
        // The last one counts, as it always did.
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).key().equals(key)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** A line of it, for messages: "/home/me/.config/lectern/config.yaml:3". */
    String at(int line) {
        return path + ":" + line;
    }

    static SettingsFile read(Path file) {
        SettingsFile empty = new SettingsFile(file, List.of(), List.of());
        if (!Files.exists(file)) {
            return empty;
        }
        List<Entry> entries = new ArrayList<>();
        List<KeyLine> keys = new ArrayList<>();
        boolean inKeys = false;
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher setting = Lines.SETTING.matcher(line);
            Matcher block = Lines.BLOCK.matcher(line);
            Matcher key = Lines.KEY.matcher(line);
            if (setting.matches() && !setting.group(1).equals(KEYS)) {
                String quoted = setting.group(2) != null ? setting.group(2) : setting.group(3);
                entries.add(new Entry(setting.group(1), quoted != null ? quoted : setting.group(4), i + 1));
                inKeys = false;
            } else if (block.matches()) {
                inKeys = block.group(1).equals(KEYS);
            } else if (inKeys && key.matches()) {
                keys.add(new KeyLine(key.group(1), items(key.group(2)), i + 1));
            } else if (!Lines.NOTHING.matcher(line).matches()) {
                boolean ofKeys = inKeys || setting.matches();
                throw new Complaint(
                        empty.at(i + 1) + ": " + (ofKeys ? KEYS_FORM : "a setting is written as `key: value`")
                                + ", not '" + line.strip() + "'.");
            }
        }
        return new SettingsFile(file, entries, keys);
    }

    private static final String KEYS_FORM =
            "below a line `keys:` stand lines such as `  skip: s`, `  report: \"!\"` or `  next: [n, Enter]`";

    private static List<String> lines(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Complaint(file + " is too large for settings: over 64 KB.");
            }
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new Complaint(file + " is not in UTF-8.");
        } catch (IOException e) {
            throw new Complaint(file + " cannot be read: " + IoReason.of(e));
        }
    }

    /** The keys that a value names, without quotes and brackets. */
    private static List<String> items(String value) {
        List<String> items = new ArrayList<>();
        String list = value.startsWith("[") ? value.substring(1, value.length() - 1) : value;
        Matcher item = Lines.ONE.matcher(list);
        while (item.find()) {
            String found = item.group();
            boolean quoted = found.startsWith("\"") || found.startsWith("'");
            items.add(quoted ? found.substring(1, found.length() - 1) : found);
        }
        return items;
    }
}
