package lectern.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.KeyMap;

/** The keys that someone has set in {@code config.yaml}, put in the place of those that Lectern comes with. */
final class OwnKeys {
    /** A digit names a row, and the row is what it selects. */
    private static final Set<Command> BY_DIGIT = Set.of(Command.ROW, Command.CHOICE);

    private static final KeyMap STANDARD = KeyMap.standard();

    private final SettingsFile file;
    /** For each place and command the line that sets its keys. */
    private final Map<Context, Map<Command, SettingsFile.KeyLine>> lines = new EnumMap<>(Context.class);

    private OwnKeys(SettingsFile file) {
        this.file = file;
    }

    /**
     * The key map with what the file sets.
     *
     * @throws Complaint if a name is unknown, a key would do two things at one place, or a place could not be left
     */
    static KeyMap in(SettingsFile file) {
        return file.keys().isEmpty() ? KeyMap.standard() : new OwnKeys(file).map();
    }

    private KeyMap map() {
        Set<String> names = new HashSet<>();
        // A line for one place counts more than one for all, wherever it stands.
        List<SettingsFile.KeyLine> ofPlaces = new ArrayList<>();
        for (SettingsFile.KeyLine line : file.keys()) {
            if (!names.add(line.name())) {
                throw complaint(line, "'" + line.name() + "' stands there twice: put all its keys into one list.");
            }
            line.keys().forEach(key -> checkKey(line, key));
            if (line.name().contains(".")) {
                ofPlaces.add(line);
            } else {
                Command command = command(line, line.name());
                for (Context context : Context.values()) {
                    if (STANDARD.commands(context).contains(command) && fits(context, command, line)) {
                        set(context, command, line);
                    }
                }
            }
        }
        ofPlaces.forEach(this::setAtPlace);
        KeyMap keys = STANDARD;
        for (Map.Entry<Context, Map<Command, SettingsFile.KeyLine>> place : lines.entrySet()) {
            Map<Command, List<String>> changed = new EnumMap<>(Command.class);
            place.getValue().forEach((command, line) -> changed.put(command, line.keys()));
            keys = keys.with(place.getKey(), changed);
        }
        for (Context context : lines.keySet()) {
            checkConflicts(keys, context);
            checkReach(keys, context);
        }
        return keys;
    }

    /** Where text goes and Esc is another command, letters cannot be pressed: the place keeps the keys that it has. */
    private static boolean fits(Context context, Command command, SettingsFile.KeyLine line) {
        return line.keys().isEmpty()
                || STANDARD.keys(context, command).contains("Esc")
                || line.keys().stream().anyMatch(key -> STANDARD.isReached(context, key));
    }

    private void setAtPlace(SettingsFile.KeyLine line) {
        int dot = line.name().indexOf('.');
        String place = line.name().substring(0, dot);
        Context context = Arrays.stream(Context.values())
                .filter(each -> each.word().equals(place))
                .findFirst()
                .orElseThrow(() -> unknown(
                        line,
                        new Known(
                                "place",
                                Arrays.stream(Context.values())
                                        .map(Context::word)
                                        .toList()),
                        place));
        Command command = command(line, line.name().substring(dot + 1));
        if (!STANDARD.commands(context).contains(command)) {
            List<String> there = STANDARD.commands(context).stream()
                    .filter(each -> !BY_DIGIT.contains(each))
                    .map(Command::word)
                    .toList();
            throw complaint(
                    line,
                    "'" + command.word() + "' cannot be done in " + place + ". There are: " + String.join(", ", there)
                            + ".");
        }
        set(context, command, line);
    }

    private void set(Context context, Command command, SettingsFile.KeyLine line) {
        lines.computeIfAbsent(context, any -> new EnumMap<>(Command.class)).put(command, line);
    }

    private Command command(SettingsFile.KeyLine line, String word) {
        Optional<Command> found = Arrays.stream(Command.values())
                .filter(command -> command.word().equals(word))
                .findFirst();
        if (found.isEmpty()) {
            List<String> words = Arrays.stream(Command.values())
                    .filter(command -> !BY_DIGIT.contains(command))
                    .map(Command::word)
                    .toList();
            throw unknown(line, new Known("command", words), word);
        }
        if (BY_DIGIT.contains(found.get())) {
            throw complaint(line, "'" + word + "' goes by the digits 1 to 9, which stay.");
        }
        return found.get();
    }

    private void checkKey(SettingsFile.KeyLine line, String key) {
        if (!KeyMap.isKey(key)) {
            throw complaint(
                    line,
                    "there is no key '" + key + "'." + new Known("key", KeyMap.NAMES).suggestion(key)
                            + "\nA key is one character (in quotes where YAML wants it: \"!\"), Ctrl+ and a capital"
                            + " other than C, H, I, J, M and Z, or one of: " + String.join(", ", KeyMap.NAMES) + ".");
        }
    }

    private void checkConflicts(KeyMap keys, Context context) {
        Map<String, Command> taken = new HashMap<>();
        for (Command command : keys.commands(context)) {
            for (String key : keys.keys(context, command)) {
                Command other = taken.putIfAbsent(key, command);
                if (other != null) {
                    throw complaint(
                            line(context, command, other),
                            other == command
                                    ? "'" + key + "' stands there twice for " + command.word() + "."
                                    : "in " + context.word() + " '" + key + "' would be both " + other.word() + " and "
                                            + command.word()
                                            + ". One key does one thing at a place: give one of the two"
                                            + " another key, here or with `" + context.word() + "." + command.word()
                                            + "`.");
                }
                if (context == Context.SETUP && key.length() == 1 && Character.isDigit(key.charAt(0))) {
                    throw complaint(
                            line(context, command, command),
                            "in " + context.word() + " '" + key + "' is a digit of a number and cannot be "
                                    + command.word() + ". Take a letter, or Ctrl+ and a letter.");
                }
            }
        }
    }

    /** The line that brings a key of two commands about. */
    private SettingsFile.KeyLine line(Context context, Command command, Command other) {
        Map<Command, SettingsFile.KeyLine> here = lines.getOrDefault(context, Map.of());
        SettingsFile.KeyLine line = here.get(command);
        SettingsFile.KeyLine second = here.get(other);
        return line != null ? line : second != null ? second : file.keys().get(0);
    }

    /** Where nothing leads back, and where text goes and Esc is a command itself, one could get stuck. */
    private void checkReach(KeyMap keys, Context context) {
        boolean leads = false;
        for (Command command : keys.commands(context)) {
            boolean reached = keys.keys(context, command).stream().anyMatch(key -> keys.isReached(context, key));
            if (!reached) {
                throw complaint(
                        line(context, command, command),
                        "in " + context.word() + " letters are text, and with Esc for a command none comes after it: "
                                + command.word() + " needs a key that types nothing there, such as F1, Tab or Ctrl+S.");
            }
            leads |= command == Command.BACK || command == Command.LEAVE;
        }
        if (!leads) {
            throw complaint(
                    line(context, Command.BACK, Command.LEAVE),
                    "no key would lead out of " + context.word() + ": back or leave needs one.");
        }
    }

    private Complaint unknown(SettingsFile.KeyLine line, Known known, String word) {
        return complaint(line, String.valueOf(known.complaint(word).getMessage()));
    }

    private Complaint complaint(SettingsFile.KeyLine line, String message) {
        return new Complaint(file.at(line.line()) + ": " + message);
    }
}
