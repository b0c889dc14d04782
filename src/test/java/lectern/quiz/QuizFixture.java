package lectern.quiz;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import lectern.model.Question;
import lectern.sample.SampleBank;

/** A quiz of the four types that can be asked, its options in the bank's order. */
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

    private static List<Integer> order(Question question) {
        return question instanceof Question.Choice choice
                ? IntStream.range(0, choice.options().size()).boxed().toList()
                : List.of();
    }
}
