package lectern.front.tui.terminal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the control sequences of keys mean. Terminals differ in what they send for the same key; the tables hold what
 * xterm, VTE, PuTTY, rxvt, screen, tmux and the Linux console send. Held modifiers are not told apart.
 */
final class KeySequence {
    /** What the keypad types in application mode, {@code ESC O j} to {@code ESC O y}. */
    private static final String KEYPAD = "*+,-./0123456789";

    private KeySequence() {}

    /** The input of {@code ESC [ parameters last}; empty if it is none of ours. */
    static Optional<Input> csi(String parameters, char last) {
        boolean numbers = parameters.isEmpty() || Character.isDigit(parameters.charAt(0));
        if (!numbers) {
            return Optional.empty();
        }
        boolean tilde = last == '~' || last == '^' || last == '@' || last == '$';
        return pressed(tilde ? numbered(parameters) : lettered(last));
    }

    /** The input of {@code ESC O last}. */
    static Optional<Input> ss3(char last) {
        if (last >= 'j' && last <= 'y') {
            return Optional.of(new Input.Typed(String.valueOf(KEYPAD.charAt(last - 'j')), false));
        }
        return pressed(last == 'M' ? Key.ENTER : lettered(last));
    }

    /** The input of {@code ESC [ [ last}, the Linux console's function keys. */
    static Optional<Input> console(char last) {
        return pressed(last == 'A' ? Key.F1 : null);
    }

    private static Optional<Input> pressed(@Nullable Key key) {
        return key == null ? Optional.empty() : Optional.of(new Input.Pressed(key));
    }

    private static @Nullable Key lettered(char last) {
        return switch (last) {
            case 'A', 'a' -> Key.UP;
            case 'B', 'b' -> Key.DOWN;
            case 'C', 'c' -> Key.RIGHT;
            case 'D', 'd' -> Key.LEFT;
            case 'H' -> Key.HOME;
            case 'F' -> Key.END;
            case 'P' -> Key.F1;
            case 'Z' -> Key.BACK_TAB;
            default -> null;
        };
    }

    private static @Nullable Key numbered(String parameters) {
        int end = parameters.indexOf(';');
        return switch (end < 0 ? parameters : parameters.substring(0, end)) {
            case "1", "7" -> Key.HOME;
            case "2" -> Key.INSERT;
            case "3" -> Key.DELETE;
            case "4", "8" -> Key.END;
            case "5" -> Key.PAGE_UP;
            case "6" -> Key.PAGE_DOWN;
            case "11" -> Key.F1;
            default -> null;
        };
    }
}
