package lectern.bank.rule;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Option;
import lectern.model.Question;
import lectern.text.Words;

/** The words of what a question asks and of what the answer is: by these, questions are compared. */
final class Gist implements Question.Visitor<String> {
    private static final Gist OF = new Gist();

    private Gist() {}

    static List<String> of(Item item) {
        List<String> words = new ArrayList<>(item.stemWords());
        words.addAll(Words.of(item.question().accept(OF)));
        return words;
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
        StringBuilder key = new StringBuilder();
        for (Question.Pair pair : question.pairs()) {
            key.append(pair.left()).append(' ').append(pair.right()).append(' ');
        }
        return key.toString();
    }

    @Override
    public String cloze(Question.Cloze question) {
        return "";
    }

    private static String key(Question.Choice question) {
        StringBuilder key = new StringBuilder();
        for (Option option : question.options()) {
            if (option.correct()) {
                key.append(option.text()).append(' ');
            }
        }
        return key.toString();
    }
}
