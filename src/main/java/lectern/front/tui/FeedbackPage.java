package lectern.front.tui;

import java.util.List;
import java.util.Optional;
import lectern.front.Command;
import lectern.front.Context;
import lectern.model.Passage;
import lectern.quiz.Session;
import lectern.view.Block;
import lectern.view.FeedbackView;
import lectern.view.Layout;
import lectern.view.Rated;

/** What an answer was worth, and the passage that settles it, in its article beside or in an excerpt below. */
final class FeedbackPage extends QuizPage {
    private final Session.Explaining session;
    private final List<Passage> passages;
    private final String heading;
    private Rated rated;

    FeedbackPage(QuizPages quiz, Session.Explaining session) {
        super(quiz);
        this.session = session;
        this.passages = FeedbackView.passages(session.quiz(), session.answered());
        this.heading = quiz.heading(session, session.current());
        this.rated = quiz.rated();
    }

    @Override
    Context context() {
        return quiz().context(Context.FEEDBACK);
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        return FeedbackView.block(
                session.quiz(), session.answered(), heading, rated, !wide, columns, rows, desk().glyphs());
    }

    @Override
    Optional<Layout.Drawing> beside() {
        return Optional.of(
                (columns, rows) -> FeedbackView.article(passages.get(0), passages, columns, rows, desk().glyphs()));
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case NEXT -> quiz().on(this, desk().next());
            case PASSAGE -> new Move.Open(ReaderPage.at(desk(), passages));
            case RATE_AGAIN -> rate(1);
            case RATE_HARD -> rate(2);
            case RATE_GOOD -> rate(3);
            case RATE_EASY -> rate(4);
            case REPORT -> new Move.Open(new ReportPage(desk(), session.current()));
            default -> quiz().common(this, command);
        };
    }

    @Override
    String whyNot(Command command) {
        return switch (command) {
            case RATE_AGAIN -> whyNotRated(1);
            case RATE_HARD -> whyNotRated(2);
            case RATE_GOOD -> whyNotRated(3);
            case RATE_EASY -> whyNotRated(4);
            default -> super.whyNot(command);
        };
    }

    private String whyNotRated(int number) {
        if (rated.choices().size() < number) {
            return "This answer cannot be rated." + (rated.sentence().isEmpty() ? "" : " " + rated.sentence());
        }
        return rated.choices().get(number - 1).inForce() ? "It is rated so already." : "";
    }

    private Move rate(int number) {
        String failure = quiz().rate(number);
        rated = quiz().rated();
        tell(failure);
        follow();
        return Move.STAY;
    }
}
