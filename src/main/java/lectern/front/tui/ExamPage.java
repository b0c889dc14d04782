package lectern.front.tui;

import java.time.Duration;
import java.util.Optional;
import lectern.front.Command;
import lectern.front.Context;
import lectern.marking.Certainty;
import lectern.marking.Response;
import lectern.quiz.Event;
import lectern.quiz.Session;
import lectern.view.Block;
import lectern.view.Draft;
import lectern.view.ExamWording;
import lectern.view.QuestionView;

/** A question of an exam, with the answer that stands on the sheet, to be changed until the exam is handed in. */
final class ExamPage extends AnsweringPage {
    private final Session.Examined exam;
    private final String notes;
    private final Draft entered;
    private boolean declaring;

    /**
     * The page.
     *
     * @param notes what is to be known of the exam, below the question; empty if nothing
     */
    ExamPage(QuizPages quiz, Session.Examined exam, String notes) {
        super(quiz, Draft.of(exam.current(), exam.row().response()));
        this.exam = exam;
        this.notes = notes;
        this.entered = draft();
    }

    @Override
    Context context() {
        return declaring ? Context.CERTAINTY : super.context();
    }

    @Override
    void declares() {
        declaring = true;
    }

    @Override
    Block question(int columns, int rows) {
        return QuestionView.block(
                exam, quiz().heading(exam, exam.current()), draft(), notes, columns, rows, desk().glyphs());
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
    Move on(Command command) {
        return switch (command) {
            case ANSWER -> goesToEmptyGap() ? Move.STAY : enter(Certainty.UNDECLARED);
            case GUESS -> enter(Certainty.GUESS);
            case UNSURE -> enter(Certainty.UNSURE);
            case SURE -> enter(Certainty.SURE);
            case BACK -> {
                declaring = false;
                yield Move.STAY;
            }
            case LEAVE_OPEN -> cleared();
            case NEXT_QUESTION -> goTo(exam.number() % exam.quiz().size() + 1);
            case PREVIOUS_QUESTION ->
                goTo((exam.number() + exam.quiz().size() - 2) % exam.quiz().size() + 1);
            case FLAG ->
                settled(() -> quiz().on(this, new Event.Flag(desk().clock().instant())));
            case SHEET -> settled(() -> new Move.Turn(new SheetPage(quiz(), current(), exam.number() - 1)));
            case REPORT -> new Move.Open(new ReportPage(desk(), exam.current()));
            case LEAVE -> settled(() -> quiz().common(this, Command.LEAVE));
            default -> makes(command) ? Move.STAY : quiz().common(this, command);
        };
    }

    private Move cleared() {
        Move move = answer(new Response.DontKnow(), Certainty.UNDECLARED);
        if (move instanceof Move.Turn turn) {
            turn.page().tell(ExamWording.CLEARED);
        }
        return move;
    }

    private Move enter(Certainty certainty) {
        declaring = false;
        Move move = answer(draft().response(), certainty);
        boolean last = exam.number() == exam.quiz().size();
        return last && move instanceof Move.Turn && quiz().runner().session() instanceof Session.Examined now
                ? new Move.Turn(new SheetPage(quiz(), now, exam.number() - 1))
                : move;
    }

    private Move answer(Response response, Certainty certainty) {
        return quiz().on(this, new Event.Answer(desk().clock().instant(), response, certainty));
    }

    private Move goTo(int number) {
        return settled(() -> quiz().on(this, new Event.GoTo(desk().clock().instant(), number)));
    }

    /**
     * Goes elsewhere; what was changed here and not entered yet is entered first, if it can be.
     *
     * @param going is asked where to when that is done
     */
    private Move settled(java.util.function.Supplier<Move> going) {
        boolean changed = !draft().at(0).equals(entered.at(0));
        Response response = draft().lifted() ? draft().lift().response() : draft().response();
        if (!changed || (kind() == Context.CHOOSING && exam.row().isOpen())) {
            // A row that was only pointed at is no answer yet.
            return going.get();
        }
        Move move = answer(response, exam.row().certainty());
        boolean stays = declaring || (move instanceof Move.Turn turn && turn.page() instanceof NotKeptPage);
        if (stays || quiz().isOver()) {
            return move;
        }
        if (quiz().runner().session() instanceof Session.Examined now && now.number() != exam.number()) {
            quiz().on(this, new Event.GoTo(desk().clock().instant(), exam.number()));
        }
        return going.get();
    }

    private Session.Examined current() {
        return quiz().runner().session() instanceof Session.Examined now ? now : exam;
    }
}
