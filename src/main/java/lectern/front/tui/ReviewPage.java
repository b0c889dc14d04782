package lectern.front.tui;

import java.util.List;
import java.util.Optional;
import lectern.front.Command;
import lectern.front.Context;
import lectern.model.Passage;
import lectern.quiz.Answered;
import lectern.quiz.Quiz;
import lectern.view.Block;
import lectern.view.FeedbackView;
import lectern.view.Layout;
import lectern.view.Rated;
import lectern.view.Wording;

/** The answers of a quiz that is over, one by one, each with its passages. */
final class ReviewPage extends Page {
    private final Quiz quiz;
    private final String title;
    private final List<Answered> answers;
    private int shown;

    /**
     * The page.
     *
     * @param answers at least one, in the quiz's order
     */
    ReviewPage(Desk desk, String title, Quiz quiz, List<Answered> answers) {
        super(desk);
        this.title = title;
        this.quiz = quiz;
        this.answers = List.copyOf(answers);
    }

    @Override
    Context context() {
        return Context.REVIEW;
    }

    @Override
    String title() {
        return title;
    }

    @Override
    String status() {
        return "answer " + (shown + 1) + " of " + answers.size();
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        String heading = "Question " + answered().number() + " of " + quiz.size();
        return FeedbackView.block(quiz, answered(), heading, Rated.NOT, !wide, columns, rows, desk().glyphs());
    }

    @Override
    Optional<Layout.Drawing> beside() {
        List<Passage> passages = passages();
        return Optional.of(
                (columns, rows) -> FeedbackView.article(passages.get(0), passages, columns, rows, desk().glyphs()));
    }

    private Answered answered() {
        return answers.get(shown);
    }

    private List<Passage> passages() {
        return FeedbackView.passages(quiz, answered());
    }

    @Override
    String whyNot(Command command) {
        if (command == Command.NEXT_QUESTION) {
            return shown == answers.size() - 1 ? Wording.LAST_ANSWER : "";
        }
        return command == Command.PREVIOUS_QUESTION && shown == 0 ? Wording.FIRST_ANSWER : "";
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case NEXT_QUESTION -> turn(1);
            case PREVIOUS_QUESTION -> turn(-1);
            case PASSAGE -> new Move.Open(ReaderPage.at(desk(), passages()));
            case REPORT ->
                new Move.Open(new ReportPage(desk(), quiz.planned(answered().number())));
            case BACK -> Move.BACK;
            default -> Move.STAY;
        };
    }

    private Move turn(int by) {
        shown += by;
        follow();
        return Move.STAY;
    }
}
