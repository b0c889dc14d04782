package lectern.front.tui;

import java.util.function.Supplier;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.NotKept;
import lectern.view.Block;
import lectern.view.Role;

/** Tells that something could not be kept, and asks what is to be done: nothing has happened yet. */
final class NotKeptPage extends Page {
    private final QuizPages quiz;
    private final String message;
    private final String question;
    private final Supplier<Move> again;
    private final Supplier<Move> unkept;
    private final Supplier<Move> leave;

    private NotKeptPage(
            QuizPages quiz,
            String message,
            String question,
            Supplier<Move> again,
            Supplier<Move> unkept,
            Supplier<Move> leave) {
        super(quiz.desk());
        this.quiz = quiz;
        this.message = message;
        this.question = question;
        this.again = again;
        this.unkept = unkept;
        this.leave = leave;
    }

    /**
     * At a page of a quiz.
     *
     * @param again does once more what failed
     */
    static NotKeptPage at(QuizPages quiz, Page page, NotKept failure, Supplier<Move> again) {
        Supplier<Move> retry = () -> shown(page, again.get());
        return new NotKeptPage(
                quiz,
                String.valueOf(failure.getMessage()),
                "Your answer is not lost: try again keeps it once the trouble is over. You can also go on without"
                        + " keeping; leaving then tries once more.",
                retry,
                () -> {
                    quiz.runner().goOnUnkept();
                    return retry.get();
                },
                () -> quiz.leave(Move.BACK));
    }

    /**
     * When a quiz is left.
     *
     * @param to where that leads
     */
    static NotKeptPage leaving(QuizPages quiz, NotKept failure, Move to) {
        return new NotKeptPage(
                quiz,
                String.valueOf(failure.getMessage()),
                "Try again, or leave without keeping it.",
                () -> quiz.leave(to),
                () -> to,
                () -> to);
    }

    /** What stays on its page turns back to it from here. */
    private static Move shown(Page page, Move move) {
        return move instanceof Move.Stay ? new Move.Turn(page) : move;
    }

    @Override
    Context context() {
        return Context.NOT_KEPT;
    }

    @Override
    String title() {
        return "Not kept";
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
        return new Block.Builder(columns)
                .text(message, Role.ERROR)
                .gap()
                .text(question, Role.TEXT)
                .build();
    }

    @Override
    Move on(Command command) {
        return switch (command) {
            case TRY_AGAIN -> triedAgain(again.get());
            case GO_ON_UNKEPT -> unkept.get();
            case LEAVE -> leave.get();
            default -> Move.STAY;
        };
    }

    /** The same page once more would look as if nothing had been tried. */
    private static Move triedAgain(Move move) {
        if (move instanceof Move.Turn turn && turn.page() instanceof NotKeptPage) {
            turn.page().tell("Tried once more, and it was not kept.");
        }
        return move;
    }
}
