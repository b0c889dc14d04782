package lectern.front;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which key does what, as data: input is looked up in it, and footers and help are generated from it.
 *
 * <p>A key is named as it is typed ("x", "?"), or by its name: one of {@link #NAMES}, or "Ctrl+P".
 */
public final class KeyMap {
    /** The keys that have names, but for those with Ctrl held. */
    public static final List<String> NAMES = List.of(
            "Up",
            "Down",
            "Left",
            "Right",
            "Home",
            "End",
            "PgUp",
            "PgDn",
            "Enter",
            "Space",
            "Tab",
            "Shift+Tab",
            "Esc",
            "Backspace",
            "Del",
            "Ins",
            "F1");

    private static final String CTRL = "Ctrl+";
    /** What a terminal sends with Ctrl held for Backspace, Tab and Enter, and takes for itself: leaving and stopping. */
    private static final String NOT_WITH_CTRL = "HIJMCZ";

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

        /** The same with other keys for some of the commands; without those that have none any more. */
        private Binding with(Map<Command, List<String>> changed) {
            List<Command> left = new ArrayList<>();
            List<List<String>> theirs = new ArrayList<>();
            for (int i = 0; i < commands.size(); i++) {
                List<String> now = changed.getOrDefault(commands.get(i), keys.get(i));
                if (!now.isEmpty()) {
                    left.add(commands.get(i));
                    theirs.add(List.copyOf(now));
                }
            }
            return new Binding(left, theirs, label);
        }
    }

    private final Map<Context, List<Binding>> bindings;

    private KeyMap(Map<Context, List<Binding>> bindings) {
        this.bindings = new EnumMap<>(bindings);
    }

    /** The keys that Lectern comes with. */
    public static KeyMap standard() {
        return Standard.KEYS;
    }

    /** Made once, by whoever asks first. */
    private static final class Standard {
        private static final KeyMap KEYS = new KeyMap(StandardKeys.all());
    }

    /** The same with other keys for some commands of a place, in place of theirs; an empty list takes them all away. */
    public KeyMap with(Context context, Map<Command, List<String>> changed) {
        KeyMap other = new KeyMap(bindings);
        other.bindings.put(
                context,
                bindings(context).stream()
                        .map(binding -> binding.with(changed))
                        .filter(binding -> !binding.commands().isEmpty())
                        .toList());
        return other;
    }

    /** Whether a key is called so. */
    public static boolean isKey(String name) {
        if (name.startsWith(CTRL) && name.length() == CTRL.length() + 1) {
            char letter = name.charAt(CTRL.length());
            return letter >= 'A' && letter <= 'Z' && NOT_WITH_CTRL.indexOf(letter) < 0;
        }
        boolean visible = isTyped(name) && !name.isBlank() && !Character.isISOControl(name.codePointAt(0));
        return visible || NAMES.contains(name);
    }

    /** Whether a key types a character. */
    static boolean isTyped(String key) {
        return key.codePointCount(0, key.length()) == 1 || key.equals("Space");
    }

    /** Whether a key can be pressed in a place: where text goes, one that types needs an Esc before it. */
    public boolean isReached(Context context, String key) {
        return !context.takesText() || !isTyped(key) || command(context, "Esc").isEmpty();
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
