package lectern.front.plain;

import java.util.List;
import java.util.Optional;
import lectern.quiz.Handling;
import lectern.quiz.Session;
import lectern.view.PlainWording;

/** What accompanies the questions in plain mode: how an answer counts, what else can be done, how it all ends. */
public interface Course {
    /** Lines below the feedback on an answer. */
    List<String> after(Session.Explaining session);

    /**
     * Takes the learner's own rating of the last answer.
     *
     * @param number 1 to 4; empty if none was typed
     * @return what is to be said
     */
    String rate(String number);

    /** What a key does with the question shown; empty where nothing is done with questions but answering them. */
    Optional<Handling> handling(Key key);

    /** Lines at the end, whether all was answered or not. */
    List<String> end(Session session);

    /** What can be typed besides what every quiz understands. */
    List<String> help();

    /** What stands before what is typed when everything is answered. */
    String lastPrompt();

    /** A quiz by itself, which ends with its score. */
    static Course of(PlainQuiz.Manner manner) {
        return new Course() {
            @Override
            public List<String> after(Session.Explaining session) {
                return List.of();
            }

            @Override
            public String rate(String number) {
                return PlainWording.NO_RATING;
            }

            @Override
            public Optional<Handling> handling(Key key) {
                return Optional.empty();
            }

            @Override
            public List<String> end(Session session) {
                return ResultLines.of(session, manner.terminal());
            }

            @Override
            public List<String> help() {
                return List.of();
            }

            @Override
            public String lastPrompt() {
                return PlainWording.LAST_PROMPT;
            }
        };
    }
}
