package lectern.front.tui.terminal;

import java.util.function.Consumer;

/** Turns bytes outside of escape sequences into inputs: characters and control keys. */
final class PlainBytes {
    static final int ESC = 0x1B;

    private static final int REPLACEMENT = 0xFFFD;

    private final Consumer<Input> inputs;
    private final Utf8 utf8 = new Utf8();
    private boolean alt;

    PlainBytes(Consumer<Input> inputs) {
        this.inputs = inputs;
    }

    /** The next character has Alt held. */
    void holdAlt() {
        alt = true;
    }

    /** Whether a character has begun and not ended. */
    boolean pending() {
        return utf8.pending();
    }

    /** The rest of the character did not come. */
    void silence() {
        if (utf8.pending()) {
            utf8.reset();
            typed(REPLACEMENT);
        }
    }

    /** Takes a byte; true if it is ESC, with which a sequence begins. */
    boolean take(int b) {
        int codePoint = utf8.take(b);
        if (codePoint == Utf8.BROKEN_BEFORE) {
            typed(REPLACEMENT);
            return take(b);
        }
        if (codePoint == Utf8.BAD) {
            typed(REPLACEMENT);
        } else if (codePoint >= 0x20 && !Character.isISOControl(codePoint)) {
            typed(codePoint);
        } else if (codePoint != Utf8.MORE) {
            alt = false;
            control(codePoint);
        }
        return codePoint == ESC;
    }

    private void control(int codePoint) {
        switch (codePoint) {
            case 0x03 -> inputs.accept(new Input.Interrupted());
            case 0x1A -> inputs.accept(new Input.Suspended());
            case '\t' -> inputs.accept(new Input.Pressed(Key.TAB));
            case '\r', '\n' -> inputs.accept(new Input.Pressed(Key.ENTER));
            case 0x7F, '\b' -> inputs.accept(new Input.Pressed(Key.BACKSPACE));
            default -> {
                if (codePoint >= 1 && codePoint <= 26) {
                    inputs.accept(new Input.Control((char) ('a' + codePoint - 1)));
                }
            }
        }
    }

    private void typed(int codePoint) {
        inputs.accept(new Input.Typed(Character.toString(codePoint), alt));
        alt = false;
    }
}
