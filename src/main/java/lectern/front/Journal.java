package lectern.front;

import java.util.List;
import lectern.quiz.Answered;
import lectern.quiz.Handled;
import lectern.quiz.Noted;
import lectern.quiz.Quiz;
import lectern.quiz.Sheet;

/**
 * Where answers are written down as they are given. An implementation returns once they are kept, and throws
 * {@link NotKept} if they are not: then nothing has happened, and the same may be tried again.
 */
public interface Journal {
    /** A question is shown and someone thinks about it: time to get ready, in the background. */
    default void prepare() {}

    /** What has happened to the learner's records and is to be told, once: a sentence each. */
    default List<String> news() {
        return List.of();
    }

    /** A quiz begins: an exam is written down at once, for its time runs from now on. */
    default void start(Quiz quiz) {}

    /** Writes down what stands on an exam's answer sheet for a question, by its number from 1. */
    default void enter(Quiz quiz, int number, Sheet.Row row) {}

    /**
     * Writes down all answers of an exam, which is over with that, in one piece or not at all.
     *
     * @param timedOut whether its time was up
     */
    default void handIn(Quiz quiz, List<Answered> answers, boolean timedOut) {}

    void keep(Quiz quiz, Answered answer);

    void retract(Quiz quiz, Answered answer);

    /** Writes down what happened short of an answer. */
    void note(Quiz quiz, Noted noted);

    /** Writes down what is to be done with a question. */
    default void handle(Quiz quiz, Handled handled) {}

    /** Writes down that it is not to be done after all. */
    default void unhandle(Quiz quiz, Handled handled) {}

    /**
     * Someone wants to go on although nothing can be kept: from now on nothing throws but {@link #leave}, which tries
     * once more to keep it all.
     */
    default void goOnUnkept() {}

    /**
     * The quiz is left.
     *
     * @param finished whether it is over; if not, it may be resumed
     * @throws NotKept if some of it could not be kept; the message says how much
     */
    default void leave(boolean finished) {}

    /** Keeps nothing beyond the session's own log. */
    Journal NONE = new Journal() {
        @Override
        public void keep(Quiz quiz, Answered answer) {}

        @Override
        public void retract(Quiz quiz, Answered answer) {}

        @Override
        public void note(Quiz quiz, Noted noted) {}
    };
}
