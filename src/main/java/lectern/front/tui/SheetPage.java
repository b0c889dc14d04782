package lectern.front.tui;

import java.time.Duration;
import java.util.Optional;
import lectern.front.Command;
import lectern.front.Context;
import lectern.quiz.Event;
import lectern.quiz.Session;
import lectern.view.Block;
import lectern.view.ExamWording;
import lectern.view.SheetView;

/** The answer sheet of an exam: where one goes from question to question, and hands it in. */
final class SheetPage extends QuizPage {
    private final Session.Examined exam;
    private int selected;
    /** Whether it was said what handing in means. */
    private boolean warned;

    SheetPage(QuizPages quiz, Session.Examined exam, int selected) {
        super(quiz);
        this.exam = exam;
        this.selected = selected;
    }

    @Override
    Context context() {
        return Context.EXAM_SHEET;
    }

    @Override
    Block body(int columns, int rows, boolean wide) {
        return SheetView.block(exam, desk().clock().instant(), selected, columns, desk().glyphs());
    }

    @Override
    Optional<Duration> wakes() {
        return ExamTime.wakes(exam);
    }

    @Override
    Move ticked() {
        return ExamTime.ticked(quiz(), this);
    }

    @Override
    void moved(int rows) {
        selected(within(selected + rows, exam.quiz().size()));
    }

    @Override
    void selected(int row) {
        selected = within(row, exam.quiz().size());
        warned = false;
        follow();
    }

    @Override
    Move clicked(int row) {
        selected(row);
        return on(Command.OPEN);
    }

    @Override
    Move on(Command command) {
        if (command != Command.HAND_IN) {
            warned = false;
        }
        return switch (command) {
            case OPEN -> {
                Move move = quiz().on(this, new Event.GoTo(desk().clock().instant(), selected + 1));
                yield move == Move.STAY ? new Move.Turn(quiz().current()) : move;
            }
            case BACK -> new Move.Turn(quiz().current());
            case HAND_IN -> handIn();
            default -> quiz().common(this, command);
        };
    }

    private Move handIn() {
        if (!warned) {
            warned = true;
            tell(ExamWording.confirm(exam.sheet(), desk().keyNames().of(context(), Command.HAND_IN)));
            return Move.STAY;
        }
        Move move = quiz().on(this, new Event.HandIn(desk().clock().instant()));
        if (move instanceof Move.Turn turn && quiz().isOver()) {
            turn.page().tell(ExamWording.HANDED_IN);
        }
        return move;
    }
}
