package lectern.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Which bank is used, and why that one. */
sealed interface BankChoice {
    /** The bank in a folder. */
    record InFolder(Path folder, String source) implements BankChoice {
        @Override
        public String told() {
            return "Bank: " + origin();
        }

        @Override
        public String origin() {
            return folder + " (" + source + ")";
        }
    }

    /** The bank inside the program. */
    record BuiltIn() implements BankChoice {
        /** What it is asked for by, where no folder is called so. */
        static final String WORD = "built-in";

        @Override
        public String told() {
            return "Bank: the one that Lectern comes with; --bank opens another.";
        }

        @Override
        public String origin() {
            return "Lectern itself";
        }
    }

    /** The line that names it. */
    String told();

    /** Where it comes from, to be put after "from". */
    String origin();

    /**
     * The option, else {@code LECTERN_BANK}, else config.yaml, else a bank here, else the one inside the program.
     *
     * @param option what {@code --bank} says; empty if it was not given
     */
    static BankChoice of(String option, Surroundings around, Settings settings) {
        if (!option.isEmpty()) {
            return named(new Settings.Setting(option, "--bank", around.folder()), around);
        }
        Optional<Settings.Setting> set = settings.of("bank");
        if (set.isPresent()) {
            return named(set.get(), around);
        }
        for (Path folder : new Path[] {around.folder(), around.folder().resolve("questions")}) {
            if (Files.isRegularFile(folder.resolve("bank.yaml"))) {
                return new InFolder(folder, "found here");
            }
        }
        return new BuiltIn();
    }

    /** The bank that an argument of a command names. */
    static BankChoice at(String path, Surroundings around) {
        return named(new Settings.Setting(path, "check", around.folder()), around);
    }

    private static BankChoice named(Settings.Setting setting, Surroundings around) {
        String value = setting.value();
        Path path;
        try {
            path = value.startsWith("~/")
                    ? around.home().resolve(value.substring(2))
                    : setting.base().resolve(value);
        } catch (InvalidPathException e) {
            throw new Complaint(setting.source() + ": '" + value + "' is no path.");
        }
        if (value.equals(BuiltIn.WORD) && !Files.exists(path)) {
            return new BuiltIn();
        }
        Path parent = path.getParent();
        if (parent != null && path.endsWith("bank.yaml") && Files.isRegularFile(path)) {
            return new InFolder(parent, setting.source());
        }
        if (!Files.exists(path)) {
            throw new Complaint(setting.source() + ": there is no folder '" + value + "'.");
        }
        if (!Files.exists(path.resolve("bank.yaml"))) {
            throw new Complaint(setting.source() + ": there is no bank in '" + value
                    + "'. A bank is a folder with a bank.yaml in it.");
        }
        return new InFolder(path, setting.source());
    }
}
