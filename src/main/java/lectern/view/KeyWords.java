package lectern.view;

import java.util.List;
import java.util.stream.Collectors;
import lectern.model.Option;
import lectern.model.Question;

/** What is right, in words. */
final class KeyWords implements Question.Visitor<String> {
    /** Between things that stand beside one another. */
    static final String AND = "; ";

    @Override
    public String singleChoice(Question.SingleChoice question) {
        return right(question);
    }

    @Override
    public String multipleResponse(Question.MultipleResponse question) {
        return right(question);
    }

    @Override
    public String trueFalse(Question.TrueFalse question) {
        return right(question);
    }

    private static String right(Question.Choice question) {
        return question.options().stream()
                .filter(Option::correct)
                .map(Option::text)
                .collect(Collectors.joining(AND));
    }

    @Override
    public String shortAnswer(Question.ShortAnswer question) {
        return question.accepted().get(0);
    }

    @Override
    public String numeric(Question.Numeric question) {
        String number = Numbers.grouped(question.number());
        String give =
                question.tolerance().signum() == 0 ? "" : ", give or take " + Numbers.grouped(question.tolerance());
        return (number + " " + question.unit()).strip() + give;
    }

    @Override
    public String ordering(Question.Ordering question) {
        return inOrder(question.items());
    }

    /** Things one after another, each with its number before it: they may be sentences. */
    static String inOrder(List<String> items) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            words.append(i == 0 ? "(" : " (").append(i + 1).append(") ").append(items.get(i));
        }
        return words.toString();
    }

    @Override
    public String matching(Question.Matching question) {
        return question.pairs().stream().map(KeyWords::pair).collect(Collectors.joining(AND));
    }

    private static String pair(Question.Pair pair) {
        return pair(pair.left(), pair.right());
    }

    static String pair(String left, String right) {
        return left + " = " + right;
    }

    @Override
    public String cloze(Question.Cloze question) {
        return filled(
                question,
                question.gaps().stream().map(gap -> gap.accepted().get(0)).toList());
    }

    /** The running text with its gaps filled, each in brackets. */
    static String filled(Question.Cloze question, List<String> texts) {
        StringBuilder words = new StringBuilder();
        int gap = 0;
        for (Question.Piece piece : question.pieces()) {
            if (piece instanceof Question.Words running) {
                words.append(running.text());
            } else {
                words.append('[').append(texts.get(gap++)).append(']');
            }
        }
        return words.toString();
    }
}
