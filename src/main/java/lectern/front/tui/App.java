package lectern.front.tui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.front.Closing;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.Sitting;
import lectern.front.Unfinished;
import lectern.front.tui.terminal.Display;
import lectern.front.tui.terminal.Input;
import lectern.front.tui.terminal.Key;
import lectern.model.Article;
import lectern.quiz.Quiz;
import lectern.study.Selection;
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
    /** Whether Esc came before, so that a letter typed where text goes is a command. */
    private boolean escaped;
    /** What is to be done outside the screen, or null. */
    private Move.@Nullable Errand errand;

    App(Desk desk, Page first) {
        this.desk = desk;
        pages.push(first);
    }

    /** Begins at the home page. */
    public static App home(Desk desk) {
        return new App(desk, new HomePage(desk));
    }

    /**
     * Begins at a home page that tells of a bank's problems.
     *
     * @param problems at least one
     */
    public static App problems(Desk desk, List<Problem> problems) {
        return new App(desk, new FaultyHomePage(desk, problems));
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
                QuizPages.start(desk, quiz, selection, underway -> {}, closing).first(notes));
    }

    /** Goes straight to the first question of a sitting of study. */
    public static App study(Desk desk, Sitting sitting) {
        return new App(desk, new StudyPages(desk, sitting).first());
    }

    /** Goes on with a quiz that was left; something is done with its answers at its end. */
    public static App resume(Desk desk, Unfinished left, Closing closing) {
        return new App(
                desk, QuizPages.resume(desk, left, underway -> {}, closing).current());
    }

    /** Begins with the list of articles. */
    public static App articles(Desk desk) {
        return new App(desk, new ArticlesPage(desk));
    }

    /**
     * Begins in an article.
     *
     * @param line of the raw file, from 1
     */
    public static App article(Desk desk, Article article, int line) {
        return new App(desk, ReaderPage.of(desk, article, line));
    }

    /** Shows screens and takes inputs until someone leaves; the exit code. */
    public int run(Display display) throws InterruptedException {
        size = display.size();
        display.paint(render());
        desk.logbook().open();
        while (isOpen()) {
            // What the logbook finds is shown as soon as it is found, not with the next key: asked for before painting,
            // for what comes up between the two is painted after a glance.
            boolean waiting = desk.logbook().isOpening();
            tick();
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

    /** Does what the last key asked for outside the screen, and tells what came of it. */
    void runErrand(Display display) {
        Move.Errand due = errand;
        errand = null;
        if (due != null && isOpen()) {
            page().tell(due.run().apply(display));
        }
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

    Page page() {
        return pages.element();
    }

    Screen render() {
        return page().draw(size);
    }

    void update(Input input) {
        if (input instanceof Input.Interrupted || input instanceof Input.Closed) {
            exitCode = INTERRUPTED;
            leave();
        } else if (input instanceof Input.Resized resized) {
            size = resized.size();
        } else if (size.columns() >= Layout.FEWEST_COLUMNS && size.rows() >= Layout.FEWEST_ROWS) {
            page().tell("");
            boolean command = escaped;
            escaped = false;
            go(moveFor(input, command));
        }
    }

    private Move moveFor(Input input, boolean afterEsc) {
        Page page = page();
        if (input instanceof Input.Clicked clicked) {
            int hint = page.drawn().hintAt(clicked.cell());
            if (hint >= 0) {
                return desk.keyNames()
                        .clicked(page.context(), hint)
                        .map(command -> perform(page, command, input))
                        .orElse(Move.STAY);
            }
            int row = page.drawn().rowAt(clicked.cell());
            return row < 0 ? Move.STAY : page.clicked(row);
        }
        if (input instanceof Input.Scrolled scrolled) {
            page.scrollAt(scrolled.cell(), scrolled.lines());
            return Move.STAY;
        }
        if (input instanceof Input.Pasted pasted) {
            if (page.takesPaste()) {
                page.typed(pasted.text());
            } else {
                page.tell("A pasted text answers nothing here.");
            }
            return Move.STAY;
        }
        return keyed(page, input, afterEsc);
    }

    private Move keyed(Page page, Input input, boolean afterEsc) {
        Context context = page.context();
        boolean text = context.takesText() && input instanceof Input.Typed typed && !typed.alt() && !afterEsc;
        Optional<Command> command = text
                ? Optional.empty()
                : nameOf(input).flatMap(name -> desk.keys().command(context, name));
        boolean esc = input instanceof Input.Pressed pressed && pressed.key() == Key.ESCAPE;
        escaped = esc && command.isEmpty() && context.takesText();
        if (escaped) {
            page.tell("Esc: now a letter, such as x, h, u or q; F1 lists them.");
            return Move.STAY;
        }
        if (command.isPresent()) {
            return perform(page, command.get(), input);
        }
        if (input instanceof Input.Typed typed && context.takesText() && !text) {
            page.tell("Esc " + typed.character() + " is no command here; F1 lists them.");
        } else if (input instanceof Input.Typed typed) {
            page.typed(typed.character());
        } else if (input instanceof Input.Pressed pressed) {
            page.edited(pressed.key());
        }
        return Move.STAY;
    }

    private Move perform(Page page, Command command, Input input) {
        switch (command) {
            case UP -> page.moved(-1);
            case DOWN -> page.moved(1);
            case PAGE_UP -> page.scroll(-page.screenful());
            case PAGE_DOWN -> page.scroll(page.screenful());
            case FIRST -> page.moved(-Integer.MAX_VALUE / 2);
            case LAST -> page.moved(Integer.MAX_VALUE / 2);
            case ROW, CHOICE -> {
                if (input instanceof Input.Typed digit) {
                    page.selected(digit.character().charAt(0) - '1');
                }
            }
            case HELP -> {
                return new Move.Open(new HelpPage(desk, page.context()));
            }
            default -> {
                return page.on(command);
            }
        }
        return Move.STAY;
    }

    private void leave() {
        farewell = pages.stream().map(Page::leaving).reduce("", App::either);
        pages.clear();
    }

    private void go(Move move) {
        if (move instanceof Move.Open open) {
            pages.push(open.page());
        } else if (move instanceof Move.Turn turn) {
            pages.pop();
            pages.push(turn.page());
        } else if (move instanceof Move.Errand due) {
            errand = due;
        } else if (move instanceof Move.Leave) {
            leave();
        } else if (move instanceof Move.Back) {
            farewell = pages.pop().farewell();
            if (isOpen()) {
                page().again();
            }
        }
    }

    /** Time has passed: a page where that changes something comes up. */
    void tick() {
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

    /** The key's name in the key map. */
    private static Optional<String> nameOf(Input input) {
        if (input instanceof Input.Typed typed) {
            return Optional.of(typed.character().equals(" ") ? "Space" : typed.character());
        }
        if (input instanceof Input.Control control) {
            return Optional.of("Ctrl+" + String.valueOf(control.letter()).toUpperCase(Locale.ROOT));
        }
        return input instanceof Input.Pressed pressed ? Optional.of(nameOf(pressed.key())) : Optional.empty();
    }

    private static String nameOf(Key key) {
        return switch (key) {
            case UP -> "Up";
            case DOWN -> "Down";
            case LEFT -> "Left";
            case RIGHT -> "Right";
            case HOME -> "Home";
            case END -> "End";
            case PAGE_UP -> "PgUp";
            case PAGE_DOWN -> "PgDn";
            case ENTER -> "Enter";
            case ESCAPE -> "Esc";
            case TAB -> "Tab";
            case BACK_TAB -> "Shift+Tab";
            case BACKSPACE -> "Backspace";
            case DELETE -> "Del";
            case INSERT -> "Ins";
            case F1 -> "F1";
        };
    }
}
