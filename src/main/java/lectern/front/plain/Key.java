package lectern.front.plain;

import java.util.Arrays;
import java.util.Optional;

/** The commands of plain mode, each a letter or sign typed on a line of its own. */
enum Key {
    HELP('?'),
    HINT('h'),
    DONT_KNOW('x'),
    SKIP('s'),
    UNDO('u'),
    PASSAGE('p'),
    /** With an open book. */
    BOOK('o'),
    /** All that was answered so far. */
    REVIEW('v'),
    RATE('r'),
    SUSPEND('@'),
    BURY('-'),
    FLAG('*'),
    REPORT('!'),
    /** In an exam. */
    SHEET('a'),
    GO('g'),
    HAND_IN('e'),
    LEAVE('q');

    private final char sign;

    Key(char sign) {
        this.sign = sign;
    }

    static Optional<Key> of(char typed) {
        char small = typed >= 'A' && typed <= 'Z' ? (char) (typed + ('a' - 'A')) : typed;
        return Arrays.stream(values()).filter(key -> key.sign == small).findFirst();
    }
}
