package lectern.front.tui;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import lectern.cli.Sittings;
import lectern.front.tui.terminal.Input;
import lectern.marking.Scheme;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;
import lectern.sample.SampleQuiz;
import lectern.view.Glyphs;
import lectern.view.Screen;
import lectern.view.Size;
import org.junit.jupiter.params.provider.Arguments;

/** Every page in a state or several, shown one after the other, with the name of its golden file. */
final class Gallery {
    private static final List<Size> SIZES =
            List.of(new Size(80, 24), new Size(120, 40), new Size(40, 12), new Size(250, 70));

    private static final Terms EXAM = new Terms(
            true, true, new Scheme(List.of(1, 1, 1), BigDecimal.ZERO, false, true), Duration.ofMinutes(20), 0.6, "Ann");

    private final Size size;
    private final Glyphs glyphs;
    private final Visitor visitor;

    /** Looks at a screen. */
    interface Visitor {
        /**
         * Takes the next screen.
         *
         * @param file of the golden text, relative to the test resources
         */
        void screen(String file, Screen screen);
    }

    private Gallery(Size size, Glyphs glyphs, Visitor visitor) {
        this.size = size;
        this.glyphs = glyphs;
        this.visitor = visitor;
    }

    /** Four sizes, in Unicode and in ASCII. */
    static Stream<Arguments> looks() {
        return SIZES.stream()
                .flatMap(size -> Stream.of(Arguments.of(size, Glyphs.UNICODE), Arguments.of(size, Glyphs.ASCII)));
    }

    /** Shows them all in one look. */
    static void show(Size size, Glyphs glyphs, Visitor visitor) {
        Gallery gallery = new Gallery(size, glyphs, visitor);
        gallery.pages();
        gallery.commands();
        gallery.study();
        gallery.margins();
        gallery.exam();
        gallery.rest();
    }

    private void show(String name, Pilot pilot) {
        String file = "lectern/front/tui/" + name + "-" + size.columns() + "x" + size.rows()
                + (glyphs.equals(Glyphs.ASCII) ? "-ascii" : "") + ".screen";
        visitor.screen(file, pilot.screen());
    }

    private void pages() {
        Pilot home = Pilot.home(size, glyphs, SampleBank.FOUR);
        show("home", home);
        show("home-first", Pilot.home(size, glyphs, new Unwritten()));
        show("setup", home.press("Down", "Down", "Down", "Enter", "Down", "Down", "Space"));
        show("articles", home.press("Esc", "Down", "Enter"));
        show("reader", home.press("Enter", "n", "n"));
        show("reader-help", home.press("?"));
        show("reader-numbers", home.press("Esc", "#"));
        show("reader-search", home.press("/").type("The l").press("Enter"));
        show("reader-questions", home.press("Esc", "Enter"));

        KnownBook book = new KnownBook();
        book.open();
        show("statistics", Pilot.home(size, glyphs, book).press("End", "Enter"));

        Pilot quiz = Pilot.quiz(size, glyphs);
        for (int i = 0; i < 4; i++) {
            String name = quiz.app().page().context().name().toLowerCase(java.util.Locale.ROOT);
            if (name.equals("typing")) {
                show("typing", quiz.type("Ada Hollm").press("Enter"));
                show("feedback-typing", quiz.press("Enter"));
            } else if (name.equals("ticking")) {
                show("ticking", quiz.press("1", "Space", "2", "Space"));
                show("feedback-ticking", quiz.press("Enter"));
            } else {
                boolean hinted = quiz.screen().text().contains("lighthouse");
                String which = hinted ? "choosing" : "true-false";
                show(which, hinted ? quiz.press("h", "Down") : quiz);
                show("feedback-" + which, quiz.press("Enter"));
                if (hinted) {
                    show("report", quiz.press("!"));
                    quiz.press("Esc");
                }
            }
            quiz.press("Enter");
        }
        show("results", quiz);
    }

    private void commands() {
        Pilot home = Pilot.home(size, glyphs, SampleBank.FOUR);
        show("palette-home", home.press("Ctrl+P"));
        Pilot quiz = Pilot.quiz(size, glyphs).press("Ctrl+P");
        show("palette", quiz);
        show("palette-found", quiz.type("un"));
        show("palette-refused", quiz.press("Enter"));
        show("palette-nothing", quiz.type("zz"));
    }

    private void study() {
        Sittings sittings = new Sittings(SampleBank.FOUR, Pilot.NOW);
        Pilot study = Pilot.study(size, glyphs, sittings, sittings.begin());
        show("study-choosing", study);
        show("study-feedback", study.press("x"));
        show("study-rated", study.press("2"));
        show("study-flagged", study.press("Enter", "*"));
        show("study-suspended", study.press("@"));
        show("study-help", study.press("?"));
        study.press("Esc", "x", "Enter", "Esc", "x", "4", "Enter");
        study.press("x", "4", "Enter", "x", "4", "Enter", "Down");
        show("study-end", study);
    }

    private void margins() {
        KnownBook book = new KnownBook();
        Pilot reader = Pilot.reader(size, glyphs, book);
        book.open();
        show("reader-known", reader.input(new Input.Resized(size)));
        show("reader-known-passage", reader.press("n", "n", "n"));
    }

    private void exam() {
        Pilot exam = Pilot.taking(size, glyphs, SampleQuiz.ofAll(EXAM), () -> Pilot.NOW);
        show("exam-choosing", exam);
        show("exam-certainty", exam.press("Enter"));
        show("exam-ticking", exam.press("3", "Space"));
        show("exam-flagged", exam.press("*", "1"));
        show("exam-typing", exam.press("n", "n").type("Ada"));
        show("exam-refused", exam.press("Esc", "n", "1").type("3l").press("Enter"));
        show("exam-ordering", exam.press("Esc", "x", "Esc", "n", "Space", "Down"));
        show("exam-matching", exam.press("Esc", "n", "2", "2"));
        show("exam-filling", exam.press("n", "3").type("sh"));
        show("exam-sheet", exam.press("Esc", "a", "1"));
        show("exam-handing-in", exam.press("s"));
        show("exam-results", exam.press("s"));
        show("exam-review", exam.press("v", "n"));
    }

    /** What one comes to when something is amiss, or in the midst of something. */
    private void rest() {
        BusyBook book = new BusyBook();
        Pilot busy = Pilot.home(size, glyphs, book, new TwoBanks());
        show("news", busy.press("Down"));
        show("banks", busy.press("Enter", "End", "Enter"));
        show("not-kept", busy.press("Esc", "Home", "Enter", "Esc", "x"));
        List<Problem> problems = List.of(
                new Problem(
                        "The quote is not in the article.",
                        "bank.yaml:3:5",
                        "    quote: lit in 1872",
                        List.of("The nearest is: lit in 1871.")),
                new Problem("No option is the key.", "bank.yaml:9:1", "- stem: When?", List.of()));
        Pilot faulty = Pilot.problems(size, glyphs, problems);
        show("faulty", faulty);
        show("problems", faulty.press("Enter"));
        Pilot types = Pilot.taking(
                size,
                glyphs,
                SampleQuiz.of(Terms.PRACTICE, SampleBank.FUELS, SampleBank.DATES, SampleBank.LOST),
                () -> Pilot.NOW);
        show("ordering", types.press("Space", "Down"));
        show("feedback-ordering", types.press("Enter"));
        show("matching", types.press("Enter", "2", "1"));
        show("feedback-matching", types.press("Enter"));
        show("filling", types.press("Enter").type("sh"));
        show("feedback-filling", types.press("Enter"));
        show(
                "help-ordering",
                Pilot.taking(size, glyphs, SampleQuiz.of(Terms.PRACTICE, SampleBank.FUELS), () -> Pilot.NOW)
                        .press("?"));
    }
}
