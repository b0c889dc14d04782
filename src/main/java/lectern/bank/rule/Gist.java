package lectern.bank.rule;

import java.util.stream.Collectors;
import lectern.model.Option;
import lectern.model.Question;

/** What a question asks and what the answer is, in one text: by this, questions are compared. */
final class Gist implements Question.Visitor<String> {
    private static final Gist OF = new Gist();

    private Gist() {}

    static String of(Item item) {
        return item.stemText() + " " + item.question().accept(OF);
    }

    @Override
    public String singleChoice(Question.SingleChoice question) {
        return key(question);
    }

    @Override
    public String multipleResponse(Question.MultipleResponse question) {
        return key(question);
    }

    /** Nothing: the same statement twice, once said to be true and once false, is all the worse. */
    @Override
    public String trueFalse(Question.TrueFalse question) {
        return "";
    }

    @Override
    public String shortAnswer(Question.ShortAnswer question) {
        return question.accepted().get(0);
    }

    @Override
    public String numeric(Question.Numeric question) {
        return question.number().toString();
    }

    @Override
    public String ordering(Question.Ordering question) {
        return String.join(" ", question.items());
    }

    @Override
    public String matching(Question.Matching question) {
        return question.pairs().stream()
                .map(pair -> pair.left() + " " + pair.right())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String cloze(Question.Cloze question) {
        return "";
    }

    private static String key(Question.Choice question) {
        return question.options().stream()
                .filter(Option::correct)
                .map(Option::text)
                .collect(Collectors.joining(" "));
    }
}
