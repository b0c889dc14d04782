package lectern.front.tui;

import org.junit.jupiter.api.Test;

class StatisticsPageTest {
    @Test
    void it_tells_what_lectern_stats_tells() {
        KnownBook book = new KnownBook();
        book.open();
        Pilot pilot = Pilot.home(book).press("End", "Enter").shows("Statistics", "Known now, by article");
        pilot.press("q").shows("Practice");
    }

    @Test
    void a_history_that_cannot_be_read_is_told() {
        Pilot.home(Pilot.USUAL).press("End", "Enter").shows("Your history cannot be read.");
    }

    @Test
    void what_else_keeps_them_from_being_told_is_told() {
        SilentLogbook book = new SilentLogbook() {
            @Override
            public String whyNoStatistics() {
                return "mill.yaml:7:9: this is nowhere in mill";
            }
        };
        Pilot.home(book)
                .press("End", "Enter")
                .shows("There are no statistics: mill.yaml:7:9: this is nowhere in mill")
                .hides("Your history");
    }
}
