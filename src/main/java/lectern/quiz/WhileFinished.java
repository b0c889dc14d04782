package lectern.quiz;

import java.util.List;
import lectern.quiz.Effect.Reason;

/** What each event does when every question of the round is answered. */
record WhileFinished(Session.Finished finished) implements OutsideExam {
    @Override
    public Session session() {
        return finished;
    }

    @Override
    public Step answer(Event.Answer event) {
        return finished.refuse(Reason.OVER);
    }

    @Override
    public Step skip(Event.Skip event) {
        return finished.refuse(Reason.OVER);
    }

    @Override
    public Step hint(Event.Hint event) {
        return finished.refuse(Reason.OVER);
    }

    @Override
    public Step next(Event.Next event) {
        return finished.refuse(Reason.OVER);
    }

    @Override
    public Step handle(Event.Handle event) {
        return finished.refuse(Reason.OVER);
    }

    @Override
    public Step undo(Event.Undo event) {
        return Undoing.undo(finished, event);
    }

    @Override
    public Step retry(Event.Retry event) {
        Progress progress = finished.progress();
        List<Integer> missed = progress.missed(progress.round());
        return missed.isEmpty()
                ? finished.refuse(Reason.NOTHING_MISSED)
                : Step.to(Session.Asking.first(progress.again(missed), event.at()));
    }
}
