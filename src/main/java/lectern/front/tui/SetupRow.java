package lectern.front.tui;

import java.util.OptionalLong;
import lectern.view.TextField;

/** A line of a set-up: a number to be typed, or something to be ticked. */
sealed interface SetupRow {
    /** A number; empty means what the label says. */
    final class Count implements SetupRow {
        private final String label;
        private TextField field;

        Count(String label, String start) {
            this.label = label;
            this.field = TextField.of(start);
        }

        String label() {
            return label;
        }

        TextField field() {
            return field;
        }

        void field(TextField changed) {
            field = changed;
        }

        boolean isEmpty() {
            return field.text().isEmpty();
        }

        /** The number typed; empty if there is none, or too long a one. */
        OptionalLong value() {
            try {
                return OptionalLong.of(Long.parseLong(field.text()));
            } catch (NumberFormatException tooLongOrEmpty) {
                return OptionalLong.empty();
            }
        }
    }

    /** Something that is wanted or not. */
    final class Tick implements SetupRow {
        private final String name;
        private boolean ticked;

        Tick(String name, boolean ticked) {
            this.name = name;
            this.ticked = ticked;
        }

        String name() {
            return name;
        }

        boolean isTicked() {
            return ticked;
        }

        void toggle() {
            ticked = !ticked;
        }
    }
}
