package lectern.front.tui;

import java.util.List;
import lectern.front.Closing;
import lectern.front.Command;
import lectern.front.Sitting;
import lectern.front.Unfinished;
import lectern.model.Article;
import lectern.model.Range;
import lectern.quiz.Quiz;
import lectern.study.Selection;
import lectern.view.ReaderWording;

/** Where the full-screen program can begin. */
public final class Openings {
    private Openings() {}

    /** Begins at the home page. */
    public static App home(Desk desk) {
        HomeMenu menu = new HomeMenu(desk);
        return new App(desk, new HomePage(desk, menu), menu::anew);
    }

    /**
     * Begins at a home page that tells of a bank's problems.
     *
     * @param problems at least one
     */
    public static App problems(Desk desk, List<Problem> problems) {
        FaultyHomePage home = new FaultyHomePage(desk, problems);
        return new App(desk, home, pages -> List.of(home.problem()));
    }

    /**
     * Goes straight to the first question of a quiz.
     *
     * @param notes what is to be known of it first, such as that there are fewer; empty if nothing
     * @param closing what is done with the answers at its end
     */
    public static App quiz(Desk desk, Quiz quiz, Selection selection, String notes, Closing closing) {
        return new App(
                desk,
                QuizPages.start(desk, quiz, selection, underway -> {}, closing).first(notes),
                HomeMenu.unscheduled(desk));
    }

    /** Goes straight to the first question of a sitting of study. */
    public static App study(Desk desk, Sitting sitting) {
        // Its answers are kept by the sitting alone, so nothing else is asked from there.
        return new App(desk, new StudyPages(desk, sitting).first(), pages -> List.of(HomeMenu.reading(desk)));
    }

    /** Goes on with a quiz that was left; something is done with its answers at its end. */
    public static App resume(Desk desk, Unfinished left, Closing closing) {
        return new App(
                desk, QuizPages.resume(desk, left, underway -> {}, closing).current(), HomeMenu.unscheduled(desk));
    }

    /** Begins with the list of articles. */
    public static App articles(Desk desk) {
        return new App(desk, new ArticlesPage(desk), HomeMenu.unscheduled(desk));
    }

    /**
     * Begins in an article.
     *
     * @param line of the raw file, from 1
     */
    public static App article(Desk desk, Article article, int line) {
        return new App(desk, ReaderPage.of(desk, article, line), HomeMenu.unscheduled(desk));
    }

    /** Begins in an article, in which some words are searched for from a line on. */
    public static App search(Desk desk, Article article, int line, String words) {
        App app = article(desk, article, line);
        // Where the search begins is known once the line is in sight.
        app.render();
        app.press(Command.SEARCH);
        app.page().typed(words);
        return app;
    }

    /** Begins in an article whose lines' numbers are shown. */
    public static App numbered(Desk desk, Article article, int line) {
        App app = article(desk, article, line);
        app.render();
        app.press(Command.LINE_NUMBERS);
        return app;
    }

    /**
     * Begins at the questions on a stretch of an article.
     *
     * @param line of the raw file, from 1, that is in sight when they are left
     */
    public static App questions(Desk desk, Article article, int line, Range stretch) {
        App app = article(desk, article, line);
        PassageQuestionsPage page = PassageQuestionsPage.on(desk, article, List.of(stretch));
        app.go(page.isEmpty() ? new Move.Told(ReaderWording.NO_QUESTION) : new Move.Open(page));
        return app;
    }
}
