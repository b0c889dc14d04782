package lectern.front;

import java.util.List;
import lectern.quiz.Session;

/** What is done with the answers of a quiz when it is over, or left before its end: a results file, say. */
@FunctionalInterface
public interface Closing {
    /** Nothing. */
    Closing NONE = session -> List.of();

    /**
     * Does it; an exam is only over when it is handed in.
     *
     * @return what is to be told of it, a sentence each
     */
    List<String> close(Session session);
}
