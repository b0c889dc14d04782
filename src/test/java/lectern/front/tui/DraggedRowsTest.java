package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.front.tui.terminal.Input;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;
import lectern.sample.SampleQuiz;
import lectern.text.Columns;
import lectern.view.Cell;
import lectern.view.Size;
import org.junit.jupiter.api.Test;

/** Things to put in order are dragged by the mouse. */
class DraggedRowsTest {
    private static Pilot ordering() {
        return Pilot.taking(SampleQuiz.of(Terms.PRACTICE, SampleBank.FUELS));
    }

    private static Cell at(Pilot pilot, String text) {
        for (int row = 0; row < pilot.screen().lines().size(); row++) {
            String line = pilot.screen().lines().get(row).text();
            if (line.contains(text)) {
                return new Cell(Columns.of(line.substring(0, line.indexOf(text))), row);
            }
        }
        throw new AssertionError(text + " is not on\n" + pilot.screen().text());
    }

    private static List<Integer> order(Pilot pilot, String... things) {
        return List.of(things).stream().map(pilot.screen().text()::indexOf).toList();
    }

    private static Pilot drag(Pilot pilot, Cell from, Cell to) {
        return pilot.input(new Input.Dragged(from, to));
    }

    @Test
    void a_row_is_carried_to_where_it_is_let_go() {
        Pilot pilot = ordering();
        Cell from = at(pilot, "electricity");
        Cell to = at(pilot, "gas");
        drag(pilot, from, to).input(new Input.Dropped(from, to));
        assertThat(order(pilot, "oil", "gas", "electricity")).isSorted();
        pilot.press("Enter").shows("Correct.");
    }

    @Test
    void it_is_seen_on_its_way() {
        Pilot pilot = ordering();
        Cell from = at(pilot, "electricity");
        Cell middle = at(pilot, "oil");
        Cell last = at(pilot, "gas");
        drag(pilot, from, middle);
        assertThat(order(pilot, "oil", "electricity", "gas")).isSorted();
        drag(pilot, from, last);
        assertThat(order(pilot, "oil", "gas", "electricity")).isSorted();
        drag(pilot, from, from).input(new Input.Dropped(from, from));
        assertThat(order(pilot, "electricity", "oil", "gas")).isSorted();
        pilot.hides("Click where it belongs.");
    }

    @Test
    void let_go_beside_the_list_it_stays_where_it_was_seen_last() {
        Pilot pilot = ordering();
        Cell from = at(pilot, "electricity");
        drag(pilot, from, at(pilot, "oil"));
        Cell outside = new Cell(0, 0);
        drag(pilot, from, outside).input(new Input.Dropped(from, outside)).press("Down");
        assertThat(order(pilot, "oil", "electricity", "gas")).isSorted();
    }

    @Test
    void a_terminal_that_tells_no_movements_will_do() {
        Pilot pilot = ordering();
        pilot.input(new Input.Dropped(at(pilot, "electricity"), at(pilot, "gas")));
        assertThat(order(pilot, "oil", "gas", "electricity")).isSorted();
    }

    @Test
    void a_key_ends_a_drag_and_does_what_it_does() {
        Pilot pilot = ordering();
        Cell from = at(pilot, "electricity");
        Cell last = at(pilot, "gas");
        drag(pilot, from, at(pilot, "oil")).press("Down");
        drag(pilot, from, last).input(new Input.Dropped(from, last));
        assertThat(order(pilot, "oil", "electricity", "gas")).isSorted();
    }

    @Test
    void a_thing_that_was_picked_up_by_a_click_is_put_down_first() {
        Pilot pilot = ordering().clickOn("electricity").shows("Click where it belongs.");
        Cell from = at(pilot, "gas");
        Cell to = at(pilot, "oil");
        drag(pilot, from, to).hides("Click where it belongs.").input(new Input.Dropped(from, to));
        assertThat(order(pilot, "electricity", "gas", "oil")).isSorted();
    }

    @Test
    void rows_of_different_heights_do_not_jump_to_and_fro() {
        Pilot pilot = ordering().input(new Input.Resized(new Size(40, 24)));
        Cell from = at(pilot, "electricity");
        Cell to = at(pilot, "gas");
        String once = drag(pilot, from, to).screen().text();
        Cell beside = new Cell(to.column() + 1, to.row());
        assertThat(drag(pilot, from, beside).screen().text()).isEqualTo(once);
    }

    @Test
    void a_drag_elsewhere_changes_nothing() {
        Pilot home = Pilot.home(Pilot.USUAL);
        String before = home.screen().text();
        Cell from = at(home, "Read");
        Cell to = new Cell(from.column(), from.row() + 3);
        drag(home, from, to).input(new Input.Dropped(from, to));
        assertThat(home.screen().text()).isEqualTo(before);
    }

    @Test
    void a_hand_that_shook_has_clicked() {
        Pilot home = Pilot.home(Pilot.USUAL);
        Cell from = at(home, "Read");
        drag(home, from, new Cell(from.column() + 1, from.row()));
        drag(home, from, from).input(new Input.Dropped(from, from));
        assertThat(home.app().page()).isInstanceOf(ArticlesPage.class);
    }
}
