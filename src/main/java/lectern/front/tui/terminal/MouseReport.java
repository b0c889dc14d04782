package lectern.front.tui.terminal;

import java.util.Optional;
import lectern.view.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Clicks, drags and wheel turns from the reports of SGR mouse mode ({@code CSI < button ; column ; row M}, or m on
 * release), with those of movements while a button is held (mode 1002) if the terminal sends them.
 */
final class MouseReport {
    private static final int MODIFIERS = 4 | 8 | 16;
    private static final int LEFT = 0;
    private static final int LEFT_MOVED = 32;
    private static final int WHEEL_UP = 64;
    private static final int WHEEL_DOWN = 65;
    /** Lines for one notch, as most programs of a terminal have it. */
    private static final int NOTCH = 3;

    private @Nullable Cell pressedAt;
    /** Where the mouse was last, with its button held. */
    private @Nullable Cell heldAt;

    private boolean dragged;

    /** Takes the parameters after the {@code <}; empty unless they complete a click, go on dragging or turn the wheel. */
    Optional<Input> take(String parameters, boolean release) {
        int[] numbers = numbers(parameters);
        if (numbers.length != 3 || numbers[1] < 1 || numbers[2] < 1) {
            return Optional.empty();
        }
        Cell cell = new Cell(numbers[1] - 1, numbers[2] - 1);
        int button = numbers[0] & ~MODIFIERS;
        if (button == WHEEL_UP || button == WHEEL_DOWN) {
            return release
                    ? Optional.empty()
                    : Optional.of(new Input.Scrolled(button == WHEEL_UP ? -NOTCH : NOTCH, cell));
        }
        if (release && (button == LEFT || button == LEFT_MOVED)) {
            return released(cell);
        }
        if (button == LEFT) {
            pressedAt = cell;
            heldAt = cell;
            dragged = false;
            return Optional.empty();
        }
        return button == LEFT_MOVED ? moved(cell) : Optional.empty();
    }

    private Optional<Input> moved(Cell cell) {
        Cell from = pressedAt;
        if (from == null || cell.equals(heldAt)) {
            return Optional.empty();
        }
        heldAt = cell;
        dragged = true;
        return Optional.of(new Input.Dragged(from, cell));
    }

    private Optional<Input> released(Cell cell) {
        Cell from = pressedAt;
        pressedAt = null;
        if (from == null) {
            return Optional.empty();
        }
        return Optional.of(dragged || !cell.equals(from) ? new Input.Dropped(from, cell) : new Input.Clicked(cell));
    }

    private static int[] numbers(String parameters) {
        String[] parts = parameters.split(";", -1);
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].matches("[0-9]{1,5}")) {
                return new int[0];
            }
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }
}
