package lectern.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.IntSupplier;
import lectern.bank.FolderSource;
import lectern.front.KeyMap;
import lectern.front.Logbook;
import lectern.front.Unfinished;
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
        Thread thread = new Thread(() -> drawAhead(coloring), "screen-ahead");
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

    /** Before the page itself is drawn: classes that two threads initialise at once may wait for each other for ever. */
    private void awaitAhead() {
        Thread thread = ahead;
        ahead = null;
        try {
            if (thread != null) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int open(Opening opening) throws IOException {
        if (opening.start() instanceof Problems problems) {
            return open(opening, new Shown(Openings.problems(desk(opening, Logbook.NONE), problems.problems())));
        }
        if (opening.start() instanceof Study study) {
            // Its history is open already.
            return open(opening, new Shown(Openings.study(desk(opening, Logbook.NONE), study.sitting())));
        }
        try (HistoryLogbook book = book(opening)) {
            return open(opening, shown(opening, book));
        }
    }

    /**
     * What is opened.
     *
     * @param exitCode asked for at its end, unless it ends otherwise than by being left
     */
    private record Shown(App app, IntSupplier exitCode) {
        Shown(App app) {
            this(app, () -> ExitCode.DONE);
        }
    }

    private int open(Opening opening, Shown shown) throws IOException {
        App app = opening.steering().mouse() ? shown.app() : shown.app().withoutMouse();
        int code;
        try (Display display = Terminals.open(opening.look().coloring(), links(opening), this::awaitAhead)) {
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
        return code == App.DONE ? shown.exitCode().getAsInt() : code;
    }

    /** Shows the first screen to nobody. */
    static int rehearse(Opening opening) throws IOException {
        drawAhead(opening.look().coloring());
        try (HistoryLogbook book = book(opening);
                Display display = Terminals.unattached(opening.look().coloring())) {
            return shown(opening, book).app().run(display);
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

    private static HistoryLogbook book(Opening opening) {
        return new HistoryLogbook(opening.bank(), opening.around(), opening.start() instanceof Home);
    }

    private static Shown shown(Opening opening, HistoryLogbook book) {
        Desk desk = desk(opening, book);
        if (opening.start() instanceof Play play) {
            Handover handover = play.handover();
            String notes = play.notes().replace('\n', ' ');
            return new Shown(Openings.quiz(desk, play.quiz(), play.selection(), notes, handover), handover::exitCode);
        }
        if (opening.start() instanceof Resume resume) {
            Unfinished left = book.toResume();
            Handover handover = resume.handover().apply(left.begun().toInstant());
            return new Shown(Openings.resume(desk, left, handover), handover::exitCode);
        }
        if (opening.start() instanceof Reader reader) {
            return new Shown(Openings.article(desk, reader.article(), reader.line()));
        }
        if (opening.start() instanceof Search search) {
            Reader reader = search.reader();
            return new Shown(Openings.search(desk, reader.article(), reader.line(), search.words()));
        }
        if (opening.start() instanceof Numbered numbered) {
            Reader reader = numbered.reader();
            return new Shown(Openings.numbered(desk, reader.article(), reader.line()));
        }
        if (opening.start() instanceof Questions questions) {
            Reader reader = questions.reader();
            return new Shown(Openings.questions(desk, reader.article(), reader.line(), questions.stretch()));
        }
        return new Shown(opening.start() instanceof Articles ? Openings.articles(desk) : Openings.home(desk));
    }

    private static Desk desk(Opening opening, Logbook book) {
        Surroundings around = opening.around();
        return new Desk(
                opening.bank(),
                opening.choice().origin(),
                opening.look().ascii() ? Glyphs.ASCII : Glyphs.UNICODE,
                opening.steering().keys(),
                around.clock(),
                around.luck(),
                book,
                ReportFile.in(around),
                new OtherPrograms(opening.choice(), around),
                opening.banks());
    }
}
