package lectern.front.tui;

import java.util.Comparator;
import java.util.List;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.NotKept;
import lectern.model.Passage;
import lectern.quiz.Answered;
import lectern.quiz.Event;
import lectern.quiz.Result;
import lectern.quiz.Session;
import lectern.view.Block;
import lectern.view.ResultView;

/** What a quiz came to, the passages to reread, and the way on. */
final class ResultsPage extends QuizPage {
    private static final int NONE = -1;

    private final Session.Finished session;
    private final List<Passage> reread;
    /** The chosen passage, or −1 before anyone has moved to one. */
    private int selected = NONE;

    ResultsPage(QuizPages quiz, Session.Finished session) {
        super(quiz);
        this.session = session;
        this.reread = Result.of(session).reread();
    }

    @Override
    Context context() {
        return quiz().context(Context.RESULTS);
    }

    @Override
    String status() {
        return "seed " + session.quiz().seed();
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        return ResultView.block(session, quiz().runner().outcome(), selected, columns, desk().glyphs());
    }

    @Override
    void moved(int rows) {
        if (reread.isEmpty()) {
            scroll(rows);
        } else {
            selected(within(Math.max(NONE, selected) + rows, reread.size()));
        }
    }

    @Override
    void selected(int row) {
        selected = row;
        follow();
    }

    @Override
    Move clicked(int row) {
        boolean again = row == selected;
        selected(row);
        return again ? done(Command.PASSAGE) : Move.STAY;
    }

    @Override
    String whyNot(Command command) {
        return command == Command.PASSAGE && reread.isEmpty()
                ? "Nothing was missed: there is nothing to reread."
                : super.whyNot(command);
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case PASSAGE -> new Move.Open(ReaderPage.at(desk(), List.of(reread.get(Math.max(0, selected)))));
            case RETRY -> quiz().on(this, new Event.Retry(desk().clock().instant()));
            case REVIEW ->
                new Move.Open(new ReviewPage(
                        desk(),
                        title(),
                        session.quiz(),
                        session.progress().answers(0).stream()
                                .sorted(Comparator.comparingInt(Answered::number))
                                .toList()));
            case NEW_QUIZ -> another();
            default -> quiz().common(this, command);
        };
    }

    private Move another() {
        try {
            return quiz().another()
                    .map(another -> quiz().leave(new Move.Turn(another.current())))
                    .orElseGet(() -> new Move.Told("There is no other question of the same kind."));
        } catch (NotKept e) {
            // An exam that cannot be kept does not begin.
            tell(String.valueOf(e.getMessage()));
            return Move.STAY;
        }
    }
}
