package lectern.front.tui;

import java.util.Locale;
import java.util.Optional;
import lectern.front.tui.terminal.Input;
import lectern.front.tui.terminal.Key;

/** What the key map calls the keys that come from a terminal. */
final class KeyPresses {
    private KeyPresses() {}

    /** The key's name; empty where an input is no key. */
    static Optional<String> nameOf(Input input) {
        if (input instanceof Input.Typed typed) {
            return Optional.of(typed.character().equals(" ") ? "Space" : typed.character());
        }
        if (input instanceof Input.Control control) {
            return Optional.of("Ctrl+" + String.valueOf(control.letter()).toUpperCase(Locale.ROOT));
        }
        return input instanceof Input.Pressed pressed ? Optional.of(nameOf(pressed.key())) : Optional.empty();
    }

    private static String nameOf(Key key) {
        return switch (key) {
            case UP -> "Up";
            case DOWN -> "Down";
            case LEFT -> "Left";
            case RIGHT -> "Right";
            case HOME -> "Home";
            case END -> "End";
            case PAGE_UP -> "PgUp";
            case PAGE_DOWN -> "PgDn";
            case ENTER -> "Enter";
            case ESCAPE -> "Esc";
            case TAB -> "Tab";
            case BACK_TAB -> "Shift+Tab";
            case BACKSPACE -> "Backspace";
            case DELETE -> "Del";
            case INSERT -> "Ins";
            case F1 -> "F1";
        };
    }
}
