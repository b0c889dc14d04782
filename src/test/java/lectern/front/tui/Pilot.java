package lectern.front.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lectern.cli.Sittings;
import lectern.front.Closing;
import lectern.front.KeyMap;
import lectern.front.Logbook;
import lectern.front.Sitting;
import lectern.front.tui.terminal.Display;
import lectern.front.tui.terminal.Input;
import lectern.front.tui.terminal.Key;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.sample.SampleBank;
import lectern.study.Selection;
import lectern.text.Columns;
import lectern.view.Cell;
import lectern.view.Glyphs;
import lectern.view.Line;
import lectern.view.Screen;
import lectern.view.Size;

/** Drives the full-screen program without a terminal, and looks at its screens. */
final class Pilot {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final Size USUAL = new Size(80, 24);

    private final App app;
    private final List<String> reported;
    private Screen screen;
    private boolean faulty;

    private Pilot(UnaryDesk desk, java.util.function.Function<Desk, App> start, Size size) {
        this.reported = new ArrayList<>();
        this.app = start.apply(desk.with(reported));
        app.update(new Input.Resized(size));
        this.screen = look();
    }

    private interface UnaryDesk {
        Desk with(List<String> reported);
    }

    /** A quiz of one question. */
    static Pilot quiz(Size size, Question question, String notes) {
        Bank bank =
                new Bank(SampleBank.FOUR.id(), SampleBank.FOUR.title(), SampleBank.FOUR.articles(), List.of(question));
        return new Pilot(
                reported -> desk(bank, Glyphs.UNICODE, reported),
                desk -> Openings.quiz(
                        desk, Selection.USUAL.draw(bank, 7).orElseThrow(), Selection.USUAL, notes, Closing.NONE),
                size);
    }

    /** A quiz of one question out of a bank. */
    static Pilot quiz(Size size, Bank from, Question question) {
        Quiz quiz = new Quiz(
                from,
                7,
                List.of(new Planned(
                        1,
                        question,
                        question instanceof Question.Choice choice
                                ? IntStream.range(0, choice.options().size())
                                        .boxed()
                                        .toList()
                                : List.of())));
        return new Pilot(
                reported -> desk(from, Glyphs.UNICODE, reported),
                desk -> Openings.quiz(desk, quiz, Selection.USUAL, "", Closing.NONE),
                size);
    }

    /** A quiz as it is, exam or practice. */
    static Pilot taking(Size size, Glyphs glyphs, Quiz quiz, InstantSource clock) {
        return new Pilot(
                reported -> clocked(desk(quiz.bank(), glyphs, reported), clock),
                desk -> Openings.quiz(desk, quiz, Selection.USUAL, "", Closing.NONE),
                size);
    }

    static Pilot taking(Quiz quiz) {
        return taking(USUAL, Glyphs.UNICODE, quiz, () -> NOW);
    }

    /** Lets the program see what time it is. */
    Pilot tick() {
        app.tick();
        screen = look();
        return this;
    }

    /** A sitting of study. */
    static Pilot study(Size size, Glyphs glyphs, Sittings sittings, Sitting sitting) {
        return new Pilot(
                reported -> clocked(desk(SampleBank.FOUR, glyphs, reported), sittings.clock()),
                desk -> Openings.study(desk, sitting),
                size);
    }

    static Pilot study(Sittings sittings) {
        return study(USUAL, Glyphs.UNICODE, sittings, sittings.begin());
    }

    private static Desk clocked(Desk desk, InstantSource clock) {
        return desk(desk, clock, desk.logbook(), desk.outside(), desk.banks());
    }

    /** The same desk with other surroundings. */
    private static Desk desk(Desk desk, InstantSource clock, Logbook logbook, Outside outside, Banks banks) {
        return new Desk(
                desk.bank(),
                desk.origin(),
                desk.glyphs(),
                desk.keys(),
                clock,
                desk.seeds(),
                logbook,
                desk.reports(),
                outside,
                banks);
    }

    private static Desk desk(Bank bank, Glyphs glyphs, List<String> reported) {
        return new Desk(
                bank,
                "the built-in bank",
                glyphs,
                KeyMap.standard(),
                () -> NOW,
                () -> 7,
                Logbook.NONE,
                (at, id, q, w) -> {
                    if (w.equals("fail")) {
                        throw new IOException("the disk is full");
                    }
                    reported.add(q + ": " + w);
                    return "reports.jsonl";
                });
    }

    /** A quiz of all that the sample bank has, written down somewhere. */
    static Pilot quiz(Logbook logbook) {
        return new Pilot(
                reported -> desk(logbook),
                desk -> Openings.quiz(
                        desk,
                        Selection.USUAL.draw(SampleBank.FOUR, 7).orElseThrow(),
                        Selection.USUAL,
                        "",
                        Closing.NONE),
                USUAL);
    }

    static Pilot home(Logbook logbook) {
        return new Pilot(reported -> desk(logbook), Openings::home, USUAL);
    }

    static Pilot home(Size size, Glyphs glyphs, Logbook logbook) {
        return new Pilot(reported -> desk(glyphs, logbook), Openings::home, size);
    }

    /** The first article, with what is known of it. */
    static Pilot reader(Size size, Glyphs glyphs, Logbook logbook) {
        return new Pilot(reported -> desk(glyphs, logbook), desk -> Openings.article(desk, SampleBank.KEEPER, 0), size);
    }

    /** A start of another kind, on a desk whose logbook keeps. */
    static Pilot starting(java.util.function.Function<Desk, App> start) {
        return new Pilot(reported -> desk(new SilentLogbook()), start, USUAL);
    }

    /** The first article, with other programs beside, and a logbook that keeps. */
    static Pilot reader(Outside outside) {
        return new Pilot(
                reported -> desk(four(reported), () -> NOW, new SilentLogbook(), outside, Banks.NONE),
                desk -> Openings.article(desk, SampleBank.KEEPER, 0),
                USUAL);
    }

    /** Home, with other banks known. */
    static Pilot home(Banks banks) {
        return new Pilot(
                reported -> desk(four(reported), () -> NOW, Logbook.NONE, Outside.NONE, banks), Openings::home, USUAL);
    }

    /** Home, with all that there can be. */
    static Pilot home(Size size, Glyphs glyphs, BusyBook book, Banks banks) {
        return new Pilot(
                reported -> desk(desk(SampleBank.FOUR, glyphs, reported), book.clock(), book, Outside.NONE, banks),
                Openings::home,
                size);
    }

    private static Desk four(List<String> reported) {
        return desk(SampleBank.FOUR, Glyphs.UNICODE, reported);
    }

    /** Does what was asked for outside the screen, on this terminal. */
    Pilot errand(Display display) {
        app.runErrand(display);
        screen = look();
        return this;
    }

    private static Desk desk(Logbook logbook) {
        return desk(Glyphs.UNICODE, logbook);
    }

    private static Desk desk(Glyphs glyphs, Logbook logbook) {
        Desk desk = desk(SampleBank.FOUR, glyphs, new ArrayList<>());
        return desk(desk, desk.clock(), logbook, desk.outside(), desk.banks());
    }

    static Pilot home(Size size) {
        return new Pilot(reported -> desk(SampleBank.FOUR, Glyphs.UNICODE, reported), Openings::home, size);
    }

    static Pilot home(Size size, Glyphs glyphs, Bank bank) {
        return new Pilot(reported -> desk(bank, glyphs, reported), Openings::home, size);
    }

    static Pilot problems(Size size, List<Problem> problems) {
        return problems(size, Glyphs.UNICODE, problems);
    }

    static Pilot problems(Size size, Glyphs glyphs, List<Problem> problems) {
        return new Pilot(
                reported -> desk(SampleBank.FOUR, glyphs, reported), desk -> Openings.problems(desk, problems), size);
    }

    /** A quiz of all that the sample bank has, drawn by seed 7: name, year, miles, survivors. */
    static Pilot quiz(Size size) {
        return quiz(size, Glyphs.UNICODE);
    }

    static Pilot quiz(Size size, Glyphs glyphs) {
        return new Pilot(
                reported -> desk(SampleBank.FOUR, glyphs, reported),
                desk -> Openings.quiz(
                        desk,
                        Selection.USUAL.draw(SampleBank.FOUR, 7).orElseThrow(),
                        Selection.USUAL,
                        "",
                        Closing.NONE),
                size);
    }

    /** Presses keys by name: "Enter", "Esc", "Down", or the characters of a word that is none. */
    Pilot press(String... keys) {
        for (String key : keys) {
            input(inputOf(key));
        }
        return this;
    }

    Pilot type(String text) {
        text.codePoints().forEach(c -> input(new Input.Typed(Character.toString(c), false)));
        return this;
    }

    Pilot click(int column, int row) {
        return input(new Input.Clicked(new Cell(column, row)));
    }

    /** Clicks where a text stands. */
    Pilot clickOn(String text) {
        List<Line> lines = screen.lines();
        for (int row = 0; row < lines.size(); row++) {
            int at = lines.get(row).text().indexOf(text);
            if (at >= 0) {
                return click(Columns.of(lines.get(row).text().substring(0, at)), row);
            }
        }
        throw new AssertionError("not on the screen: " + text + "\n" + screen.text());
    }

    Pilot input(Input input) {
        app.update(input);
        app.tellNews();
        if (app.isOpen()) {
            screen = look();
        }
        return this;
    }

    /** Goes on where the program has a fault. */
    Pilot faulty() {
        faulty = true;
        return this;
    }

    Screen look() {
        Screen now = app.render();
        if (!faulty) {
            app.fault().ifPresent(fault -> {
                throw fault;
            });
        }
        assertThat(now.lines().size()).isLessThanOrEqualTo(now.size().rows());
        for (Line line : now.lines()) {
            assertThat(Columns.of(line.text()))
                    .as(line.text())
                    .isLessThanOrEqualTo(now.size().columns());
            assertThat(line.text().codePoints().noneMatch(Character::isISOControl))
                    .isTrue();
        }
        now.cursor().ifPresent(cell -> {
            assertThat(cell.column()).isBetween(0, now.size().columns() - 1);
            assertThat(cell.row()).isBetween(0, now.size().rows() - 1);
        });
        return now;
    }

    private static Input inputOf(String key) {
        return switch (key) {
            case "Enter" -> new Input.Pressed(Key.ENTER);
            case "Esc" -> new Input.Pressed(Key.ESCAPE);
            case "Up" -> new Input.Pressed(Key.UP);
            case "Down" -> new Input.Pressed(Key.DOWN);
            case "Left" -> new Input.Pressed(Key.LEFT);
            case "Right" -> new Input.Pressed(Key.RIGHT);
            case "Home" -> new Input.Pressed(Key.HOME);
            case "End" -> new Input.Pressed(Key.END);
            case "PgUp" -> new Input.Pressed(Key.PAGE_UP);
            case "PgDn" -> new Input.Pressed(Key.PAGE_DOWN);
            case "Shift+Tab" -> new Input.Pressed(Key.BACK_TAB);
            case "Tab" -> new Input.Pressed(Key.TAB);
            case "Backspace" -> new Input.Pressed(Key.BACKSPACE);
            case "F1" -> new Input.Pressed(Key.F1);
            case "Space" -> new Input.Typed(" ", false);
            case "Del" -> new Input.Pressed(Key.DELETE);
            case "Ctrl+P" -> new Input.Control('p');
            default -> new Input.Typed(key, false);
        };
    }

    App app() {
        return app;
    }

    Screen screen() {
        return screen;
    }

    List<String> reported() {
        return reported;
    }

    Pilot shows(String... texts) {
        // Words wrap where the screen is narrow: compare with white space folded.
        String folded = screen.text().replaceAll("[\\s\u00a0]+", " ");
        assertThat(folded).contains(texts);
        return this;
    }

    Pilot hides(String text) {
        assertThat(screen.text().replaceAll("[\\s\u00a0]+", " ")).doesNotContain(text);
        return this;
    }
}
