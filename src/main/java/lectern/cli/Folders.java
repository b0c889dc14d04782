package lectern.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where each platform wants what belongs to the user; {@code LECTERN_HOME} puts all of it in one folder.
 *
 * @param cache for what can be made anew
 */
record Folders(Path config, Path data, Path cache) {
    private static final String CACHE = "cache";

    static Folders of(Surroundings around) {
        Optional<String> all = around.variable("LECTERN_HOME");
        if (all.isPresent()) {
            Path folder = path(around, "LECTERN_HOME", all.get());
            return new Folders(folder, folder, folder.resolve(CACHE));
        }
        return new Folders(
                base(around, "XDG_CONFIG_HOME", "APPDATA", "AppData/Roaming", ".config"),
                base(around, "XDG_DATA_HOME", "LOCALAPPDATA", "AppData/Local", ".local/share"),
                cache(around));
    }

    private static Path cache(Surroundings around) {
        if (around.isMac() && around.variable("XDG_CACHE_HOME").isEmpty()) {
            return around.home().resolve("Library/Caches/Lectern");
        }
        Path base = base(around, "XDG_CACHE_HOME", "LOCALAPPDATA", "AppData/Local", ".cache");
        // Windows has one folder for both.
        return around.isWindows() ? base.resolve(CACHE) : base;
    }

    private static Path base(Surroundings around, String xdg, String windows, String windowsDefault, String unix) {
        // The XDG specification says to ignore relative paths.
        Optional<String> set = around.variable(xdg);
        Path folder = path(around, xdg, set.orElse(""));
        if (set.isPresent() && folder.isAbsolute()) {
            return folder.resolve("lectern");
        }
        if (around.isMac()) {
            return around.home().resolve("Library/Application Support/Lectern");
        }
        if (around.isWindows()) {
            return around.variable(windows)
                    .map(value -> path(around, windows, value))
                    .orElseGet(() -> around.home().resolve(windowsDefault))
                    .resolve("Lectern");
        }
        return around.home().resolve(unix).resolve("lectern");
    }

    private static Path path(Surroundings around, String variable, String value) {
        try {
            Path path = Path.of(value);
            return variable.equals("LECTERN_HOME") ? around.folder().resolve(path) : path;
        } catch (InvalidPathException e) {
            throw new Complaint(variable + " is no path of a folder: '" + value + "'.");
        }
    }
}
