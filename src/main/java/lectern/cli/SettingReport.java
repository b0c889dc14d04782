package lectern.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is set, where that comes from, and what is wrong with it.
 *
 * @param settings each of the table
 * @param problems what is in the file and cannot be used, or does nothing
 */
record SettingReport(SettingsFile file, boolean there, String data, List<Settled> settings, List<String> problems) {
    SettingReport {
        settings = List.copyOf(settings);
        problems = List.copyOf(problems);
    }

    /**
     * A setting as it stands.
     *
     * @param value what is set; if nothing is, what holds then
     * @param source the option, the variable or the line of the file; empty if nothing is set
     */
    record Settled(SettingName name, String value, String source) {}

    /**
     * What holds.
     *
     * @param options what the command line says; nothing for what it does not say
     */
    static SettingReport of(Settings settings, Map<SettingName, String> options) {
        List<Settled> settled = new ArrayList<>();
        List<String> problems = new ArrayList<>(unknown(settings.file()));
        for (SettingName name : SettingName.values()) {
            Settled one = settled(name, settings, options);
            if (!one.source().isEmpty() && !name.admits(one.value())) {
                problems.add(
                        one.source() + ": " + name.word() + " is " + name.allowed() + ", not '" + one.value() + "'.");
            }
            settled.add(one);
        }
        try {
            OwnKeys.in(settings.file());
        } catch (Complaint complaint) {
            problems.add(String.valueOf(complaint.getMessage()));
        }
        Folders folders = Folders.of(settings.around());
        return new SettingReport(
                settings.file(),
                Files.exists(settings.file().path()),
                folders.data().toString(),
                settled,
                problems);
    }

    private static Settled settled(SettingName name, Settings settings, Map<SettingName, String> options) {
        String option = options.getOrDefault(name, "");
        if (!option.isEmpty()) {
            return new Settled(name, option, "--" + name.word());
        }
        Optional<Settled> own = told(name, settings.variable(name.word()));
        Optional<Settled> convention = told(name, name.convention(settings.around()));
        Optional<Settled> inFile = settings.file()
                .entry(name.word())
                .map(entry -> new Settled(name, entry.value(), settings.file().at(entry.line())));
        return own.or(() -> name.isOfOthers() ? inFile : convention)
                .or(() -> name.isOfOthers() ? convention : inFile)
                .orElseGet(() -> new Settled(name, usual(name, settings), ""));
    }

    private static Optional<Settled> told(SettingName name, Optional<Settings.Setting> setting) {
        return setting.map(said -> new Settled(name, said.value(), said.source()));
    }

    /** Of a bank, the one that is found. */
    private static String usual(SettingName name, Settings settings) {
        return name == SettingName.BANK
                ? BankChoice.of("", settings.around(), settings).origin()
                : name.usual();
    }

    private static List<String> unknown(SettingsFile file) {
        List<String> words = new ArrayList<>(
                Arrays.stream(SettingName.values()).map(SettingName::word).toList());
        words.add(SettingsFile.KEYS);
        return file.entries().stream()
                .filter(entry -> !words.contains(entry.key()))
                .map(entry -> file.at(entry.line()) + ": "
                        + new Known("setting", words).complaint(entry.key()).getMessage())
                .toList();
    }
}
