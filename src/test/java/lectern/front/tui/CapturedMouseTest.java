package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import lectern.front.tui.terminal.Display;
import lectern.front.tui.terminal.Input;
import lectern.view.Screen;
import lectern.view.Size;
import org.junit.jupiter.api.Test;

/** The terminal is told whose the mouse is. */
class CapturedMouseTest {
    /** A display that hands out inputs, and remembers what it was told of the mouse. */
    private static final class Scripted implements Display {
        private final Queue<Input> inputs;
        private final List<Boolean> captured = new ArrayList<>();

        Scripted(Input... inputs) {
            this.inputs = new ArrayDeque<>(List.of(inputs));
        }

        @Override
        public Size size() {
            return Pilot.USUAL;
        }

        @Override
        public void paint(Screen screen) {}

        @Override
        public Input next() {
            Input input = inputs.poll();
            return input == null ? new Input.Closed() : input;
        }

        @Override
        public void suspend() {}

        @Override
        public void captureMouse(boolean mouse) {
            captured.add(mouse);
        }

        @Override
        public void close() {}
    }

    @Test
    void it_is_told_when_that_changes_and_only_then() throws InterruptedException {
        Scripted display = new Scripted(new Input.Typed("j", false), new Input.Typed("m", false));
        Pilot.home(Pilot.USUAL).app().run(display);
        assertThat(display.captured).containsExactly(false);
    }

    @Test
    void it_is_told_at_the_start_if_the_mouse_is_to_be_off() throws InterruptedException {
        Scripted display = new Scripted(new Input.Typed("m", false), new Input.Typed("j", false));
        Pilot.home(Pilot.USUAL).app().withoutMouse().run(display);
        assertThat(display.captured).containsExactly(false, true);
    }
}
