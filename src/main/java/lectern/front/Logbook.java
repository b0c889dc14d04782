package lectern.front;

import java.util.List;
import java.util.Optional;
import lectern.quiz.Quiz;
import lectern.view.KnownSentences;
import lectern.view.StatisticsView;

/** Where a learner's quizzes are written down, and where one that was left is found again. */
public interface Logbook {
    /** Gets ready in the background and looks for a quiz that was left; for when the first screen is shown. */
    void open();

    /** Whether it is still getting ready. */
    boolean isOpening();

    /** A journal of a new quiz. */
    Journal begin(Quiz quiz);

    /** Whether what is answered is written down here. */
    default boolean keeps() {
        return true;
    }

    /** Whether nothing was ever written down. */
    default boolean isNew() {
        return false;
    }

    /** The quiz that was left last, once the logbook is open. */
    Optional<Unfinished> unfinished();

    /** What there is to study; empty until it was looked for, or if it cannot be. */
    default Optional<Due> due() {
        return Optional.empty();
    }

    /** Looks again, in the background, what there is to study. */
    default void refresh() {}

    /** How well the bank's sentences are known; none until it was looked for, or if it cannot be. */
    default KnownSentences sentences() {
        return KnownSentences.NONE;
    }

    /** What has been learned, in words; empty until it was looked for with the sentences, or if it cannot be. */
    default Optional<StatisticsView> statistics() {
        return Optional.empty();
    }

    /** Why that cannot be told, in a sentence; empty if it can, or was not looked for. */
    default String whyNoStatistics() {
        return "";
    }

    /** Looks, in the background, how well they are known; if the logbook is not open yet, once it is. */
    default void wantSentences() {}

    /** Why a quiz that was left cannot go on, or cannot be looked for; empty if there is nothing to tell. */
    String remark();

    /** What is to be told, once: a sentence each. */
    List<String> news();

    /** Keeps nothing. */
    Logbook NONE = new Logbook() {
        @Override
        public boolean keeps() {
            return false;
        }

        @Override
        public void open() {}

        @Override
        public boolean isOpening() {
            return false;
        }

        @Override
        public Journal begin(Quiz quiz) {
            return Journal.NONE;
        }

        @Override
        public Optional<Unfinished> unfinished() {
            return Optional.empty();
        }

        @Override
        public String remark() {
            return "";
        }

        @Override
        public List<String> news() {
            return List.of();
        }
    };
}
