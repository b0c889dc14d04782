package lectern.front.tui;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lectern.quiz.Event;
import lectern.quiz.Session;
import lectern.view.ExamWording;

/** What the passing of time does on the pages of an exam. */
final class ExamTime {
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** At least one tick comes in it. */
    private static final Duration LAST_MOMENT = Duration.ofMillis(1500);

    private ExamTime() {}

    /** The countdown goes by the second; without a limit nothing changes by itself. */
    static Optional<Duration> wakes(Session.Examined exam) {
        return exam.deadline().map(end -> SECOND);
    }

    /** Whether this is the last moment before the time is up. */
    static boolean isAlmostUp(Session.Examined exam, Instant at) {
        return exam.left(at)
                .filter(left -> !left.isZero() && left.compareTo(LAST_MOMENT) <= 0)
                .isPresent();
    }

    /** At the end of its time the exam is handed in. */
    static Move ticked(QuizPages quiz, Page page) {
        boolean up = quiz.runner().session() instanceof Session.Examined exam
                && exam.left(quiz.desk().clock().instant())
                        .filter(Duration::isZero)
                        .isPresent();
        if (!up) {
            return Move.STAY;
        }
        Move move = quiz.on(page, new Event.Tick(quiz.desk().clock().instant()));
        if (move instanceof Move.Turn turn && quiz.isOver()) {
            turn.page().tell(ExamWording.TIME_IS_UP);
        }
        return move;
    }
}
