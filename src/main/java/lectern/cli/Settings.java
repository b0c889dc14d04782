package lectern.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is set outside the command line: variables {@code LECTERN_…} first, then {@code config.yaml}. */
final class Settings {
    static final String FILE = "config.yaml";

    private static final List<String> YES = List.of("1", "true", "yes", "on");
    private static final List<String> NO = List.of("0", "false", "no", "off");

    private final Surroundings around;
    private final SettingsFile file;

    private Settings(Surroundings around, SettingsFile file) {
        this.around = around;
        this.file = file;
    }

    /**
     * A setting, with where it comes from.
     *
     * @param source the variable's name or the file, for messages
     * @param base the folder that a relative path is relative to
     */
    record Setting(String value, String source, Path base) {}

    static Settings read(Surroundings around) {
        return new Settings(
                around, SettingsFile.read(Folders.of(around).config().resolve(FILE)));
    }

    /** What stands in {@code config.yaml}. */
    SettingsFile file() {
        return file;
    }

    Surroundings around() {
        return around;
    }

    /** What the variable says, else what stands in the file. Every start asks a dozen times, hence without lambdas. */
    Optional<Setting> of(String key) {
        Optional<Setting> variable = variable(key);
        return variable.isPresent() ? variable : inFile(key);
    }

    Optional<Setting> variable(String key) {
        String name = "LECTERN_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
        Optional<String> value = around.variable(name);
        return value.isPresent() ? Optional.of(new Setting(value.get(), name, around.folder())) : Optional.empty();
    }

    Optional<Setting> inFile(String key) {
        Optional<SettingsFile.Entry> entry = file.entry(key);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Path parent = file.path().getParent();
        Path folder = parent == null ? around.folder() : parent;
        return Optional.of(new Setting(entry.get().value(), file.path().toString(), folder));
    }

    /** Whether the setting of this name says yes; empty if it is not set. */
    Optional<Boolean> yes(String key) {
        Optional<Setting> setting = of(key);
        return setting.isPresent() ? Optional.of(isYes(setting.get(), key)) : Optional.empty();
    }

    /** Whether a setting says yes or no. */
    static boolean isYes(Setting setting, String key) {
        if (!isYesOrNo(setting.value())) {
            throw new Complaint(setting.source() + ": " + key + " is yes or no, not '" + setting.value() + "'.");
        }
        return YES.contains(setting.value().toLowerCase(Locale.ROOT));
    }

    static boolean isYesOrNo(String value) {
        String word = value.toLowerCase(Locale.ROOT);
        return YES.contains(word) || NO.contains(word);
    }
}
