package lectern.front.tui;

/** A page of a quiz: it is titled, left and taken leave of as the quiz is. */
abstract class QuizPage extends Page {
    private final QuizPages quiz;

    QuizPage(QuizPages quiz) {
        super(quiz.desk());
        this.quiz = quiz;
    }

    final QuizPages quiz() {
        return quiz;
    }

    @Override
    final String title() {
        return quiz.title();
    }

    @Override
    String status() {
        return quiz.status();
    }

    @Override
    final String farewell() {
        return quiz.farewell();
    }

    @Override
    final String leaving() {
        return quiz.left();
    }
}
