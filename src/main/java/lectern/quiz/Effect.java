package lectern.quiz;

import java.util.List;

/** What the world around a quiz is to do; carried out before the next session is shown. */
public sealed interface Effect {
    /** Write the answer down. */
    record Keep(Answered answer) implements Effect {}

    /** Write down that the answer was taken back. */
    record Retract(Answered answer) implements Effect {}

    /** Write down what happened short of an answer, so that a quiz that is resumed knows of it. */
    record Note(Noted noted) implements Effect {}

    /** Write down what is to be done with a question. */
    record Handle(Handled handled) implements Effect {}

    /** Write down that it is not to be done after all. */
    record Unhandle(Handled handled) implements Effect {}

    /** Write down what stands on the answer sheet of an exam for a question, by its number from 1. */
    record Enter(int number, Sheet.Row row) implements Effect {}

    /**
     * Write down that an exam is over, and all its answers with it: none of their marks is written before.
     *
     * @param timedOut whether its time was up
     */
    record HandIn(List<Answered> answers, boolean timedOut) implements Effect {
        public HandIn {
            answers = List.copyOf(answers);
        }
    }

    /** Tell why nothing happened. */
    record Refuse(Reason reason) implements Effect {}

    /** Why an event did nothing. */
    enum Reason {
        /** A typed answer is one slip away from the key: one more try. */
        CHECK_SPELLING,
        /** The response names no option, several where one is wanted, or is of another kind than the question. */
        NOT_AN_ANSWER,
        /** What was typed cannot be read as a number, in the unit that is asked for. */
        NOT_A_NUMBER,
        /** Nothing was ticked or typed. */
        NOTHING_GIVEN,
        /** The things to put in order stand as they stood at first. */
        NOTHING_MOVED,
        /** It is to be said how sure one is. */
        HOW_SURE,
        /** The question is not answered yet. */
        ANSWER_FIRST,
        /** The question is answered already. */
        ANSWERED_ALREADY,
        /** Every other question is answered: there is nothing to skip to. */
        LAST_ONE_LEFT,
        /** The bank has no hint for this question. */
        NO_HINT,
        /** The question is suspended or buried already. */
        SET_ASIDE_ALREADY,
        /** There is no answer to take back. */
        NOTHING_TO_UNDO,
        /** Nothing was missed. */
        NOTHING_MISSED,
        /** There is no such thing in an exam. */
        NOT_IN_EXAM,
        /** In an exam an answer is changed rather than taken back. */
        CHANGE_INSTEAD,
        /** The quiz has no question of that number. */
        NO_SUCH_QUESTION,
        /** This is no exam. */
        NO_EXAM,
        /** The quiz is over. */
        OVER,
        /** The quiz is not over yet. */
        NOT_OVER
    }
}
