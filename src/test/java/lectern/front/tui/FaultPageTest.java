package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lectern.front.Command;
import lectern.front.Context;
import lectern.model.Article;
import lectern.view.Block;
import org.junit.jupiter.api.Test;

class FaultPageTest {
    /** Programs that cannot be asked for, or that fail once they run. */
    static final Outside BROKEN = new Outside() {
        @Override
        public Program editor(Article article, int line) {
            throw new IllegalStateException("no\u001b[31mwhere");
        }

        @Override
        public Program pager(Article article, int line) {
            return new Program.Ready(() -> {
                throw new IllegalArgumentException("burst");
            });
        }
    };

    /** Banks that cannot be told any more once they were looked at. */
    private static final class Vanishing implements Banks {
        private boolean looked;

        @Override
        public List<Known> known() {
            if (looked) {
                throw new IllegalStateException("vanished");
            }
            return List.of(new Known("Here", "", "/here"), new Known("There", "", "/there"));
        }

        @Override
        public void look() {
            looked = true;
        }

        @Override
        public boolean isLooking() {
            return false;
        }

        @Override
        public String choose(int index) {
            return "";
        }
    }

    @Test
    void a_fault_of_a_key_is_told_and_the_page_stays_below() {
        Pilot pilot = Pilot.reader(BROKEN).faulty().press("e");
        pilot.shows("Something went wrong", "not in what you did", "IllegalStateException: no", "at lectern.front.tui");
        assertThat(pilot.screen().lines()).noneMatch(line -> line.text().contains("\u001b"));
        pilot.press("Enter").shows("The lamp burned oil").press("Down");
        assertThat(pilot.app().isOpen()).isTrue();
    }

    @Test
    void a_fault_outside_the_screen_is_told() {
        Pilot pilot = Pilot.reader(BROKEN).faulty().press("o").errand(new NotingDisplay(new ArrayList<>()));
        pilot.shows("Something went wrong", "IllegalArgumentException: burst");
    }

    @Test
    void a_page_that_cannot_be_drawn_makes_room_until_none_is_left() {
        Pilot pilot =
                Pilot.home(new Vanishing()).faulty().press("End", "Enter").shows("Something went wrong", "vanished");
        pilot.press("Enter").shows("Something went wrong", "vanished");
        pilot.press("Enter");
        assertThat(pilot.app().isOpen()).isFalse();
    }

    @Test
    void the_first_fault_is_known_when_the_program_ends() {
        Pilot pilot = Pilot.reader(BROKEN).faulty();
        assertThat(pilot.app().fault()).isEmpty();
        pilot.press("e", "Enter", "o").errand(new NotingDisplay(new ArrayList<>()));
        assertThat(pilot.app().fault())
                .hasValueSatisfying(fault -> assertThat(fault).hasMessageStartingWith("no"));
    }

    /** A page to which something happens by itself, which fails each time. */
    private static final class Restless extends Page {
        Restless(Desk desk) {
            super(desk);
        }

        @Override
        Context context() {
            return Context.NEWS;
        }

        @Override
        String title() {
            return "Restless";
        }

        @Override
        Block body(int columns, int rows, boolean wide) {
            return Block.of(List.of());
        }

        @Override
        Move on(Command command) {
            return Move.STAY;
        }

        @Override
        Move ticked() {
            throw new IllegalStateException("tick");
        }
    }

    @Test
    void a_page_that_fails_by_itself_is_told_once_and_gone() {
        Pilot pilot = Pilot.home(Pilot.USUAL).faulty();
        pilot.app().go(new Move.Open(new Restless(pilot.app().page().desk())));
        pilot.tick().shows("Something went wrong", "tick").tick().press("Enter").shows("Practice");
        pilot.tick().hides("Something went wrong");
    }
}
