package lectern.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import lectern.front.Sitting;
import lectern.front.tui.Banks;
import lectern.front.tui.Problem;
import lectern.model.Article;
import lectern.model.Bank;
import lectern.model.Range;
import lectern.quiz.Quiz;
import lectern.study.Selection;

/** The full-screen program, as the commands see it. */
@FunctionalInterface
interface FullScreen {
    /**
     * Opens it, and returns when the user leaves.
     *
     * @return the exit code
     * @throws IOException if the terminal cannot show it; nothing has been shown then
     */
    int open(Opening opening) throws IOException;

    /** Says that it will most likely be opened: what that takes can be made ready meanwhile. */
    default void prepare(Surroundings around) {}

    /**
     * What it is opened with.
     *
     * @param choice where the bank comes from
     * @param banks those that can be opened instead
     */
    record Opening(
            Bank bank,
            BankChoice choice,
            Start start,
            Look look,
            Steering steering,
            Surroundings around,
            Banks banks) {}

    /** Where it starts. */
    sealed interface Start {}

    /**
     * A home screen on a bank that has errors; the bank it is opened with is an empty one.
     *
     * @param problems at least one
     */
    record Problems(List<Problem> problems) implements Start {
        public Problems {
            problems = List.copyOf(problems);
        }
    }

    /** The home screen. */
    record Home() implements Start {}

    /**
     * The first question of a quiz.
     *
     * @param selection what it was drawn by
     * @param fitting how many questions it was drawn from
     * @param notes lines to be told at the start, such as that there are fewer; empty if there is nothing to tell
     * @param handover what becomes of it at its end
     */
    record Play(Quiz quiz, Selection selection, int fitting, String notes, Handover handover) implements Start {}

    /** The first question of a sitting of study. */
    record Study(Sitting sitting) implements Start {}

    /**
     * The quiz of the bank that was left last.
     *
     * @param handover what becomes of it at its end, by when it began
     */
    record Resume(Function<Instant, Handover> handover) implements Start {}

    /** The list of articles. */
    record Articles() implements Start {}

    /**
     * An article.
     *
     * @param line of the raw file, from 1, to be in sight
     */
    record Reader(Article article, int line) implements Start {}

    /** An article in which some words are searched for from the line on. */
    record Search(Reader reader, String words) implements Start {}

    /** An article whose lines' numbers are shown. */
    record Numbered(Reader reader) implements Start {}

    /** The questions on a stretch of an article. */
    record Questions(Reader reader, Range stretch) implements Start {}
}
