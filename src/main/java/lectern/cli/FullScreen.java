package lectern.cli;

import lectern.front.Journal;
import lectern.front.Reports;
import lectern.model.Article;
import lectern.model.Bank;
import lectern.quiz.Quiz;

/** The full-screen program, as the commands see it. */
interface FullScreen {
    /** Whether this build has one; without it everything is plain. */
    boolean isThere();

    /**
     * Opens it, and returns when the user leaves.
     *
     * @return the exit code
     */
    int open(Opening opening);

    /**
     * What it is opened with.
     *
     * @param choice where the bank comes from; its line is shown on the home screen
     */
    record Opening(Bank bank, BankChoice choice, Start start, Look look, Journal journal, Reports reports) {}

    /** Where it starts. */
    sealed interface Start {}

    /** The home screen. */
    record Home() implements Start {}

    /**
     * The first question of a quiz.
     *
     * @param playable how many questions it was drawn from
     * @param note one line to be told at the start, such as what was left out; empty if there is nothing to tell
     * @param retry whether missed items come again at the end unasked
     */
    record Play(Quiz quiz, int playable, String note, boolean retry) implements Start {}

    /** The list of articles. */
    record Articles() implements Start {}

    /**
     * An article.
     *
     * @param line of the raw file, from 1, to be in sight
     */
    record Reader(Article article, int line) implements Start {}

    /** No full screen. */
    FullScreen NONE = new FullScreen() {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public int open(Opening opening) {
            throw new IllegalStateException("this build has no full screen");
        }
    };
}
