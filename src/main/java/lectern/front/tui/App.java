package lectern.front.tui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import lectern.front.Closing;
import lectern.front.Command;
import lectern.front.Sitting;
import lectern.front.Unfinished;
import lectern.front.tui.terminal.Display;
import lectern.front.tui.terminal.Input;
import lectern.model.Article;
import lectern.model.Range;
import lectern.quiz.Quiz;
import lectern.study.Selection;
import lectern.view.Layout;
import lectern.view.ReaderWording;
import lectern.view.Screen;
import lectern.view.Size;
import org.jspecify.annotations.Nullable;

/**
 * The full-screen program: a stack of pages, the keys that lead among them, and the loop. {@link #update} and
 * {@link #render} are all of it but the waiting, so that tests need no terminal.
 */
public final class App {
    public static final int DONE = 0;
    public static final int INTERRUPTED = 130;

    /** How often the logbook is looked at while it opens. */
    private static final Duration GLANCE = Duration.ofMillis(30);

    private final Desk desk;
    private final Deque<Page> pages = new ArrayDeque<>();
    private Size size = new Size(80, 24);
    private int exitCode = DONE;
    private String farewell = "";
    /** What is to be done outside the screen, or null. */
    private Move.@Nullable Errand errand;
    /** The first fault that a page had, or null. */
    private @Nullable RuntimeException fault;

    private final Controls controls;

    App(Desk desk, Page first, Elsewhere elsewhere) {
        this.desk = desk;
        this.controls = new Controls(desk, pages, elsewhere);
        pages.push(first);
    }

    /** Begins at the home page. */
    public static App home(Desk desk) {
        HomeMenu menu = new HomeMenu(desk);
        return new App(desk, new HomePage(desk, menu), menu::anew);
    }

    /**
     * Begins at a home page that tells of a bank's problems.
     *
     * @param problems at least one
     */
    public static App problems(Desk desk, List<Problem> problems) {
        FaultyHomePage home = new FaultyHomePage(desk, problems);
        return new App(desk, home, pages -> List.of(home.problem()));
    }

    /**
     * Goes straight to the first question of a quiz.
     *
     * @param notes what is to be known of it first, such as that there are fewer; empty if nothing
     * @param closing what is done with the answers at its end
     */
    public static App quiz(Desk desk, Quiz quiz, Selection selection, String notes, Closing closing) {
        return new App(
                desk,
                QuizPages.start(desk, quiz, selection, underway -> {}, closing).first(notes),
                HomeMenu.unscheduled(desk));
    }

    /** Goes straight to the first question of a sitting of study. */
    public static App study(Desk desk, Sitting sitting) {
        // Its answers are kept by the sitting alone, so nothing else is asked from there.
        return new App(desk, new StudyPages(desk, sitting).first(), pages -> List.of(HomeMenu.reading(desk)));
    }

    /** Goes on with a quiz that was left; something is done with its answers at its end. */
    public static App resume(Desk desk, Unfinished left, Closing closing) {
        return new App(
                desk, QuizPages.resume(desk, left, underway -> {}, closing).current(), HomeMenu.unscheduled(desk));
    }

    /** Begins with the list of articles. */
    public static App articles(Desk desk) {
        return new App(desk, new ArticlesPage(desk), HomeMenu.unscheduled(desk));
    }

    /**
     * Begins in an article.
     *
     * @param line of the raw file, from 1
     */
    public static App article(Desk desk, Article article, int line) {
        return new App(desk, ReaderPage.of(desk, article, line), HomeMenu.unscheduled(desk));
    }

    /** Begins in an article, in which some words are searched for from a line on. */
    public static App search(Desk desk, Article article, int line, String words) {
        App app = article(desk, article, line);
        // Where the search begins is known once the line is in sight.
        app.render();
        app.go(app.page().done(Command.SEARCH));
        app.page().typed(words);
        return app;
    }

    /** Begins in an article whose lines' numbers are shown. */
    public static App numbered(Desk desk, Article article, int line) {
        App app = article(desk, article, line);
        app.render();
        app.go(app.page().done(Command.LINE_NUMBERS));
        return app;
    }

    /**
     * Begins at the questions on a stretch of an article.
     *
     * @param line of the raw file, from 1, that is in sight when they are left
     */
    public static App questions(Desk desk, Article article, int line, Range stretch) {
        App app = article(desk, article, line);
        PassageQuestionsPage page = PassageQuestionsPage.on(desk, article, List.of(stretch));
        app.go(page.isEmpty() ? new Move.Told(ReaderWording.NO_QUESTION) : new Move.Open(page));
        return app;
    }

    /** Leaves the mouse to the terminal at first, to select text; it can be turned on. */
    public App withoutMouse() {
        controls.mouse(false);
        return this;
    }

    /** Shows screens and takes inputs until someone leaves; the exit code. */
    public int run(Display display) throws InterruptedException {
        size = display.size();
        boolean mouse = true;
        display.paint(render());
        desk.logbook().open();
        while (isOpen()) {
            // What the logbook finds is shown as soon as it is found, not with the next key: asked for before painting,
            // for what comes up between the two is painted after a glance.
            boolean waiting = desk.logbook().isOpening();
            tick();
            if (controls.isMouseOn() != mouse) {
                mouse = !mouse;
                display.captureMouse(mouse);
            }
            display.paint(render());
            Optional<Duration> wakes = waiting
                    ? Optional.of(GLANCE)
                    : pages.stream().flatMap(page -> page.wakes().stream()).findFirst();
            Optional<Input> input = wakes.isPresent() ? display.next(wakes.get()) : Optional.of(display.next());
            if (input.filter(Input.Suspended.class::isInstance).isPresent()) {
                display.suspend();
            } else {
                input.ifPresent(this::update);
            }
            if (errand != null) {
                runErrand(display);
            }
            tellNews();
        }
        return exitCode;
    }

    /** Whether the last key asked for something outside the screen. */
    boolean hasErrand() {
        return errand != null;
    }

    /** Does what the last key asked for outside the screen, and tells what came of it. */
    void runErrand(Display display) {
        Move.Errand due = errand;
        errand = null;
        if (due != null && isOpen()) {
            guarded(() -> page().tell(due.run().apply(display)));
        }
    }

    /** Does something with a page, which stays as it is below what tells of a fault. */
    private void guarded(Runnable doing) {
        try {
            doing.run();
        } catch (RuntimeException e) {
            tellFault(e);
        }
    }

    private void tellFault(RuntimeException thrown) {
        fault = fault == null ? thrown : fault;
        pages.push(new FaultPage(desk, thrown));
    }

    /** The first fault of Lectern's own that was told on a page, if there was one. */
    public Optional<RuntimeException> fault() {
        return Optional.ofNullable(fault);
    }

    boolean isOpen() {
        return !pages.isEmpty();
    }

    /** What is to be said once the terminal is as it was: the score of a quiz that was left; empty if nothing. */
    public String farewell() {
        return farewell;
    }

    int exitCode() {
        return exitCode;
    }

    /** Whether clicks are wanted from the terminal. */
    boolean isMouseOn() {
        return controls.isMouseOn();
    }

    Page page() {
        return pages.element();
    }

    /** A page that cannot be drawn makes room for what tells of it. */
    Screen render() {
        try {
            return page().draw(size);
        } catch (RuntimeException e) {
            pages.pop();
            tellFault(e);
            return page().draw(size);
        }
    }

    void update(Input input) {
        if (input instanceof Input.Interrupted || input instanceof Input.Closed) {
            exitCode = INTERRUPTED;
            quit();
        } else if (input instanceof Input.Resized resized) {
            size = resized.size();
        } else if (size.columns() >= Layout.FEWEST_COLUMNS && size.rows() >= Layout.FEWEST_ROWS) {
            guarded(() -> go(controls.moveFor(input)));
        }
    }

    private void go(Move move) {
        if (move instanceof Move.Open open) {
            pages.push(open.page());
        } else if (move instanceof Move.Turn turn) {
            pages.pop();
            pages.push(turn.page());
        } else if (move instanceof Move.Errand due) {
            errand = due;
        } else if (move instanceof Move.Back) {
            farewell = pages.pop().farewell();
            if (isOpen()) {
                page().again();
            }
        } else if (move instanceof Move.Told told) {
            page().tell(told.why());
        } else if (move instanceof Move.Onward onward) {
            pages.pop();
            go(onward.from().get());
        } else if (move instanceof Move.Quit) {
            quit();
        }
    }

    private void quit() {
        farewell = pages.stream().map(Page::leaving).reduce("", App::either);
        pages.clear();
    }

    /** Time has passed: a page where that changes something comes up. */
    void tick() {
        guarded(this::tickPages);
    }

    private void tickPages() {
        for (Page page : List.copyOf(pages)) {
            Move move = page.ticked();
            if (move != Move.STAY) {
                while (page() != page) {
                    pages.pop();
                }
                go(move);
                return;
            }
        }
    }

    /** The words of the uppermost page that has some. */
    private static String either(String above, String below) {
        return above.isEmpty() ? below : above;
    }

    /** Tells what has happened in the background. */
    void tellNews() {
        String news = String.join(" ", desk.logbook().news());
        if (!news.isEmpty() && isOpen()) {
            go(new Move.Open(new NewsPage(desk, news)));
        }
    }
}
