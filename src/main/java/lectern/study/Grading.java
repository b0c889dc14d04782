package lectern.study;

import lectern.history.Graded;
import lectern.history.Mode;
import lectern.history.Recording;
import lectern.marking.Mark;
import lectern.model.Question;
import lectern.quiz.Answered;
import lectern.schedule.Rating;

/**
 * Turns a first answer into a rating for the schedule.
 *
 * <p>Again: wrong, unknown, or partly right below the pass mark. Hard: right at the second try after a close call, right
 * after a hint, or partly right from the pass mark on. Good: right. Never Easy: only the learner can say that.
 *
 * @param model the version of the schedule's model
 * @param passMark the least fraction of an item's points that is no failure, above 0 and at most 1
 */
public record Grading(String model, double passMark) implements Recording.Grading {
    /** All of an item's points are wanted where nobody says otherwise. */
    public static final double USUAL_PASS_MARK = 1;

    public Grading {
        if (!(passMark > 0 && passMark <= 1)) {
            throw new IllegalArgumentException("pass mark " + passMark + " is not above 0 and at most 1");
        }
    }

    /** That of a run: neither a cram nor answers beside the open article move the schedule. */
    public static Recording.Grading of(Mode mode, boolean openBook, String model) {
        return openBook || mode == Mode.CRAM ? NONE : new Grading(model, USUAL_PASS_MARK);
    }

    @Override
    public Graded of(Question question, Answered answered, boolean closeCall) {
        return answered.round() > 0
                ? Graded.NOT
                : Graded.by(rating(answered.mark(), answered.hinted(), closeCall), model);
    }

    private Rating rating(Mark mark, boolean hinted, boolean closeCall) {
        if (mark.isNone() || mark.fraction() < passMark) {
            return Rating.AGAIN;
        }
        return closeCall || hinted || !mark.isFull() ? Rating.HARD : Rating.GOOD;
    }
}
