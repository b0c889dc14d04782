package lectern.front;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lectern.view.Glyphs;
import lectern.view.KeyHint;

/** How keys are told to people: in footers and in the help, both generated from the key map. */
public final class KeyNames {
    private static final String ROWS = "1-9";
    /** What all digits do alike. */
    private static final Set<Command> DIGITS = EnumSet.of(Command.ROW, Command.CHOICE);

    private final KeyMap keys;
    private final Glyphs glyphs;

    public KeyNames(KeyMap keys, Glyphs glyphs) {
        this.keys = keys;
        this.glyphs = glyphs;
    }

    /** The footer of a place. */
    public List<KeyHint> footer(Context context) {
        return keys.bindings(context).stream()
                .filter(binding -> !binding.label().isEmpty())
                .map(binding -> new KeyHint(shown(context, binding), binding.label()))
                .toList();
    }

    /** What a click on one of the footer's keys does, by its index; empty where several keys are told together. */
    public Optional<Command> clicked(Context context, int index) {
        List<Command> commands = keys.bindings(context).stream()
                .filter(binding -> !binding.label().isEmpty())
                .toList()
                .get(index)
                .commands();
        return commands.size() == 1 && !DIGITS.contains(commands.get(0))
                ? Optional.of(commands.get(0))
                : Optional.empty();
    }

    /** The first key of a command in a place; empty if it has none there. */
    public String of(Context context, Command command) {
        return keys.keys(context, command).stream()
                .findFirst()
                .map(key -> name(context, key))
                .orElse("");
    }

    /** The first key of a command that types nothing; empty if it has none there. */
    public String textless(Context context, Command command) {
        return keys.keys(context, command).stream()
                .filter(KeyNames::isTextless)
                .map(key -> name(context, key))
                .findFirst()
                .orElse("");
    }

    /** All keys of a command in a place, with a space between; empty if it has none there. */
    public String all(Context context, Command command) {
        return DIGITS.contains(command)
                ? ROWS
                : keys.keys(context, command).stream()
                        .map(key -> name(context, key))
                        .collect(Collectors.joining(" "));
    }

    /** Every key of a place with what it does. */
    public List<KeyHint> help(Context context) {
        List<KeyHint> all = new ArrayList<>();
        for (KeyMap.Binding binding : keys.bindings(context)) {
            for (Command command : binding.commands()) {
                all.add(new KeyHint(all(context, command), command.explanation()));
            }
        }
        return all;
    }

    private String shown(Context context, KeyMap.Binding binding) {
        List<String> first = binding.keys().stream()
                .map(all -> best(context, all))
                .map(key -> name(context, key))
                .toList();
        if (DIGITS.containsAll(binding.commands())) {
            return ROWS;
        }
        if (isRange(first)) {
            return first.get(0) + "-" + first.get(first.size() - 1);
        }
        boolean arrows = first.stream().allMatch(name -> name.length() == 1 && !Character.isLetter(name.charAt(0)));
        return String.join(arrows ? "" : " ", first);
    }

    /** Whether these are digits one after the other. */
    private static boolean isRange(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean digit = name.length() == 1 && name.charAt(0) >= '0' && name.charAt(0) <= '9';
            if (!digit || name.charAt(0) != names.get(0).charAt(0) + i) {
                return false;
            }
        }
        return names.size() > 1;
    }

    /** Where text is typed, a key that types nothing is the better one to tell. */
    private static String best(Context context, List<String> keys) {
        if (!context.takesText()) {
            return keys.get(0);
        }
        return keys.stream().filter(KeyNames::isTextless).findFirst().orElse(keys.get(0));
    }

    private static boolean isTextless(String key) {
        return !KeyMap.isTyped(key);
    }

    private String name(Context context, String key) {
        return switch (key) {
            case "Up" -> glyphs.up();
            case "Down" -> glyphs.down();
            default -> context.takesText() && !isTextless(key) ? "Esc " + key : key;
        };
    }
}
