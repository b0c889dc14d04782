package lectern.front.tui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.tui.terminal.Key;
import lectern.marking.Response;
import lectern.model.Question;
import lectern.quiz.Event;
import lectern.quiz.Session;
import lectern.view.Block;
import lectern.view.Draft;
import lectern.view.QuestionView;

/** A question that waits for its answer. */
final class AskingPage extends Page {
    private final QuizPages quiz;
    private final String notes;
    private Session.Asking session;
    private String heading;
    private Draft draft = Draft.EMPTY;
    /** The row clicked last: a second click on it answers, a first one never does. */
    private int clickedRow = -1;

    /**
     * The page.
     *
     * @param notes what is to be known of the quiz, below the question; empty if nothing
     */
    AskingPage(QuizPages quiz, Session.Asking session, String notes) {
        super(quiz.desk());
        this.quiz = quiz;
        this.session = session;
        this.heading = quiz.heading(session, session.current());
        this.notes = notes;
    }

    /** The same question with its hint, or for a second try. */
    void showing(Session.Asking changed) {
        session = changed;
        heading = quiz.heading(session, session.current());
        follow();
    }

    @Override
    Context context() {
        return quiz.context(kind());
    }

    private Context kind() {
        if (session.current().question() instanceof Question.Choice choice) {
            return choice.several() ? Context.TICKING : Context.CHOOSING;
        }
        return Context.TYPING;
    }

    @Override
    String title() {
        return quiz.title();
    }

    @Override
    String status() {
        return quiz.status();
    }

    @Override
    String farewell() {
        return quiz.farewell();
    }

    @Override
    String leaving() {
        return quiz.left();
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        return QuestionView.block(session, heading, draft, notes, columns, rows, desk().glyphs());
    }

    private List<Integer> order() {
        return session.current().order();
    }

    @Override
    void moved(int rows) {
        if (order().isEmpty()) {
            scroll(rows);
        } else {
            selected(within(draft.selected() + rows, order().size()));
        }
    }

    @Override
    void selected(int row) {
        clickedRow = -1;
        if (row < order().size()) {
            draft = draft.at(row);
            follow();
        } else {
            tell("There are " + order().size() + " options.");
        }
    }

    @Override
    Move clicked(int row) {
        boolean again = row == clickedRow;
        selected(row);
        clickedRow = row;
        if (kind() == Context.TICKING) {
            return on(Command.TICK);
        }
        return again ? on(Command.ANSWER) : Move.STAY;
    }

    @Override
    void typed(String text) {
        if (kind() == Context.TYPING) {
            draft = inserted(draft, text);
            follow();
        }
    }

    @Override
    void edited(Key key) {
        if (kind() == Context.TYPING) {
            draft = FieldKeys.edited(draft, key);
        }
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case ANSWER -> quiz.on(this, new Event.Answer(desk().clock().instant(), response()));
            case DONT_KNOW -> quiz.on(this, new Event.Answer(desk().clock().instant(), new Response.DontKnow()));
            case TICK -> {
                draft = draft.toggled();
                yield Move.STAY;
            }
            case SKIP -> quiz.on(this, new Event.Skip(desk().clock().instant()));
            case HINT -> quiz.on(this, new Event.Hint(desk().clock().instant()));
            case REPORT -> new Move.Open(new ReportPage(desk(), session.current()));
            default -> quiz.common(this, command);
        };
    }

    private Response response() {
        if (kind() == Context.TYPING) {
            return new Response.Typed(draft.text());
        }
        Set<Integer> rows = kind() == Context.TICKING ? draft.ticked() : Set.of(draft.selected());
        return new Response.Chosen(rows.stream().map(order()::get).collect(Collectors.toSet()));
    }
}
