package lectern.marking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import lectern.model.Question;
import lectern.quiz.Event;
import lectern.quiz.Quiz;
import lectern.quiz.RandomEvents;
import lectern.quiz.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Marking one answer, of every type of question by turns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class MarkBenchmark {
    private static final int ANSWERS = 1_000;

    private final List<Question> questions = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();

    public MarkBenchmark() {
        Random random = new Random(1);
        Instant at = Instant.parse("2026-03-01T12:00:00Z");
        while (responses.size() < ANSWERS) {
            Quiz quiz = RandomEvents.exam(random);
            Session session = Session.start(quiz, at);
            if (RandomEvents.event(random, session, at) instanceof Event.Answer answer) {
                for (int i = 0; i < quiz.size() && responses.size() < ANSWERS; i++) {
                    questions.add(quiz.plan().get(i).question());
                    responses.add(answer.response());
                }
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(ANSWERS)
    public void mark(Blackhole into) {
        for (int i = 0; i < ANSWERS; i++) {
            into.consume(Marking.mark(questions.get(i), responses.get(i)));
        }
    }
}
