package lectern.quiz;

import lectern.quiz.Effect.Reason;

/** What the events of an exam do where there is none. */
interface OutsideExam extends Event.Visitor<Step> {
    Session session();

    @Override
    default Step goTo(Event.GoTo event) {
        return session().refuse(Reason.NO_EXAM);
    }

    @Override
    default Step flag(Event.Flag event) {
        return session().refuse(Reason.NO_EXAM);
    }

    @Override
    default Step handIn(Event.HandIn event) {
        return session().refuse(Reason.NO_EXAM);
    }

    @Override
    default Step tick(Event.Tick event) {
        return Step.to(session());
    }
}
