package lectern.front.tui;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
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
    /** The draft that was refused as one was about to go elsewhere; at first the one that needs no entering. */
    private Draft unfit;

    private boolean declaring;
    /** Where one goes from here, once that is said. */
    private Supplier<Move> going;

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
        this.unfit = entered;
        this.going = this::onward;
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

    /** In the last moment what is typed but not entered is entered, so that it is not lost with the time. */
    @Override
    Move ticked() {
        Move move = ExamTime.isAlmostUp(exam, desk().clock().instant()) && !declaring && isChanged()
                ? settled(() -> new Move.Turn(quiz().current()))
                : Move.STAY;
        return move == Move.STAY ? ExamTime.ticked(quiz(), this) : move;
    }

    @Override
    String whyNot(Command command) {
        boolean onward = command == Command.NEXT_QUESTION || command == Command.PREVIOUS_QUESTION;
        return onward && exam.quiz().size() == 1 ? "This is the only question." : super.whyNot(command);
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
                going = this::onward;
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
        } else {
            // It was open before; what was typed here is gone all the same.
            changed(Draft.of(planned()));
            tell(ExamWording.CLEARED);
        }
        return move;
    }

    private Move enter(Certainty certainty) {
        declaring = false;
        Move move = answer(draft().response(), certainty);
        boolean taken = move instanceof Move.Turn turn && !(turn.page() instanceof NotKeptPage);
        return taken && !quiz().isOver() ? going.get() : move;
    }

    /** From the last question to the sheet, otherwise to where the session stands. */
    private Move onward() {
        boolean last = exam.number() == exam.quiz().size();
        return new Move.Turn(last ? new SheetPage(quiz(), current(), exam.number() - 1) : quiz().current());
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
     * @param there is asked where to when that is done
     */
    private Move settled(Supplier<Move> there) {
        // An answer that was erased is none.
        boolean blank = draft().at(0).equals(Draft.of(planned()).at(0));
        Response response = blank ? new Response.DontKnow() : draft().response();
        if (!isChanged()) {
            return there.get();
        }
        Move move = answer(response, exam.row().certainty());
        if (declaring) {
            going = () -> gone(Move.STAY, there);
            return move;
        }
        if (move == Move.STAY && !current().row().response().equals(response) && !unfit.equals(draft())) {
            // What cannot be entered would be lost: that is told once, and who asks again goes.
            unfit = draft();
            return move;
        }
        return gone(move, there);
    }

    /** Whether the answer as it stands here is another than that on the sheet. */
    private boolean isChanged() {
        // A row that was only pointed at is no answer yet.
        boolean onlyPointedAt = kind() == Context.CHOOSING && exam.row().isOpen();
        return !onlyPointedAt && !draft().at(0).equals(entered.at(0));
    }

    /** Goes elsewhere from here, though the answer just entered may have led on already. */
    private Move gone(Move move, Supplier<Move> there) {
        if (quiz().isOver() || (move instanceof Move.Turn turn && turn.page() instanceof NotKeptPage)) {
            return move;
        }
        if (current().number() != exam.number()) {
            quiz().on(this, new Event.GoTo(desk().clock().instant(), exam.number()));
        }
        return there.get();
    }

    private Session.Examined current() {
        return quiz().runner().session() instanceof Session.Examined now ? now : exam;
    }
}
