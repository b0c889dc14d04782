package lectern.front.tui;

import lectern.front.Command;

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

    @Override
    String whyNot(Command command) {
        return quiz.whyNot(command);
    }

    @Override
    final String bound() {
        return quiz.bound();
    }

    @Override
    final boolean isOfStudy() {
        return quiz instanceof StudyPages;
    }
}
