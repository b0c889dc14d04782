package lectern.cli;

import java.util.Optional;
import java.util.function.IntSupplier;
import lectern.front.Logbook;
import lectern.front.Unfinished;
import lectern.front.tui.App;
import lectern.front.tui.Desk;
import lectern.front.tui.Openings;
import lectern.view.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Makes what the full screen starts with, while the terminal is being taken. The history that it opens is closed with it.
 */
final class Making implements Runnable, AutoCloseable {
    private final FullScreen.Opening opening;
    private final @Nullable Thread ahead;
    private @Nullable HistoryLogbook book;
    private Optional<App> app = Optional.empty();
    private IntSupplier exitCode = new Done();

    /** Of a start that has no outcome of its own. */
    private record Done() implements IntSupplier {
        @Override
        public int getAsInt() {
            return ExitCode.DONE;
        }
    }

    /**
     * What makes it.
     *
     * @param ahead draws a page for nobody; null if nothing is drawn ahead
     */
    Making(FullScreen.Opening opening, @Nullable Thread ahead) {
        this.opening = opening;
        this.ahead = ahead;
    }

    @Override
    public void run() {
        app = Optional.of(make());
        awaitAhead();
    }

    /** What was made. */
    App app() {
        return app.orElseThrow();
    }

    /** That of what was made, unless it ends otherwise than by being left. */
    int exitCode() {
        return exitCode.getAsInt();
    }

    /** Before the page itself is drawn: classes that two threads initialise at once may wait for each other for ever. */
    private void awaitAhead() {
        try {
            if (ahead != null) {
                ahead.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private App make() {
        if (opening.start() instanceof FullScreen.Problems problems) {
            return Openings.problems(desk(Logbook.NONE), problems.problems());
        }
        if (opening.start() instanceof FullScreen.Study study) {
            // Its history is open already.
            return Openings.study(desk(Logbook.NONE), study.sitting());
        }
        HistoryLogbook opened =
                new HistoryLogbook(opening.bank(), opening.around(), opening.start() instanceof FullScreen.Home);
        book = opened;
        return make(opened);
    }

    private App make(HistoryLogbook opened) {
        Desk desk = desk(opened);
        if (opening.start() instanceof FullScreen.Play play) {
            exitCode = play.handover()::exitCode;
            String notes = play.notes().replace('\n', ' ');
            return Openings.quiz(desk, play.quiz(), play.selection(), notes, play.handover());
        }
        if (opening.start() instanceof FullScreen.Resume resume) {
            Unfinished left = opened.toResume();
            Handover handover = resume.handover().apply(left.begun().toInstant());
            exitCode = handover::exitCode;
            return Openings.resume(desk, left, handover);
        }
        if (opening.start() instanceof FullScreen.Reader reader) {
            return Openings.article(desk, reader.article(), reader.line());
        }
        if (opening.start() instanceof FullScreen.Search search) {
            FullScreen.Reader reader = search.reader();
            return Openings.search(desk, reader.article(), reader.line(), search.words());
        }
        if (opening.start() instanceof FullScreen.Numbered numbered) {
            FullScreen.Reader reader = numbered.reader();
            return Openings.numbered(desk, reader.article(), reader.line());
        }
        if (opening.start() instanceof FullScreen.Questions questions) {
            FullScreen.Reader reader = questions.reader();
            return Openings.questions(desk, reader.article(), reader.line(), questions.stretch());
        }
        return opening.start() instanceof FullScreen.Articles ? Openings.articles(desk) : Openings.home(desk);
    }

    private Desk desk(Logbook logbook) {
        Surroundings around = opening.around();
        return new Desk(
                opening.bank(),
                opening.choice().origin(),
                opening.look().ascii() ? Glyphs.ASCII : Glyphs.UNICODE,
                opening.steering().keys(),
                around.clock(),
                around.luck(),
                logbook,
                ReportFile.in(around),
                new OtherPrograms(opening.choice(), around),
                opening.banks());
    }

    @Override
    public void close() {
        if (book != null) {
            book.close();
        }
    }
}
