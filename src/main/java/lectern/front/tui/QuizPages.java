package lectern.front.tui;

import java.util.Optional;
import java.util.function.Consumer;
import lectern.front.Closing;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.Journal;
import lectern.front.NotKept;
import lectern.front.SessionRunner;
import lectern.front.Unfinished;
import lectern.quiz.Effect;
import lectern.quiz.Event;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.quiz.Result;
import lectern.quiz.Session;
import lectern.quiz.Terms;
import lectern.study.Filter;
import lectern.study.Selection;
import lectern.view.Rated;
import lectern.view.StudyWording;
import lectern.view.Wording;

/** A quiz under way, as its pages share it. */
class QuizPages {
    private final Desk desk;
    private final SessionRunner runner;
    private final Selection selection;
    private final Consumer<QuizPages> begun;

    /**
     * A quiz.
     *
     * @param selection what was asked for, to draw another of the same kind
     * @param begun is told of each quiz that begins, so that it can be gone on with
     */
    QuizPages(Desk desk, SessionRunner runner, Selection selection, Consumer<QuizPages> begun) {
        this.desk = desk;
        this.runner = runner;
        this.selection = selection;
        this.begun = begun;
    }

    final Desk desk() {
        return desk;
    }

    final SessionRunner runner() {
        return runner;
    }

    /** Which keys hold where those of a quiz would. */
    Context context(Context inQuiz) {
        return inQuiz;
    }

    /** The line above a question. */
    String heading(Session session, Planned planned) {
        return Wording.heading(session, planned);
    }

    /** How the answer just given counts for a schedule. */
    Rated rated() {
        return Rated.NOT;
    }

    /**
     * Takes the learner's own rating of it, 1 to 4.
     *
     * @return why it could not be taken; empty if it was
     */
    String rate(int number) {
        return "";
    }

    /** The page at the end. */
    Page end(Session.Finished session) {
        return new ResultsPage(this, session);
    }

    /** A new quiz; empty if the selection admits no question. */
    static Optional<QuizPages> draw(Desk desk, Selection selection, long seed, Consumer<QuizPages> begun) {
        return selection.draw(desk.bank(), seed).map(quiz -> start(desk, quiz, selection, begun, Closing.NONE));
    }

    static QuizPages start(Desk desk, Quiz quiz, Selection selection, Consumer<QuizPages> begun, Closing closing) {
        Session session = Session.start(quiz, desk.clock().instant());
        Journal journal = desk.logbook().begin(quiz);
        journal.start(quiz);
        QuizPages pages = of(desk, new SessionRunner(session, journal, closing), selection, begun);
        begun.accept(pages);
        return pages;
    }

    private static QuizPages of(Desk desk, SessionRunner runner, Selection selection, Consumer<QuizPages> begun) {
        return runner.session().quiz().terms().exam()
                ? new ExamPages(desk, runner, selection, begun)
                : new QuizPages(desk, runner, selection, begun);
    }

    /** A quiz that was left goes on. */
    static QuizPages resume(Desk desk, Unfinished left, Consumer<QuizPages> begun, Closing closing) {
        Session session = left.at(desk.clock().instant());
        SessionRunner runner = new SessionRunner(session, left.journal(), closing);
        Selection selection = new Selection(Filter.ALL, session.quiz().size());
        QuizPages pages = of(desk, runner, selection, begun);
        begun.accept(pages);
        return pages;
    }

    /** Another quiz of the same kind. */
    Optional<QuizPages> another() {
        Terms terms = runner.session().quiz().terms();
        return selection
                .draw(desk.bank(), desk.seeds().getAsLong())
                .map(quiz -> start(desk, quiz.on(terms), selection, begun, Closing.NONE));
    }

    boolean isOver() {
        return runner.session() instanceof Session.Finished;
    }

    /** The first question, with what is to be known of the quiz; without notes the same as {@link #current}. */
    Page first(String notes) {
        if (runner.session() instanceof Session.Examined exam) {
            return new ExamPage(this, exam, notes);
        }
        return runner.session() instanceof Session.Asking asking ? new AskingPage(this, asking, notes) : current();
    }

    /** The page for where the session stands. */
    Page current() {
        return runner.session().accept(new Session.Visitor<>() {
            @Override
            public Page asking(Session.Asking session) {
                return new AskingPage(QuizPages.this, session, "");
            }

            @Override
            public Page examined(Session.Examined session) {
                return new ExamPage(QuizPages.this, session, "");
            }

            @Override
            public Page explaining(Session.Explaining session) {
                return new FeedbackPage(QuizPages.this, session);
            }

            @Override
            public Page finished(Session.Finished session) {
                return end(session);
            }
        });
    }

    /** Hands an event in; turns to the page of the next state, or stays and tells why not. */
    Move on(Page page, Event event) {
        Session before = runner.session();
        Optional<Effect.Reason> refusal;
        try {
            refusal = runner.on(event);
        } catch (NotKept e) {
            return new Move.Turn(NotKeptPage.at(this, page, e, () -> on(page, event)));
        }
        if (refusal.isPresent() && isSameButForTime(before, runner.session())) {
            page.tell(refusals().words(page.context(), refusal.get()));
            if (refusal.get() == Effect.Reason.HOW_SURE && page instanceof AnsweringPage answering) {
                answering.declares();
            }
            return Move.STAY;
        }
        if (runner.session().equals(before)) {
            return Move.STAY;
        }
        if (runner.session() instanceof Session.Asking asking
                && before instanceof Session.Asking earlier
                && asking.current().equals(earlier.current())
                && page instanceof AskingPage same) {
            same.showing(asking);
            same.tell(told(same));
            return Move.STAY;
        }
        Page next = current();
        next.tell(told(next));
        return new Move.Turn(next);
    }

    /** Why a command that pages of the quiz have in common cannot be done now; empty if it can. */
    String whyNot(Command command) {
        return refusals().of(command, context(Context.FEEDBACK));
    }

    private Refusals refusals() {
        return new Refusals(desk, runner);
    }

    /** Why one may go nowhere else before leaving the quiz; empty if one may. */
    String bound() {
        return "";
    }

    /** What was done with the question before. */
    private String told(Page next) {
        return StudyWording.told(runner.effects(), desk.keyNames().of(next.context(), Command.UNDO));
    }

    /** In an exam each event tells the time, and nothing else of it may have changed. */
    private static boolean isSameButForTime(Session before, Session after) {
        return after.equals(before)
                || (before instanceof Session.Examined earlier
                        && after instanceof Session.Examined later
                        && earlier.again(later.now()).equals(later.again(later.now())));
    }

    /** Takes the last answer back, or leaves, from any page of the quiz. */
    Move common(Page page, Command command) {
        return switch (command) {
            case UNDO -> on(page, new Event.Undo(desk.clock().instant()));
            case LEAVE -> leave(Move.BACK);
            default -> Move.STAY;
        };
    }

    /** Leaves the quiz for somewhere else. */
    Move leave(Move to) {
        try {
            runner.leave();
            return to;
        } catch (NotKept e) {
            return new Move.Turn(NotKeptPage.leaving(this, e, to));
        }
    }

    /** The program ends from here: what can still be kept is; otherwise that is told. */
    String left() {
        try {
            runner.leave();
            return farewell();
        } catch (NotKept e) {
            return (farewell() + " " + e.getMessage()).strip();
        }
    }

    String title() {
        return "Lectern " + desk.glyphs().dot() + " " + desk.bank().title();
    }

    /** The score so far; empty before the first answer. */
    String farewell() {
        Result result = Result.of(runner.session());
        String score = result.answered() == 0 ? "" : "Score: " + Wording.score(result.score()) + " ";
        return (score + String.join(" ", runner.outcome())).strip();
    }

    /** "Score 2.5 of 4 (63 %)" so far; before the first answer, what the quiz was drawn by. */
    String status() {
        return runner.session().progress().answers(0).isEmpty()
                ? "seed " + runner.session().quiz().seed()
                : "Score " + Wording.score(Result.of(runner.session()).score());
    }
}
