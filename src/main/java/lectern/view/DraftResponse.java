package lectern.view;

import java.util.Set;
import lectern.marking.Response;
import lectern.model.Question;

/** What a draft answers. */
record DraftResponse(Draft draft) implements Question.Visitor<Response> {
    @Override
    public Response singleChoice(Question.SingleChoice question) {
        return selected();
    }

    @Override
    public Response multipleResponse(Question.MultipleResponse question) {
        return new Response.Chosen(Set.copyOf(draft.chosen()));
    }

    @Override
    public Response trueFalse(Question.TrueFalse question) {
        return selected();
    }

    private Response selected() {
        return Response.Chosen.of(draft.planned().order().get(draft.selected()));
    }

    @Override
    public Response shortAnswer(Question.ShortAnswer question) {
        return new Response.Typed(draft.field().text());
    }

    @Override
    public Response numeric(Question.Numeric question) {
        return new Response.Typed(draft.field().text());
    }

    @Override
    public Response ordering(Question.Ordering question) {
        return new Response.Ordered(draft.chosen());
    }

    @Override
    public Response matching(Question.Matching question) {
        return new Response.Matched(draft.chosen());
    }

    @Override
    public Response cloze(Question.Cloze question) {
        return new Response.Filled(draft.fields().stream().map(TextField::text).toList());
    }
}
