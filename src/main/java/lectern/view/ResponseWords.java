package lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lectern.marking.Response;
import lectern.model.Question;
import lectern.text.Sanitizer;

/**
 * A response in words, on one line; what was typed is made harmless.
 *
 * @param question that it answers; to another it is unreadable
 */
record ResponseWords(Question question) implements Response.Visitor<String> {
    private static final String UNREADABLE = "an answer to another question";

    @Override
    public String chosen(Response.Chosen chosen) {
        return question instanceof Question.Choice choice
                ? chosen.options().stream()
                        .map(option -> choice.options().get(option).text())
                        .collect(Collectors.joining(KeyWords.AND))
                : UNREADABLE;
    }

    @Override
    public String typed(Response.Typed typed) {
        return Sanitizer.line(typed.text());
    }

    @Override
    public String ordered(Response.Ordered ordered) {
        return question instanceof Question.Ordering ordering
                ? KeyWords.inOrder(ordered.items().stream()
                        .map(item -> ordering.items().get(item))
                        .toList())
                : UNREADABLE;
    }

    @Override
    public String matched(Response.Matched matched) {
        if (!(question instanceof Question.Matching matching)) {
            return UNREADABLE;
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < matched.choices().size(); i++) {
            int choice = matched.choices().get(i);
            if (choice != Response.Matched.NONE) {
                pairs.add(KeyWords.pair(
                        matching.pairs().get(i).left(), matching.choices().get(choice)));
            }
        }
        return String.join(KeyWords.AND, pairs);
    }

    @Override
    public String filled(Response.Filled filled) {
        return question instanceof Question.Cloze cloze
                ? KeyWords.filled(
                        cloze, filled.texts().stream().map(Sanitizer::line).toList())
                : UNREADABLE;
    }

    @Override
    public String dontKnow(Response.DontKnow dontKnow) {
        return "I don't know";
    }
}
