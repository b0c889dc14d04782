package lectern.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lectern.marking.Mark;
import lectern.marking.Marking;
import lectern.marking.Response;
import lectern.marking.Spelling;
import lectern.quiz.Effect.Reason;

/** What each event does while a question waits for its answer. */
record WhileAsking(Session.Asking asking) implements OutsideExam {
    @Override
    public Session session() {
        return asking;
    }

    @Override
    public Step answer(Event.Answer event) {
        Response response = event.response();
        Planned current = asking.current();
        Optional<Reason> unfit = Fitting.refusal(current, response);
        if (unfit.isPresent()) {
            return asking.refuse(unfit.get());
        }
        Mark mark = Marking.mark(current.question(), response).orElseThrow();
        if (!asking.closeCall()
                && !mark.isFull()
                && Spelling.isClose(current.question(), response, asking.quiz().bank())) {
            return Step.to(
                    new Session.Asking(asking.progress(), asking.hinted(), true, asking.since()),
                    note(Noted.Turn.CLOSE_CALL, event.at()),
                    new Effect.Refuse(Reason.CHECK_SPELLING));
        }
        if (Fitting.wantsCertainty(asking.quiz(), response, event.certainty())) {
            return asking.refuse(Reason.HOW_SURE);
        }
        Answered answered = new Answered(
                asking.progress().serial() + 1,
                asking.progress().round(),
                current.number(),
                response,
                mark,
                asking.hinted(),
                event.certainty(),
                event.at(),
                spent(event.at()));
        return Step.to(new Session.Explaining(asking.progress().with(answered)), new Effect.Keep(answered));
    }

    /** The time at the question, this and earlier visits. A clock that was set back in between makes none negative. */
    private Duration spent(Instant until) {
        Duration now = until.isBefore(asking.since()) ? Duration.ZERO : Duration.between(asking.since(), until);
        return asking.progress().visit().spent().plus(now);
    }

    private Effect note(Noted.Turn turn, Instant at) {
        return new Effect.Note(
                new Noted(asking.progress().round(), asking.current().number(), turn, spent(at)));
    }

    @Override
    public Step skip(Event.Skip event) {
        if (asking.progress().waiting().size() == 1) {
            return asking.refuse(Reason.LAST_ONE_LEFT);
        }
        return Step.to(
                Session.Asking.first(
                        asking.progress().skipped(new Visit(asking.hinted(), spent(event.at()))), event.at()),
                note(Noted.Turn.SKIPPED, event.at()));
    }

    @Override
    public Step hint(Event.Hint event) {
        if (asking.current().question().header().hint().isEmpty()) {
            return asking.refuse(Reason.NO_HINT);
        }
        Session hinted = new Session.Asking(asking.progress(), true, asking.closeCall(), asking.since());
        return asking.hinted() ? Step.to(hinted) : Step.to(hinted, note(Noted.Turn.HINTED, event.at()));
    }

    @Override
    public Step next(Event.Next event) {
        return asking.refuse(Reason.ANSWER_FIRST);
    }

    @Override
    public Step undo(Event.Undo event) {
        boolean stays = asking.progress()
                .lastHandled()
                .map(handled -> !handled.left())
                .orElse(Undoing.answer(asking).isEmpty());
        if (stays) {
            return Undoing.undo(asking, event);
        }
        // The question that is left comes back, and what was seen at it stays seen.
        Progress left = asking.progress().visited(new Visit(asking.hinted(), spent(event.at())));
        return Undoing.undo(new Session.Asking(left, asking.hinted(), asking.closeCall(), asking.since()), event);
    }

    @Override
    public Step handle(Event.Handle event) {
        Progress before = asking.progress();
        Handled handled = new Handled(
                before.round(),
                asking.current().number(),
                event.handling(),
                true,
                before.log().size());
        Effect effect = new Effect.Handle(handled);
        if (!event.handling().setsAside()) {
            return Step.to(asking.with(before.with(handled)), effect);
        }
        Progress left =
                before.visited(new Visit(asking.hinted(), spent(event.at()))).with(handled);
        return Step.to(
                left.waiting().isEmpty() ? new Session.Finished(left) : Session.Asking.first(left, event.at()), effect);
    }

    @Override
    public Step retry(Event.Retry event) {
        return asking.refuse(Reason.NOT_OVER);
    }
}
