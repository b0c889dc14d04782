package lectern.front.tui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import lectern.front.Command;
import lectern.front.tui.terminal.Display;
import lectern.front.tui.terminal.Input;
import lectern.view.Layout;
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

    /** Leaves the mouse to the terminal at first, to select text; it can be turned on. */
    public App withoutMouse() {
        controls.mouse(false);
        return this;
    }

    /** Shows the screen as it is. */
    public void show(Display display) {
        size = display.size();
        display.paint(render());
    }

    /** Shows screens and takes inputs until someone leaves; the exit code. */
    public int run(Display display) throws InterruptedException {
        boolean mouse = true;
        show(display);
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

    /** Does a command of the page that is seen. */
    void press(Command command) {
        go(page().done(command));
    }

    void go(Move move) {
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

    /**
     * Time has passed: a page where that changes something comes up. One that fails makes room for what tells of it, or it
     * would fail again at once.
     */
    void tick() {
        for (Page page : List.copyOf(pages)) {
            Move move;
            try {
                move = page.ticked();
            } catch (RuntimeException e) {
                downTo(page);
                pages.pop();
                tellFault(e);
                return;
            }
            if (move != Move.STAY) {
                downTo(page);
                guarded(() -> go(move));
                return;
            }
        }
    }

    private void downTo(Page page) {
        while (page() != page) {
            pages.pop();
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
