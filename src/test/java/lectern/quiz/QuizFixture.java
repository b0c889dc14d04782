package lectern.quiz;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import lectern.model.Question;
import lectern.sample.SampleBank;

/** Quizzes of the sample bank, options in the bank's order and things to put in order turned by one. */
final class QuizFixture {
    static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private QuizFixture() {}

    static Quiz quiz() {
        return quiz(SampleBank.YEAR, SampleBank.SURVIVORS, SampleBank.SEEN, SampleBank.NAME);
    }

    static Quiz quiz(Question... questions) {
        List<Planned> plan = IntStream.range(0, questions.length)
                .mapToObj(i -> new Planned(i + 1, questions[i], order(questions[i])))
                .toList();
        return new Quiz(SampleBank.BANK, 7, plan);
    }

    /** One of each type. */
    static Quiz everyType() {
        return quiz(SampleBank.BANK.questions().toArray(new Question[0]));
    }

    private static List<Integer> order(Question question) {
        if (question instanceof Question.Ordering) {
            return List.of(1, 2, 0);
        }
        int shown = question instanceof Question.Choice choice
                ? choice.options().size()
                : question instanceof Question.Matching matching
                        ? matching.choices().size()
                        : 0;
        return IntStream.range(0, shown).boxed().toList();
    }
}
