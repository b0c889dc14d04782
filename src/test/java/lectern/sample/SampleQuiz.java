package lectern.sample;

import java.util.List;
import java.util.stream.IntStream;
import lectern.model.Question;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.quiz.Terms;

/** Quizzes on the sample bank in which everything stands where a test expects it. */
public final class SampleQuiz {
    private SampleQuiz() {}

    /** All eight types, in the order of the bank. */
    public static Quiz ofAll(Terms terms) {
        return of(terms, SampleBank.BANK.questions().toArray(Question[]::new));
    }

    /** These questions in this order, options and right sides as in the bank; what is to be ordered has its last first. */
    public static Quiz of(Terms terms, Question... questions) {
        List<Planned> plan = IntStream.range(0, questions.length)
                .mapToObj(i -> new Planned(i + 1, questions[i], order(questions[i])))
                .toList();
        return new Quiz(SampleBank.BANK, 7, plan).on(terms);
    }

    private static List<Integer> order(Question question) {
        if (question instanceof Question.Ordering ordering) {
            int count = ordering.items().size();
            return IntStream.range(0, count)
                    .mapToObj(i -> (i + count - 1) % count)
                    .toList();
        }
        int count = question instanceof Question.Choice choice
                ? choice.options().size()
                : question instanceof Question.Matching matching
                        ? matching.choices().size()
                        : 0;
        return IntStream.range(0, count).boxed().toList();
    }
}
