package lectern.front.tui;

import lectern.front.Command;
import lectern.front.Context;
import lectern.front.Sitting;
import lectern.quiz.Event;
import lectern.quiz.Handling;
import lectern.quiz.Planned;
import lectern.quiz.Session;
import lectern.study.Selection;
import lectern.view.Rated;

/** A sitting of study, as its pages share it. */
final class StudyPages extends QuizPages {
    private final Sitting sitting;

    StudyPages(Desk desk, Sitting sitting) {
        super(desk, sitting.runner(), Selection.USUAL, underway -> {});
        this.sitting = sitting;
    }

    /** The first question, with what is to be known of the sitting. */
    Page first() {
        return first(String.join(" ", sitting.notes()));
    }

    @Override
    Context context(Context inQuiz) {
        return switch (inQuiz) {
            case CHOOSING -> Context.STUDY_CHOOSING;
            case TICKING -> Context.STUDY_TICKING;
            case TYPING -> Context.STUDY_TYPING;
            case ORDERING -> Context.STUDY_ORDERING;
            case MATCHING -> Context.STUDY_MATCHING;
            case FILLING -> Context.STUDY_FILLING;
            case FEEDBACK -> Context.STUDY_FEEDBACK;
            default -> inQuiz;
        };
    }

    @Override
    Page end(Session.Finished session) {
        return new StudyEndPage(this, sitting.result());
    }

    @Override
    String heading(Session session, Planned planned) {
        String flagged = sitting.isFlagged() ? " " + desk().glyphs().dot() + " flagged" : "";
        return sitting.counts() + flagged;
    }

    @Override
    Rated rated() {
        return sitting.rated();
    }

    @Override
    String rate(int number) {
        return sitting.rate(number);
    }

    @Override
    Move common(Page page, Command command) {
        return switch (command) {
            case SUSPEND -> handle(page, Handling.SUSPEND);
            case BURY -> handle(page, Handling.BURY);
            case FLAG -> handle(page, sitting.isFlagged() ? Handling.UNFLAG : Handling.FLAG);
            default -> super.common(page, command);
        };
    }

    private Move handle(Page page, Handling handling) {
        return on(page, new Event.Handle(desk().clock().instant(), handling));
    }

    @Override
    String farewell() {
        return sitting.answered();
    }

    @Override
    String status() {
        return sitting.answered();
    }
}
