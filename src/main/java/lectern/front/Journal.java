package lectern.front;

import lectern.quiz.Answered;
import lectern.quiz.Quiz;

/** Where answers are written down as they are given. An implementation returns once they are kept. */
public interface Journal {
    void keep(Quiz quiz, Answered answer);

    void retract(Quiz quiz, Answered answer);

    /** Keeps nothing beyond the session's own log. */
    Journal NONE = new Journal() {
        @Override
        public void keep(Quiz quiz, Answered answer) {}

        @Override
        public void retract(Quiz quiz, Answered answer) {}
    };
}
