package lectern.view;

import java.util.Collections;
import java.util.List;
import lectern.marking.Response;
import lectern.model.Question;
import lectern.quiz.Planned;

/** A draft to which nobody has given anything yet. */
record EmptyDraft(Planned planned) implements Question.Visitor<Draft> {
    @Override
    public Draft singleChoice(Question.SingleChoice question) {
        return draft(List.of(), 0);
    }

    @Override
    public Draft multipleResponse(Question.MultipleResponse question) {
        return draft(List.of(), 0);
    }

    @Override
    public Draft trueFalse(Question.TrueFalse question) {
        return draft(List.of(), 0);
    }

    @Override
    public Draft shortAnswer(Question.ShortAnswer question) {
        return draft(List.of(), 1);
    }

    @Override
    public Draft numeric(Question.Numeric question) {
        return draft(List.of(), 1);
    }

    @Override
    public Draft ordering(Question.Ordering question) {
        return draft(planned.order(), 0);
    }

    @Override
    public Draft matching(Question.Matching question) {
        return draft(Collections.nCopies(question.pairs().size(), Response.Matched.NONE), 0);
    }

    @Override
    public Draft cloze(Question.Cloze question) {
        return draft(List.of(), question.gaps().size());
    }

    private Draft draft(List<Integer> chosen, int fields) {
        return new Draft(planned, 0, chosen, false, Collections.nCopies(fields, TextField.EMPTY));
    }
}
