package lectern.front.tui;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.tui.terminal.Input;
import lectern.front.tui.terminal.Key;
import lectern.view.Screen;

/** What the keys and the mouse do: inputs become commands by the key map, and commands are done by the page. */
final class Controls {
    private final Desk desk;
    private final Deque<Page> pages;
    private final Elsewhere elsewhere;
    /** Whether Esc came before, so that a letter typed where text goes is a command. */
    private boolean escaped;
    /** Whether clicks are wanted, rather than left to the terminal to select text. */
    private boolean mouse = true;

    private final Pointer pointer;

    /**
     * The controls.
     *
     * @param pages all that are open, the one that is seen first
     * @param elsewhere where the list of commands leads besides
     */
    Controls(Desk desk, Deque<Page> pages, Elsewhere elsewhere) {
        this.desk = desk;
        this.pages = pages;
        this.elsewhere = elsewhere;
        this.pointer = new Pointer(desk, this::pressed);
    }

    boolean isMouseOn() {
        return mouse;
    }

    void mouse(boolean on) {
        mouse = on;
    }

    /** Where an input leads from the page that is seen. */
    Move moveFor(Input input) {
        boolean afterEsc = escaped;
        escaped = false;
        Page page = pages.element();
        if (input instanceof Input.Button button) {
            return pointer.moveFor(page, button);
        }
        pointer.interrupted();
        page.tell("");
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
                : KeyPresses.nameOf(input).flatMap(name -> desk.keys().command(context, name));
        boolean esc = input instanceof Input.Pressed pressed && pressed.key() == Key.ESCAPE;
        escaped = esc && command.isEmpty() && context.takesText();
        if (escaped) {
            page.tell("Esc: now a letter" + letters(context) + "; " + allKeys(context));
            return Move.STAY;
        }
        if (command.isPresent()) {
            return pressed(page, command.get(), input);
        }
        if (input instanceof Input.Typed typed && context.takesText() && !text) {
            page.tell("Esc " + typed.character() + " is no command here; " + allKeys(context));
        } else if (input instanceof Input.Typed typed) {
            page.typed(typed.character());
        } else if (input instanceof Input.Pressed pressed) {
            page.edited(pressed.key());
        }
        return Move.STAY;
    }

    /** ", such as x, h, u or q", of those that there are. */
    private String letters(Context context) {
        List<String> letters =
                List.of(Command.DONT_KNOW, Command.LEAVE_OPEN, Command.HINT, Command.UNDO, Command.LEAVE).stream()
                        .map(command -> desk.keyNames().of(context, command))
                        .filter(name -> name.startsWith("Esc "))
                        .map(name -> name.substring("Esc ".length()))
                        .toList();
        int last = letters.size() - 1;
        return last < 1 ? "" : ", such as " + String.join(", ", letters.subList(0, last)) + " or " + letters.get(last);
    }

    private String allKeys(Context context) {
        String key = desk.keyNames().textless(context, Command.HELP);
        return (key.isEmpty() ? "the help" : key) + " lists them.";
    }

    private Move pressed(Page page, Command command, Input input) {
        if (input instanceof Input.Typed digit && isDigit(command)) {
            return watched(page, command, () -> {
                page.selected(digit.character().charAt(0) - '1');
                return Move.STAY;
            });
        }
        return pressed(page, command);
    }

    /** A key pressed by a click on it; the digits are many. */
    private Move pressed(Page page, Command command) {
        return isDigit(command) ? watched(page, command, () -> Move.STAY) : done(page, command);
    }

    private static boolean isDigit(Command command) {
        return command == Command.ROW || command == Command.CHOICE;
    }

    /** Does what a key asks for that is no digit. */
    Move done(Page page, Command command) {
        return watched(page, command, () -> perform(page, command));
    }

    /** Where nothing comes of a command, that is told. */
    private static Move watched(Page page, Command command, Supplier<Move> doing) {
        Screen before = page.untold();
        Move move = doing.get();
        if (move.equals(Move.STAY) && !page.isTelling() && page.redrawn().equals(before)) {
            page.tell(command.idle());
        }
        return move;
    }

    private Move perform(Page page, Command command) {
        String why = page.whyNot(command);
        if (!why.isEmpty()) {
            page.tell(why);
            return Move.STAY;
        }
        switch (command) {
            case UP -> page.moved(-1);
            case DOWN -> page.moved(1);
            case PAGE_UP -> page.scroll(-page.screenful());
            case PAGE_DOWN -> page.scroll(page.screenful());
            case FIRST -> page.moved(-Integer.MAX_VALUE / 2);
            case LAST -> page.moved(Integer.MAX_VALUE / 2);
            case MOUSE -> {
                mouse = !mouse;
                page.tell(told(page.context()));
            }
            case HELP -> {
                return new Move.Open(new HelpPage(desk, page.context()));
            }
            case PALETTE -> {
                return new Move.Open(new PalettePage(desk, page, this, ways()));
            }
            default -> {
                return page.on(command);
            }
        }
        return Move.STAY;
    }

    /** Where one can go besides; nowhere, as long as one of the pages has to be left first. */
    private List<Elsewhere.Way> ways() {
        String bound = pages.stream()
                .map(Page::bound)
                .filter(why -> !why.isEmpty())
                .findFirst()
                .orElse("");
        Elsewhere.Way out = new Elsewhere.Way("Quit", "leave Lectern; what was answered is kept", "", Move.Quit::new);
        return Stream.concat(elsewhere.from(List.copyOf(pages)).stream(), Stream.of(out))
                .map(way -> way.unless(bound))
                .toList();
    }

    private String told(Context context) {
        if (mouse) {
            return "The mouse is on: it chooses, and scrolls.";
        }
        String key = desk.keyNames().of(context, Command.MOUSE);
        String again = key.isEmpty() ? desk.keyNames().of(context, Command.PALETTE) : key;
        return "The mouse is off: the terminal selects text. " + (again.isEmpty() ? "The help tells how it" : again)
                + " turns it on again.";
    }
}
