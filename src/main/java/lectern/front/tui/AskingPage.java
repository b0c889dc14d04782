package lectern.front.tui;

import lectern.front.Command;
import lectern.front.Context;
import lectern.marking.Certainty;
import lectern.marking.Response;
import lectern.quiz.Event;
import lectern.quiz.Session;
import lectern.view.Block;
import lectern.view.Draft;
import lectern.view.QuestionView;

/** A question that waits for its answer, which is told at once what it is worth. */
final class AskingPage extends AnsweringPage {
    private final String notes;
    private Session.Asking session;
    private String heading;
    /** Whether it is to be said how sure one is of the answer as it stands. */
    private boolean declaring;

    /**
     * The page.
     *
     * @param notes what is to be known of the quiz, below the question; empty if nothing
     */
    AskingPage(QuizPages quiz, Session.Asking session, String notes) {
        super(quiz, Draft.of(session.current()));
        this.session = session;
        this.heading = quiz.heading(session, session.current());
        this.notes = notes;
    }

    /** The same question with its hint, or for a second try. */
    void showing(Session.Asking changed) {
        session = changed;
        heading = quiz().heading(session, session.current());
        follow();
    }

    @Override
    void declares() {
        declaring = true;
    }

    @Override
    Context context() {
        return declaring ? Context.CERTAINTY : super.context();
    }

    @Override
    Block question(int columns, int rows) {
        return QuestionView.block(session, heading, draft(), notes, columns, rows, desk().glyphs());
    }

    @Override
    String whyNot(Command command) {
        return command == Command.HINT && session.hinted() ? "The hint is shown already." : super.whyNot(command);
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case ANSWER -> goesToEmptyGap() ? Move.STAY : answer(draft().response(), Certainty.UNDECLARED);
            case GUESS -> declare(Certainty.GUESS);
            case UNSURE -> declare(Certainty.UNSURE);
            case SURE -> declare(Certainty.SURE);
            case BACK -> {
                declaring = false;
                yield Move.STAY;
            }
            case DONT_KNOW -> answer(new Response.DontKnow(), Certainty.UNDECLARED);
            case SKIP -> quiz().on(this, new Event.Skip(desk().clock().instant()));
            case HINT -> quiz().on(this, new Event.Hint(desk().clock().instant()));
            case REPORT -> new Move.Open(new ReportPage(desk(), session.current()));
            default -> makes(command) ? Move.STAY : quiz().common(this, command);
        };
    }

    private Move declare(Certainty certainty) {
        declaring = false;
        return answer(draft().response(), certainty);
    }

    private Move answer(Response response, Certainty certainty) {
        return quiz().on(this, new Event.Answer(desk().clock().instant(), response, certainty));
    }
}
