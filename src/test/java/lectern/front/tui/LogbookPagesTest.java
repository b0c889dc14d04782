package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.front.Journal;
import lectern.front.Logbook;
import lectern.front.NotKept;
import lectern.front.Unfinished;
import lectern.front.tui.terminal.Input;
import lectern.marking.Response;
import lectern.quiz.Answered;
import lectern.quiz.Event;
import lectern.quiz.Noted;
import lectern.quiz.Quiz;
import lectern.quiz.Session;
import lectern.quiz.Step;
import lectern.sample.SampleBank;
import lectern.study.Selection;
import org.junit.jupiter.api.Test;

/** What the full screen does with a logbook: nothing lost without a word, and what was left goes on. */
class LogbookPagesTest {
    private static final String DISK_FULL = "/history.db cannot grow: the disk is full. Make room, then answer again.";

    private final Book book = new Book();

    /** A logbook on a disk that may be full. */
    private static final class Book implements Logbook, Journal {
        private final List<String> kept = new ArrayList<>();
        private final List<String> news = new ArrayList<>();
        private Optional<Unfinished> left = Optional.empty();
        private String remark = "";
        private boolean full;
        private boolean unkept;

        private void keep(String what) {
            if (full && !unkept) {
                throw new NotKept(DISK_FULL, new IllegalStateException());
            }
            kept.add(what);
        }

        @Override
        public void keep(Quiz quiz, Answered answer) {
            keep("answer " + answer.number());
        }

        @Override
        public void retract(Quiz quiz, Answered answer) {
            keep("retraction");
        }

        @Override
        public void note(Quiz quiz, Noted noted) {
            keep("note");
        }

        @Override
        public void goOnUnkept() {
            unkept = true;
        }

        @Override
        public void leave(boolean finished) {
            if (full) {
                throw new NotKept("1 answer was not kept. " + DISK_FULL, new IllegalStateException());
            }
            kept.add(finished ? "finished" : "left");
        }

        @Override
        public void open() {}

        @Override
        public boolean isOpening() {
            return false;
        }

        @Override
        public Journal begin(Quiz quiz) {
            return this;
        }

        @Override
        public Optional<Unfinished> unfinished() {
            return left;
        }

        @Override
        public String remark() {
            return remark;
        }

        @Override
        public List<String> news() {
            List<String> told = List.copyOf(news);
            news.clear();
            return told;
        }
    }

    private Unfinished left() {
        Quiz quiz = Selection.USUAL.draw(SampleBank.FOUR, 7).orElseThrow();
        Session session = Session.start(quiz, Pilot.NOW);
        session = Step.of(session, new Event.Answer(Pilot.NOW, new Response.DontKnow()))
                .session();
        session = Step.of(session, new Event.Next(Pilot.NOW)).session();
        return new Unfinished(session, book, Pilot.NOW.atZone(ZoneOffset.UTC));
    }

    @Test
    void an_answer_that_cannot_be_kept_is_told_and_can_be_given_again() {
        book.full = true;
        Pilot pilot = Pilot.quiz(book).press("Esc", "x");

        pilot.shows("Not kept", "the disk is full", "try again", "go on without keeping")
                .hides("The answer is");
        pilot.press("t").shows("Not kept");
        book.full = false;
        pilot.press("Enter").shows("Incorrect.", "The answer is");
        assertThat(book.kept).containsExactly("answer 1");
    }

    @Test
    void who_goes_on_without_keeping_is_told_again_when_leaving() {
        book.full = true;
        Pilot pilot = Pilot.quiz(book).press("Esc", "x", "g");

        pilot.shows("The answer is").press("q").shows("1 answer was not kept.");
        pilot.press("q");
        assertThat(pilot.app().isOpen()).isFalse();
        assertThat(pilot.app().farewell()).startsWith("Score: 0 of 1");
    }

    @Test
    void who_leaves_at_the_message_is_asked_once_more_only_if_something_waits() {
        book.full = true;
        Pilot pilot = Pilot.quiz(book).press("Esc", "x");
        book.full = false;

        pilot.press("q");

        assertThat(pilot.app().isOpen()).isFalse();
        assertThat(book.kept).containsExactly("left");
    }

    @Test
    void what_is_refused_turns_back_to_its_question() {
        Pilot pilot = Pilot.quiz(book);
        while (!pilot.screen().text().contains("Who was the first keeper?")) {
            pilot.press("Tab");
        }
        pilot.type("Ada Hollm");
        book.full = true;

        pilot.press("Enter").shows("Not kept").press("g").shows("Who was the first keeper?");
    }

    @Test
    void a_quiz_that_is_over_is_ended_when_it_is_left() {
        Pilot pilot = Pilot.quiz(book);
        for (int i = 0; i < 4; i++) {
            pilot.press("Esc", "x", "x", "Enter");
        }
        pilot.shows("Score: 0 of 4").press("n").shows("Question 1 of 4");

        assertThat(book.kept).endsWith("finished");
    }

    @Test
    void ctrl_c_keeps_what_waits_and_tells_what_could_not_be_kept() {
        Pilot pilot = Pilot.quiz(book).press("Esc", "x");
        book.full = true;

        pilot.input(new Input.Interrupted());

        assertThat(pilot.app().farewell()).isEqualTo("Score: 0 of 1 (0 %) 1 answer was not kept. " + DISK_FULL);
    }

    @Test
    void home_offers_the_quiz_that_was_left() {
        Pilot pilot = Pilot.home(book).hides("Go on with");
        book.left = Optional.of(left());

        pilot.press("Down", "Up").shows("Go on with the quiz of 1 March 2026, 10:00: 1 of 4 answered");
        pilot.press("Enter").shows("Question 2 of 4").press("Esc", "x");
        assertThat(book.kept).containsExactly("answer 2");
        pilot.press("q").shows("Go on with the quiz").hides("1 March 2026");
    }

    @Test
    void home_says_why_a_quiz_that_was_left_cannot_go_on() {
        book.remark = "The quiz of 1 March 2026, 10:00 cannot go on.";

        Pilot.home(book).shows("The quiz of 1 March 2026, 10:00 cannot go on.");
    }

    @Test
    void what_happened_to_the_history_is_told_once() {
        Pilot pilot = Pilot.quiz(book);
        book.news.add("The history was damaged: 3 entries were recovered.");

        pilot.press("Esc").shows("The history was damaged: 3 entries were recovered.");
        pilot.press("Enter").shows("Question 1 of 4").press("Esc").hides("damaged");
    }
}
