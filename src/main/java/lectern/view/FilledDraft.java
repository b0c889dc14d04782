package lectern.view;

import java.util.List;
import lectern.marking.Response;
import lectern.model.Question;

/** A draft that holds what was given before. */
record FilledDraft(Draft empty) implements Response.Visitor<Draft> {
    @Override
    public Draft chosen(Response.Chosen response) {
        Draft ticked = empty.choosing(List.copyOf(response.options()));
        boolean one = empty.question() instanceof Question.Choice choice && !choice.several();
        return one ? ticked.at(empty.planned().order().indexOf(ticked.chosen().get(0))) : ticked;
    }

    @Override
    public Draft typed(Response.Typed response) {
        return empty.typing(List.of(response.text()));
    }

    @Override
    public Draft ordered(Response.Ordered response) {
        return empty.choosing(response.items());
    }

    @Override
    public Draft matched(Response.Matched response) {
        return empty.choosing(response.choices());
    }

    @Override
    public Draft filled(Response.Filled response) {
        return empty.typing(response.texts());
    }

    @Override
    public Draft dontKnow(Response.DontKnow response) {
        return empty;
    }
}
