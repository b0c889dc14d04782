package lectern.handout;

import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.view.Wording;

/**
 * A question on paper.
 *
 * @param number from 1, as on the screen
 * @param points what it can earn
 * @param attribution "According to …:"; empty where the claim is nobody's
 * @param stem what is asked
 */
record Exercise(int number, int points, String attribution, String stem, Form form) {
    static Exercise of(Planned planned, Quiz quiz) {
        return new Exercise(
                planned.number(),
                quiz.terms().scheme().maximum(planned.question()),
                Wording.oneLine(Wording.attribution(planned.question())),
                Wording.oneLine(planned.question().header().stem()),
                PaperForm.of(planned));
    }
}
