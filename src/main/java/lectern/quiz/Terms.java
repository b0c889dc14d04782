package lectern.quiz;

import java.time.Duration;
import lectern.marking.Scheme;

/**
 * On what terms a quiz is taken: settled before its first question, as the quiz itself is.
 *
 * @param exam whether nothing is told before the end: an answer sheet instead of feedback
 * @param openBook whether the article stands beside the question while it is answered
 * @param scheme how points follow from marks
 * @param limit how long an exam may take; zero if there is no limit
 * @param passMark the share of all points that is a pass, 0 to 1; 0 if nothing is said
 * @param name who takes it; empty if nobody says
 */
public record Terms(boolean exam, boolean openBook, Scheme scheme, Duration limit, double passMark, String name) {
    /** Feedback after each answer, a point a question. */
    public static final Terms PRACTICE = new Terms(false, false, Scheme.USUAL, Duration.ZERO, 0, "");

    public Terms {
        if (limit.isNegative()) {
            throw new IllegalArgumentException("a limit before the beginning: " + limit);
        }
        if (!exam && !limit.isZero()) {
            throw new IllegalArgumentException("only an exam has a limit");
        }
        if (!(passMark >= 0 && passMark <= 1)) {
            throw new IllegalArgumentException("pass mark " + passMark + " is not 0 to 1");
        }
    }

    public boolean timed() {
        return !limit.isZero();
    }
}
