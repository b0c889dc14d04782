package lectern.front;

import java.util.List;
import lectern.view.Rated;
import lectern.view.StudyResult;

/** Someone studies what is due: what every front end shows beside the questions themselves. */
public interface Sitting {
    /** The questions, batch after batch. */
    SessionRunner runner();

    /** What is to be known before the first question: a sentence each. */
    List<String> notes();

    /** What is left to be asked: "2 to learn again, 5 due, 3 new". */
    String counts();

    /** What was done so far, "17 answered, 15 right."; empty before the first answer. */
    String answered();

    /** How the answer given last counts. */
    Rated rated();

    /**
     * Takes the learner's own rating of the answer given last.
     *
     * @param number 1 to 4, Again to Easy
     * @return why it could not be taken; empty if it was
     */
    String rate(int number);

    /** Whether the question shown is marked to be found again. */
    boolean isFlagged();

    /** What it came to, or comes to so far. */
    StudyResult result();
}
