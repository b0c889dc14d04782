package lectern.front;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which key does what, as data: input is looked up in it, and footers and help are generated from it.
 *
 * <p>A key is named as it is typed ("x", "?"), or by its name: "Up", "Down", "Left", "Right", "Home", "End", "PgUp",
 * "PgDn", "Enter", "Space", "Tab", "Esc", "F1", "Ctrl+P".
 */
public final class KeyMap {
    /**
     * Keys for one or more commands, told together.
     *
     * @param commands what they do, key by key in the same order; all keys of one command are in one list
     * @param keys for each command its keys, the one to be shown first
     * @param label what the footer says; empty keeps it out of the footer
     */
    public record Binding(List<Command> commands, List<List<String>> keys, String label) {
        public Binding {
            commands = List.copyOf(commands);
            keys = List.copyOf(keys);
        }
    }

    private final Map<Context, List<Binding>> bindings;

    private KeyMap(Map<Context, List<Binding>> bindings) {
        this.bindings = new EnumMap<>(bindings);
    }

    /** The keys that Lectern comes with. */
    public static KeyMap standard() {
        return new KeyMap(StandardKeys.all());
    }

    /** All keys of a place, the most useful first. */
    public List<Binding> bindings(Context context) {
        return bindings.getOrDefault(context, List.of());
    }

    /** What can be done in a place, in the order of its keys. */
    public List<Command> commands(Context context) {
        return bindings(context).stream()
                .flatMap(binding -> binding.commands().stream())
                .toList();
    }

    /** The keys of a command in a place, the one to be shown first; none if it cannot be done there. */
    public List<String> keys(Context context, Command command) {
        for (Binding binding : bindings(context)) {
            int at = binding.commands().indexOf(command);
            if (at >= 0) {
                return binding.keys().get(at);
            }
        }
        return List.of();
    }

    /** What a key does in a place. */
    public Optional<Command> command(Context context, String key) {
        for (Binding binding : bindings(context)) {
            for (int i = 0; i < binding.commands().size(); i++) {
                if (binding.keys().get(i).contains(key)) {
                    return Optional.of(binding.commands().get(i));
                }
            }
        }
        return Optional.empty();
    }
}
