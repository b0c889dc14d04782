package lectern.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import lectern.bank.FolderSource;
import lectern.front.KeyMap;
import lectern.front.Logbook;
import lectern.front.plain.PlainOutput;
import lectern.front.tui.App;
import lectern.front.tui.Desk;
import lectern.front.tui.Openings;
import lectern.front.tui.terminal.Coloring;
import lectern.front.tui.terminal.Depth;
import lectern.front.tui.terminal.Display;
import lectern.front.tui.terminal.Links;
import lectern.front.tui.terminal.Terminals;
import lectern.front.tui.terminal.Theme;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.view.Glyphs;
import org.jspecify.annotations.Nullable;

/** The full screen on the terminal of this process. */
final class TerminalScreen implements FullScreen {
    private @Nullable Thread ahead;

    /** A page without a bank is drawn for nobody, on the other processor: what drawing takes is loaded by then. */
    @Override
    public void prepare(Surroundings around) {
        Coloring coloring = Coloring.of(Theme.DARK, Depth.of(around.environment()));
        Thread thread = new Thread("screen-ahead") {
            @Override
            public void run() {
                drawAhead(coloring);
            }
        };
        thread.setDaemon(true);
        thread.start();
        ahead = thread;
    }

    private static void drawAhead(Coloring coloring) {
        Bank none = new Bank(new BankId("none"), "", List.of(), List.of());
        try (Display display = Terminals.nowhere(coloring)) {
            Openings.home(new Desk(
                            none,
                            "",
                            Glyphs.UNICODE,
                            KeyMap.standard(),
                            InstantSource.system(),
                            () -> 0,
                            Logbook.NONE,
                            (at, bank, question, words) -> ""))
                    .show(display);
        } catch (IOException | RuntimeException | LinkageError e) {
            // What is wrong will be met again, and told, on the display itself.
        }
    }

    @Override
    public int open(Opening opening) throws IOException {
        try (Making making = new Making(opening, ahead)) {
            ahead = null;
            return open(opening, making);
        }
    }

    private static int open(Opening opening, Making making) throws IOException {
        App app;
        int code;
        try (Display display = Terminals.open(opening.look().coloring(), links(opening), making)) {
            app = opening.steering().mouse() ? making.app() : making.app().withoutMouse();
            code = app.run(display);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
        if (!app.farewell().isEmpty()) {
            PlainOutput out = new PlainOutput(opening.around().out());
            out.line(app.farewell());
            out.flush();
        }
        if (app.fault().isPresent()) {
            throw app.fault().get();
        }
        return code == App.DONE ? making.exitCode() : code;
    }

    /** Shows the first screen to nobody. */
    static int rehearse(Opening opening) throws IOException {
        drawAhead(opening.look().coloring());
        try (Making making = new Making(opening, null);
                Display display = Terminals.unattached(opening.look().coloring(), making)) {
            return making.app().run(display);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    private static Links links(Opening opening) throws IOException {
        String template = opening.look().links();
        return !template.isEmpty() && opening.choice() instanceof BankChoice.InFolder inFolder
                ? new Links(template, FolderSource.of(inFolder.folder()).root())
                : Links.NONE;
    }
}
