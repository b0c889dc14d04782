package lectern.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.marking.Mark;
import lectern.marking.Marking;
import lectern.marking.Response;
import lectern.quiz.Effect.Reason;

/** What each event does in an exam. Whatever comes once its time is up hands it in as it stands. */
record WhileExamined(Session.Examined exam) implements Event.Visitor<Step> {
    static Step step(Session.Examined exam, Event event) {
        Session.Examined now = exam.at(event.at());
        Optional<Instant> end = now.deadline();
        // However late the event: no time is spent at a question after the end.
        return end.isPresent() && !now.now().isBefore(end.get())
                ? new WhileExamined(exam.at(end.get())).handIn(end.get(), true)
                : event.accept(new WhileExamined(now));
    }

    @Override
    public Step answer(Event.Answer event) {
        Response response = event.response();
        Optional<Reason> unfit = Fitting.refusal(exam.current(), response);
        if (unfit.isPresent()) {
            return exam.refuse(unfit.get());
        }
        if (Fitting.wantsCertainty(exam.quiz(), response, event.certainty())) {
            return exam.refuse(Reason.HOW_SURE);
        }
        Session.Examined looked = exam.looked();
        Sheet.Row row = looked.row().entered(response, event.certainty(), exam.now());
        Session.Examined entered = looked.with(row);
        boolean stays = row.isOpen() || exam.number() == exam.quiz().size();
        return Step.to(stays ? entered : entered.moved(exam.number() + 1), new Effect.Enter(exam.number(), row));
    }

    @Override
    public Step goTo(Event.GoTo event) {
        return event.number() < 1 || event.number() > exam.quiz().size()
                ? exam.refuse(Reason.NO_SUCH_QUESTION)
                : Step.to(exam.looked().moved(event.number()));
    }

    @Override
    public Step flag(Event.Flag event) {
        Session.Examined looked = exam.looked();
        Sheet.Row row = looked.row().turned();
        return Step.to(looked.with(row), new Effect.Enter(exam.number(), row));
    }

    @Override
    public Step handIn(Event.HandIn event) {
        return handIn(exam.now(), false);
    }

    @Override
    public Step tick(Event.Tick event) {
        return Step.to(exam);
    }

    /** The sheet becomes the log: what is open counts as not known. */
    private Step handIn(Instant at, boolean timedOut) {
        Sheet sheet = exam.looked().sheet();
        List<Answered> answers = new ArrayList<>();
        for (Planned planned : exam.quiz().plan()) {
            Sheet.Row row = sheet.row(planned.number());
            answers.add(new Answered(
                    planned.number(),
                    0,
                    planned.number(),
                    row.response(),
                    Marking.mark(planned.question(), row.response()).orElse(Mark.NONE),
                    false,
                    row.certainty(),
                    row.isOpen() ? at : row.at(),
                    row.spent()));
        }
        Progress over = new Progress(
                exam.quiz(),
                answers,
                answers.size(),
                0,
                List.of(),
                exam.progress().visits());
        return Step.to(new Session.Finished(over), new Effect.HandIn(answers, timedOut));
    }

    @Override
    public Step skip(Event.Skip event) {
        return Step.to(exam.looked().moved(exam.number() % exam.quiz().size() + 1));
    }

    @Override
    public Step hint(Event.Hint event) {
        return exam.refuse(Reason.NOT_IN_EXAM);
    }

    @Override
    public Step next(Event.Next event) {
        return exam.refuse(Reason.NOT_IN_EXAM);
    }

    @Override
    public Step undo(Event.Undo event) {
        return exam.refuse(Reason.CHANGE_INSTEAD);
    }

    @Override
    public Step retry(Event.Retry event) {
        return exam.refuse(Reason.NOT_OVER);
    }

    @Override
    public Step handle(Event.Handle event) {
        return exam.refuse(Reason.NOT_IN_EXAM);
    }
}
