package lectern.study;

import lectern.history.Graded;
import lectern.history.Mode;
import lectern.history.Recording;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.marking.Response;
import lectern.model.Question;
import lectern.quiz.Answered;
import lectern.schedule.Rating;

/**
 * Turns a first answer into a rating for the schedule.
 *
 * <p>The first row that fits. Again: wrong, unknown, partly right below the pass mark, or right but declared a guess.
 * Hard: right at the second try after a close call, right after a hint, partly right from the pass mark on, or declared
 * unsure. Easy: typed, right and declared sure. Good: right.
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
        return answered.round() > 0 ? Graded.NOT : Graded.by(rating(answered, closeCall), model);
    }

    private Rating rating(Answered answered, boolean closeCall) {
        Mark mark = answered.mark();
        Certainty certainty = answered.certainty();
        if (mark.isNone() || mark.fraction() < passMark || certainty == Certainty.GUESS) {
            return Rating.AGAIN;
        }
        if (closeCall || answered.hinted() || !mark.isFull() || certainty == Certainty.UNSURE) {
            return Rating.HARD;
        }
        // What is only recognised among options is never easy by itself.
        boolean typed = answered.response() instanceof Response.Typed || answered.response() instanceof Response.Filled;
        return typed && certainty == Certainty.SURE ? Rating.EASY : Rating.GOOD;
    }
}
