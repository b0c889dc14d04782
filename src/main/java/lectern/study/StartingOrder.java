package lectern.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import lectern.model.Question;

/** The order in which what a question offers is shown at first, as indices into it; empty where nothing is offered. */
record StartingOrder(long seed) implements Question.Visitor<List<Integer>> {
    @Override
    public List<Integer> singleChoice(Question.SingleChoice question) {
        return shuffled(question, question.options().size());
    }

    @Override
    public List<Integer> multipleResponse(Question.MultipleResponse question) {
        return shuffled(question, question.options().size());
    }

    @Override
    public List<Integer> trueFalse(Question.TrueFalse question) {
        // True stands before False everywhere: an order of their own would tell nothing.
        return inBank(question.options().size());
    }

    @Override
    public List<Integer> shortAnswer(Question.ShortAnswer question) {
        return List.of();
    }

    @Override
    public List<Integer> numeric(Question.Numeric question) {
        return List.of();
    }

    @Override
    public List<Integer> ordering(Question.Ordering question) {
        List<Integer> order = shuffled(question, question.items().size());
        if (!order.equals(inBank(order.size()))) {
            return order;
        }
        // It must not start with the answer.
        List<Integer> turned = new ArrayList<>(order);
        Collections.rotate(turned, 1);
        return turned;
    }

    @Override
    public List<Integer> matching(Question.Matching question) {
        return shuffled(question, question.choices().size());
    }

    @Override
    public List<Integer> cloze(Question.Cloze question) {
        return List.of();
    }

    private List<Integer> shuffled(Question question, int count) {
        return SeededOrder.of(seed, question.id().value()).shuffled(inBank(count));
    }

    private static List<Integer> inBank(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
