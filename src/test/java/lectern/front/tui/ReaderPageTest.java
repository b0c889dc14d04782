package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.front.Logbook;
import lectern.front.tui.terminal.Display;
import lectern.front.tui.terminal.Input;
import lectern.model.Article;
import lectern.view.Glyphs;
import lectern.view.Link;
import lectern.view.Role;
import lectern.view.Run;
import org.junit.jupiter.api.Test;

class ReaderPageTest {
    private final List<String> events = new ArrayList<>();

    private final Display display = new NotingDisplay(events);

    private final Outside programs = new Outside() {
        @Override
        public Program editor(Article article, int line) {
            return new Program.Ready(() -> {
                events.add("edit " + article.file() + ":" + line);
                return "Edited.";
            });
        }

        @Override
        public Program pager(Article article, int line) {
            return new Program.Missing("Set PAGER first.");
        }
    };

    private static Pilot reader() {
        return Pilot.reader(Outside.NONE);
    }

    /** The words that are shown in a role, line by line. */
    private static List<String> shown(Pilot pilot, Role role) {
        return pilot.screen().lines().stream()
                .map(line -> line.runs().stream()
                        .filter(run -> run.role() == role)
                        .map(Run::text)
                        .collect(Collectors.joining("+")))
                .filter(text -> !text.isBlank())
                .toList();
    }

    @Test
    void a_search_goes_along_with_what_is_typed_and_counts() {
        Pilot pilot = reader().press("/").type("THE L").shows("Search: THE L", "1 of 4");
        assertThat(shown(pilot, Role.SELECTED)).containsExactly("The l");
        assertThat(String.join("+", shown(pilot, Role.FIELD))).contains("the l+", "THE L");
        pilot.type("amp")
                .shows("1 of 2")
                .press("Backspace", "Backspace", "Backspace")
                .shows("1 of 4");
        pilot.type("xyz").shows("not found");
        assertThat(shown(pilot, Role.SELECTED)).isEmpty();
    }

    @Test
    void places_found_are_gone_through_round_and_round() {
        Pilot pilot = reader().press("/").type("the l").press("Enter").shows("2 of 4");
        pilot.press("Down").shows("3 of 4").press("Up", "Up", "Up").shows("4 of 4");
        pilot.press("Enter").shows("1 of 4");
    }

    @Test
    void closing_the_search_stays_in_the_article() {
        Pilot pilot =
                reader().press("/").type("lamp").press("Esc").hides("Search:").shows("scroll");
        assertThat(shown(pilot, Role.SELECTED)).isEmpty();
        pilot.press("q");
        assertThat(pilot.app().isOpen()).isFalse();
    }

    @Test
    void letters_and_pasted_text_are_searched_for_and_no_commands() {
        reader().press("/").type("q?n").shows("Search: q?n", "not found");
        reader().press("/")
                .input(new Input.Pasted("gas, and"))
                .shows("1 of 1")
                .press("Enter")
                .shows("the only place");
    }

    @Test
    void the_cursor_stands_in_the_field() {
        Pilot pilot = reader().press("/").type("gas");
        assertThat(pilot.screen().cursor())
                .hasValueSatisfying(cell -> assertThat(
                                pilot.screen().lines().get(cell.row()).text().substring(0, cell.column()))
                        .endsWith("Search: gas"));
    }

    @Test
    void the_lines_numbers_are_those_of_the_file() {
        Pilot pilot = reader().press("#").shows("5 The lamp burned oil");
        assertThat(pilot.screen().lines().stream().map(line -> line.text().strip()))
                .anyMatch(text -> text.startsWith("6   Harbour master"));
        pilot.press("#").hides("5   The lamp");
    }

    @Test
    void the_questions_on_a_passage_can_be_practised() {
        Pilot pilot = reader().press("n", "Enter").shows("on this passage", "level 1");
        pilot.press("Enter").shows("Question 1 of 1");
        reader().press("Enter", "a").shows("Question 1 of 3");
    }

    @Test
    void where_answers_would_not_be_kept_nothing_is_practised() {
        Pilot pilot = Pilot.reader(Pilot.USUAL, Glyphs.UNICODE, Logbook.NONE).press("n", "Enter", "Enter");
        pilot.shows("Leave the study first").press("a").shows("Leave the study first", "on this passage");
    }

    @Test
    void without_a_passage_the_questions_are_those_on_what_is_in_sight() {
        reader().press("Enter").shows("3 questions on this passage");
    }

    @Test
    void the_place_in_the_bar_leads_there() {
        Pilot pilot = reader();
        assertThat(barLink(pilot)).contains(new Link("seeds/keeper.txt", 1));
        pilot.press("n");
        assertThat(barLink(pilot)).contains(new Link("seeds/keeper.txt", 3));
    }

    private static Optional<Link> barLink(Pilot pilot) {
        return pilot.screen().lines().get(0).runs().stream()
                .flatMap(run -> run.link().stream())
                .findFirst();
    }

    @Test
    void the_passage_is_copied_with_where_it_stands() {
        reader().press("y").shows("Go to a passage with n first");
        reader().press("n", "y").errand(display).shows("Copied with where it stands");
        assertThat(events).hasSize(1);
        assertThat(events.get(0))
                .startsWith("“")
                .contains("”\nThe keeper of Grey Point, Coast News, seeds/keeper.txt:3\n");
    }

    @Test
    void the_editor_gets_the_terminal_whole_at_the_line_in_sight() {
        Pilot.reader(programs).press("e").errand(display).shows("Edited.");
        Pilot.reader(programs)
                .press("/")
                .type("oil")
                .press("Esc", "n", "n", "e")
                .errand(display);
        assertThat(events)
                .containsExactly("lent", "edit seeds/keeper.txt:1", "back", "lent", "edit seeds/keeper.txt:3", "back");
    }

    @Test
    void a_program_that_is_not_there_is_told() {
        Pilot.reader(programs).press("o").shows("Set PAGER first.");
        reader().press("e").shows("There is no editor here.");
    }
}
