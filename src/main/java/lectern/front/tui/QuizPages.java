package lectern.front.tui;

import java.util.Optional;
import lectern.front.Command;
import lectern.front.SessionRunner;
import lectern.quiz.Effect;
import lectern.quiz.Event;
import lectern.quiz.Quiz;
import lectern.quiz.Result;
import lectern.quiz.Session;
import lectern.study.Selection;
import lectern.view.Wording;

/**
 * A quiz under way, as its pages share it.
 *
 * @param selection what was asked for, to draw another of the same kind
 */
record QuizPages(Desk desk, SessionRunner runner, Selection selection) {
    /** A new quiz; empty if the selection admits no question. */
    static Optional<QuizPages> draw(Desk desk, Selection selection, long seed) {
        return selection.draw(desk.bank(), seed).map(quiz -> start(desk, quiz, selection));
    }

    static QuizPages start(Desk desk, Quiz quiz, Selection selection) {
        Session session = Session.start(quiz, desk.clock().instant());
        return new QuizPages(desk, new SessionRunner(session, desk.journal()), selection);
    }

    /** The page for where the session stands. */
    Page current() {
        return runner.session().accept(new Session.Visitor<>() {
            @Override
            public Page asking(Session.Asking session) {
                return new AskingPage(QuizPages.this, session);
            }

            @Override
            public Page explaining(Session.Explaining session) {
                return new FeedbackPage(QuizPages.this, session);
            }

            @Override
            public Page finished(Session.Finished session) {
                return new ResultsPage(QuizPages.this, session);
            }
        });
    }

    /** Hands an event in; turns to the page of the next state, or stays and tells why not. */
    Move on(Page page, Event event) {
        Session before = runner.session();
        Optional<Effect.Reason> refusal = runner.on(event);
        if (runner.session().equals(before)) {
            refusal.ifPresent(reason -> page.tell(Wording.refusal(reason)));
            return Move.STAY;
        }
        if (runner.session() instanceof Session.Asking asking
                && before instanceof Session.Asking earlier
                && asking.current().equals(earlier.current())
                && page instanceof AskingPage same) {
            same.showing(asking);
            return Move.STAY;
        }
        return new Move.Turn(current());
    }

    /** Takes the last answer back, or leaves, from any page of the quiz. */
    Move common(Page page, Command command) {
        return switch (command) {
            case UNDO -> on(page, new Event.Undo(desk.clock().instant()));
            case LEAVE -> Move.BACK;
            default -> Move.STAY;
        };
    }

    String title() {
        return "Lectern " + desk.glyphs().dot() + " " + desk.bank().title();
    }

    /** "2.5 of 4", the score so far. */
    String status() {
        Result result = Result.of(runner.session());
        return result.score().questions() == 0
                ? "seed " + runner.session().quiz().seed()
                : "Score " + Wording.score(result.score());
    }
}
