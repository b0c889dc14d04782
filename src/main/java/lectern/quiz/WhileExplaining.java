package lectern.quiz;

import lectern.quiz.Effect.Reason;

/** What each event does while the feedback on an answer is read. */
record WhileExplaining(Session.Explaining explaining) implements OutsideExam {
    @Override
    public Session session() {
        return explaining;
    }

    @Override
    public Step answer(Event.Answer event) {
        return explaining.refuse(Reason.ANSWERED_ALREADY);
    }

    @Override
    public Step skip(Event.Skip event) {
        return explaining.refuse(Reason.ANSWERED_ALREADY);
    }

    @Override
    public Step hint(Event.Hint event) {
        return explaining.refuse(Reason.ANSWERED_ALREADY);
    }

    @Override
    public Step next(Event.Next event) {
        Progress progress = explaining.progress();
        return Step.to(
                progress.waiting().isEmpty()
                        ? new Session.Finished(progress)
                        : Session.Asking.first(progress, event.at()));
    }

    @Override
    public Step undo(Event.Undo event) {
        return Undoing.undo(explaining, event);
    }

    @Override
    public Step handle(Event.Handle event) {
        int number = explaining.current().number();
        if (event.handling().setsAside() && explaining.progress().isSetAside(number)) {
            return explaining.refuse(Reason.SET_ASIDE_ALREADY);
        }
        Handled handled = new Handled(
                explaining.answered().round(),
                number,
                event.handling(),
                false,
                explaining.log().size());
        return Step.to(explaining.with(explaining.progress().with(handled)), new Effect.Handle(handled));
    }

    @Override
    public Step retry(Event.Retry event) {
        return explaining.refuse(Reason.NOT_OVER);
    }
}
