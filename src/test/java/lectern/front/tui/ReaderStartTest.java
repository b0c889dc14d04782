package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.model.Range;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;

/** Where the options of {@code lectern read} lead on the full screen. */
class ReaderStartTest {
    @Test
    void a_search_is_running() {
        Pilot pilot = Pilot.starting(desk -> Openings.search(desk, SampleBank.KEEPER, 1, "keeper"));

        assertThat(pilot.screen().text()).contains("Search: keeper").containsPattern("1 of \\d");
        assertThat(pilot.press("Esc").screen().text()).doesNotContain("Search:");
    }

    @Test
    void the_numbers_of_the_lines_are_shown() {
        assertThat(Pilot.starting(desk -> Openings.numbered(desk, SampleBank.KEEPER, 1))
                        .screen()
                        .text())
                .containsPattern("(?m)^ *1 +The keeper");
    }

    @Test
    void the_questions_on_a_stretch_lie_on_the_article() {
        Range stretch = SampleBank.YEAR.header().passages().get(0).extent();
        Pilot pilot = Pilot.starting(desk -> Openings.questions(desk, SampleBank.KEEPER, 1, stretch));

        assertThat(pilot.screen().text())
                .contains("on this passage")
                .contains("In which year was the lighthouse first lit?");
        assertThat(pilot.press("Esc").screen().text()).contains("seeds/keeper.txt");
    }

    @Test
    void where_there_are_none_the_article_says_so() {
        Pilot pilot = Pilot.starting(desk -> Openings.questions(desk, SampleBank.KEEPER, 1, new Range(0, 1)));

        assertThat(List.of(pilot.screen().text().split("\n")))
                .anyMatch(line -> line.contains("No question is about that place."));
    }
}
