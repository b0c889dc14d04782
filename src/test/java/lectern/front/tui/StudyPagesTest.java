package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.cli.Sittings;
import lectern.front.Due;
import lectern.front.tui.terminal.Input;
import lectern.history.Entry;
import lectern.history.FullDisk;
import lectern.history.Grade;
import lectern.history.Treatment;
import lectern.sample.SampleBank;
import lectern.view.Glyphs;
import lectern.view.Size;
import org.junit.jupiter.api.Test;

/** Studying what is due on the full screen. */
class StudyPagesTest {
    private final FullDisk disk = new FullDisk();
    private final Sittings sittings = new Sittings(SampleBank.FOUR, Pilot.NOW, disk);
    private final Pilot pilot = Pilot.study(sittings);

    private <T extends Entry> List<T> kept(Class<T> kind) {
        return sittings.entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void the_counts_stand_above_the_question_and_shrink() {
        pilot.shows("0 to learn again, 0 due, 4 new", "In which year").hides("Question 1 of");
        pilot.press("x").shows("1 answered, 0 right.", "Again: in 1 minute.");
        pilot.press("Enter").shows("1 to learn again, 0 due, 3 new", "What survived the storm?");
        assertThat(kept(Entry.Answer.class)).hasSize(1);
    }

    @Test
    void each_rating_does_what_its_preview_says() {
        pilot.clickOn("1871").press("Enter").shows("Correct.", "Good: again in 10 minutes.");
        Matcher preview = Pattern.compile("1 Again 1 min  2 Hard 6 min  3 Good 10 min  4 Easy (\\d+) d")
                .matcher(pilot.screen().text());
        assertThat(preview.find()).as(pilot.screen().text()).isTrue();

        pilot.press("4").shows("Easy: again in " + preview.group(1) + " days.");
        pilot.press("1").shows("Again: in 1 minute.");
        pilot.press("2").shows("Hard: again in 6 minutes.");

        assertThat(kept(Entry.Regrading.class))
                .extracting(Entry.Regrading::grade)
                .containsExactly(Grade.EASY, Grade.AGAIN, Grade.HARD);
        pilot.press("5").shows("Hard: again in 6 minutes.").press("Enter").shows("What survived");
    }

    @Test
    void what_is_learned_comes_again_in_the_same_sitting_until_the_end() {
        for (int i = 0; i < 4; i++) {
            pilot.press("Esc", "x", "x", "Enter");
        }
        pilot.shows("4 to learn again, 0 due, 0 new");
        for (int i = 0; i < 4; i++) {
            pilot.press("Esc", "x", "x", "4", "Enter");
        }
        pilot.shows(
                "8 answered, 0 right.",
                "That is all for today.",
                "Tomorrow: 4 due, 0 new.",
                "Passages to reread:",
                "seeds/keeper.txt:");
        pilot.press("Enter").shows("The keeper of Grey Point").press("q").shows("That is all for today.");
        pilot.press("q");
        assertThat(pilot.app().farewell()).isEqualTo("8 answered, 0 right.");
        assertThat(kept(Entry.RunEnded.class)).hasSize(2);
    }

    @Test
    void undo_leads_back_over_all_that_was_done() {
        pilot.press("@").shows("Suspended; u undoes it.", "What survived", "0 due, 3 new");
        pilot.press("x", "*").shows("Flagged.").press("Enter", "-").shows("Buried until tomorrow");
        assertThat(kept(Entry.Treated.class))
                .extracting(Entry.Treated::treatment)
                .containsExactly(
                        new Treatment.Suspend(),
                        new Treatment.Flag(),
                        new Treatment.Bury(java.time.LocalDate.of(2026, 3, 2)));

        pilot.press("Esc", "u").shows("No longer buried.", "18 miles");
        pilot.press("u").shows("No longer flagged.", "18 miles");
        pilot.press("u").shows("What survived").hides("The answer is");
        pilot.press("u").shows("No longer suspended.", "In which year", "0 due, 4 new");
        pilot.press("u").shows("There is no answer to take back.");
    }

    @Test
    void undo_leads_back_from_what_is_learned_again() {
        for (int i = 0; i < 4; i++) {
            pilot.press("Esc", "x", "x", "Enter");
        }
        pilot.shows("4 to learn again")
                .press("Esc", "u")
                .hides("4 to learn again")
                .shows("3 to learn again, 0 due, 1 new");
    }

    @Test
    void where_an_answer_is_typed_the_signs_are_text() {
        pilot.press("x", "Enter", "x", "Enter", "x", "Enter").shows("Who was the first keeper?");
        pilot.type("@-*").shows("@-*").press("Esc", "*").shows("Flagged.", "@-*");
        pilot.press("Esc", "@").shows("Suspended; u undoes it.");
    }

    @Test
    void with_all_set_aside_the_end_says_so() {
        pilot.press("-", "-", "-", "Esc", "-").shows("0 answered, 0 right.", "That is all for today.");
        pilot.shows("Tomorrow: 0 due, 4 new.", "Nothing to reread.")
                .press("Enter")
                .shows("There is nothing to reread.");
        pilot.press("u").shows("No longer buried.", "Who was the first keeper?");
    }

    @Test
    void a_cram_rates_nothing() {
        Pilot cram = Pilot.study(Pilot.USUAL, Glyphs.UNICODE, sittings, sittings.cram());
        cram.shows("4 questions to cram").press("x").shows("3 questions to cram", "a cram leaves the schedule");
        cram.press("4").shows("a cram leaves the schedule");
        assertThat(kept(Entry.Regrading.class)).isEmpty();
    }

    @Test
    void what_cannot_be_kept_is_told_and_nothing_has_happened() {
        disk.full = true;
        pilot.press("@").shows("Not kept", "the disk is full").press("t").shows("Not kept");
        disk.full = false;
        pilot.press("Enter").shows("What survived").press("x");

        disk.full = true;
        pilot.press("3").shows("the disk is full", "Again: in 1 minute.");
        pilot.press("Enter", "x").shows("Not kept").press("g").shows("Not rated: this answer was not kept.");
        pilot.press("3").shows("Not rated").press("Enter", "Esc", "x", "Enter").shows("Left for today");
        pilot.press("q").shows("2 answers were not kept.").press("q");
        assertThat(pilot.app().isOpen()).isFalse();
    }

    @Test
    void leaving_keeps_what_was_answered_and_tells_how_much() {
        pilot.press("x", "q");
        assertThat(pilot.app().isOpen()).isFalse();
        assertThat(pilot.app().farewell()).isEqualTo("1 answered, 0 right.");
        Pilot.study(sittings).shows("1 to learn again, 0 due, 3 new");
    }

    @Test
    void a_window_too_small_says_so_and_takes_no_key() {
        pilot.input(new Input.Resized(new Size(30, 8)))
                .shows("Lectern needs 40x12")
                .press("x", "@");
        pilot.input(new Input.Resized(new Size(40, 12))).shows("0 to learn again, 0 due, 4 new");
        assertThat(sittings.entries()).isEmpty();
    }

    /** A logbook that knows what is due after a while. */
    private static final class Book extends SilentLogbook {
        private Optional<Due> due = Optional.empty();
        private boolean opening = true;
        private int looks;

        @Override
        public boolean isOpening() {
            return opening;
        }

        @Override
        public Optional<Due> due() {
            return due;
        }

        @Override
        public void refresh() {
            looks++;
        }
    }

    @Test
    void home_tells_what_is_due_once_it_knows_and_leads_there() {
        Book book = new Book();
        Pilot home = Pilot.home(book).shows("Study what is due", "looking what there is");
        home.press("Down", "Enter").shows("Still reading your history.");

        book.opening = false;
        book.due = Optional.of(sittings.due());
        home.press("Down", "Up").shows("0 to learn again, 0 due, 4 new");
        home.press("Enter").shows("In which year").press("x", "q").shows("Study what is due");
        assertThat(book.looks).isEqualTo(1);

        book.due = Optional.of(new Due("", Optional::empty));
        home.press("Enter").shows("nothing is due now", "Nothing is due now.");
    }
}
