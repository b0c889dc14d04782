package lectern.cli;

import lectern.history.Grade;
import lectern.history.Graded;
import lectern.history.Recording;
import lectern.model.Question;
import lectern.quiz.Answered;

/** Grades a first answer for the schedule: wrong or partly right, right with help, right. */
final class UsualGrading implements Recording.Grading {
    @Override
    public Graded of(Question question, Answered answered, boolean closeCall) {
        Grade grade =
                !answered.mark().isFull() ? Grade.AGAIN : closeCall || answered.hinted() ? Grade.HARD : Grade.GOOD;
        return new Graded(grade, grade, "");
    }
}
