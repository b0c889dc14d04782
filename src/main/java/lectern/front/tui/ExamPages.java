package lectern.front.tui;

import java.util.function.Consumer;
import lectern.front.Context;
import lectern.front.SessionRunner;
import lectern.quiz.Planned;
import lectern.quiz.Session;
import lectern.study.Selection;
import lectern.view.ExamWording;
import lectern.view.Wording;

/** An exam, as its pages share it. */
final class ExamPages extends QuizPages {
    ExamPages(Desk desk, SessionRunner runner, Selection selection, Consumer<QuizPages> begun) {
        super(desk, runner, selection, begun);
    }

    @Override
    Context context(Context inQuiz) {
        boolean retried = runner().session().progress().round() > 0;
        if (inQuiz == Context.RESULTS && !retried) {
            return Context.EXAM_RESULTS;
        }
        return isOver() || retried ? inQuiz : inExam(inQuiz);
    }

    private static Context inExam(Context inQuiz) {
        return switch (inQuiz) {
            case CHOOSING -> Context.EXAM_CHOOSING;
            case TICKING -> Context.EXAM_TICKING;
            case TYPING -> Context.EXAM_TYPING;
            case ORDERING -> Context.EXAM_ORDERING;
            case MATCHING -> Context.EXAM_MATCHING;
            case FILLING -> Context.EXAM_FILLING;
            default -> inQuiz;
        };
    }

    @Override
    String heading(Session session, Planned planned) {
        boolean flagged = session instanceof Session.Examined exam && exam.row().flagged();
        return Wording.heading(session, planned)
                + (flagged ? " " + desk().glyphs().dot() + " flagged" : "");
    }

    @Override
    String title() {
        return "Lectern " + desk().glyphs().dot() + " exam " + desk().glyphs().dot() + " "
                + desk().bank().title();
    }

    @Override
    String bound() {
        return runner().session() instanceof Session.Examined ? ExamWording.BOUND : "";
    }

    /** "7 of 20 answered · 12:34 left". */
    @Override
    String status() {
        if (!(runner().session() instanceof Session.Examined exam)) {
            return super.status();
        }
        return ExamWording.entered(exam.sheet())
                + exam.left(desk().clock().instant())
                        .map(left -> " " + desk().glyphs().dot() + " " + ExamWording.clock(left))
                        .orElse("");
    }

    @Override
    String farewell() {
        if (runner().session() instanceof Session.Examined exam) {
            return ExamWording.kept(exam);
        }
        return super.farewell();
    }
}
