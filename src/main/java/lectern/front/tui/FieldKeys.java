package lectern.front.tui;

import lectern.front.tui.terminal.Key;
import lectern.view.TextField;

/** What the keys that type nothing do in a text field. */
final class FieldKeys {
    private FieldKeys() {}

    static TextField edited(TextField field, Key key) {
        return switch (key) {
            case BACKSPACE -> field.backspace();
            case DELETE -> field.delete();
            case LEFT -> field.left();
            case RIGHT -> field.right();
            case HOME -> field.home();
            case END -> field.end();
            default -> field;
        };
    }
}
