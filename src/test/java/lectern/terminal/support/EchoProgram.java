package lectern.terminal.support;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import lectern.front.tui.terminal.Coloring;
import lectern.front.tui.terminal.Depth;
import lectern.front.tui.terminal.Display;
import lectern.front.tui.terminal.Input;
import lectern.front.tui.terminal.Links;
import lectern.front.tui.terminal.Terminals;
import lectern.front.tui.terminal.Theme;
import lectern.view.Cell;
import lectern.view.Line;
import lectern.view.Role;
import lectern.view.Screen;
import lectern.view.Size;

/**
 * Shows every input that comes. {@code q} ends it, {@code H} hangs it, {@code E} lends the terminal to {@code read},
 * {@code !} throws. With {@code twice} another display was open before.
 */
public final class EchoProgram {
    private static final int SHOWN = 8;

    private final Display display;
    private final Deque<String> inputs = new ArrayDeque<>();
    private int count;

    private EchoProgram(Display display) {
        this.display = display;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (!Terminals.attached()) {
            System.out.println("no terminal " + String.join("|", args));
            System.exit(3);
        }
        if (args.length > 0 && args[0].equals("plain")) {
            System.out.println("plain " + String.join("|", args));
            System.out.println("read " + System.in.read());
            System.exit(0);
        }
        Coloring coloring = System.getenv("NO_COLOR") == null
                ? new Coloring(Theme.DARK, Depth.of(System.getenv()), System.getenv("ASK") != null)
                : Coloring.NONE;
        if (args.length > 0 && args[0].equals("twice")) {
            leaveWhileReading(coloring);
        }
        int code;
        try (Display display = Terminals.open(coloring, Links.NONE, () -> {})) {
            code = new EchoProgram(display).run();
        }
        System.exit(code);
    }

    /** Opens a display, asks it for an input that does not come, and closes it. */
    private static void leaveWhileReading(Coloring coloring) throws IOException, InterruptedException {
        try (Display display = Terminals.open(coloring, Links.NONE, () -> {})) {
            display.next(Duration.ofMillis(1));
        }
    }

    private int run() throws InterruptedException {
        display.paint(screen());
        while (true) {
            Input input = display.next();
            inputs.addFirst("#" + ++count + " " + input);
            if (inputs.size() > SHOWN) {
                inputs.removeLast();
            }
            if (input instanceof Input.Interrupted) {
                return 130;
            } else if (input instanceof Input.Closed) {
                return 4;
            } else if (input instanceof Input.Suspended) {
                display.suspend();
            } else if (input instanceof Input.Typed typed) {
                switch (typed.character()) {
                    case "q" -> {
                        return 0;
                    }
                    case "H" -> hang();
                    case "E" -> display.lend(EchoProgram::borrow);
                    case "!" -> throw new IllegalStateException("asked to fail");
                    default -> {}
                }
            }
            display.paint(screen());
        }
    }

    private static void hang() {
        while (true) {
            LockSupport.park();
        }
    }

    private static void borrow() {
        try {
            new ProcessBuilder("sh", "-c", "printf 'borrowed>'; read line; printf \"got:$line.\"; read line")
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Screen screen() {
        Size size = display.size();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("Echo " + size.columns() + "x" + size.rows(), Role.BAR));
        inputs.forEach(input -> lines.add(Line.of(input, Role.TEXT)));
        while (lines.size() < size.rows() - 1) {
            lines.add(
                    Line.of("Zwölf ", Role.DIM).and("Boxkämpfer ", Role.PASSAGE).and("jagen", Role.RIGHT));
        }
        lines.add(Line.of("q", Role.KEY).and(" ends", Role.KEY_LABEL));
        return new Screen(size, lines.subList(0, Math.min(lines.size(), size.rows())), new Cell(0, 1));
    }
}
