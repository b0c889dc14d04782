package lectern.front.tui;

import lectern.front.tui.terminal.Key;
import lectern.view.Draft;
import lectern.view.TextField;

/** What the keys that type nothing do in a text field. */
final class FieldKeys {
    private FieldKeys() {}

    static Draft edited(Draft draft, Key key) {
        return switch (key) {
            case BACKSPACE -> TextField.backspace(draft);
            case DELETE -> TextField.delete(draft);
            case LEFT -> TextField.left(draft);
            case RIGHT -> TextField.right(draft);
            case HOME -> TextField.home(draft);
            case END -> TextField.end(draft);
            default -> draft;
        };
    }
}
