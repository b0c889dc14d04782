package lectern.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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

/** One step of a quiz of every type of question, under what people and cats do to it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class StepBenchmark {
    private static final int EVENTS = 1_000;
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final Quiz practice = RandomEvents.practice(new Random(1));
    private final Quiz exam = RandomEvents.exam(new Random(2));
    private final List<Event> practised = events(practice);
    private final List<Event> examined = events(exam);

    private static List<Event> events(Quiz quiz) {
        Random random = new Random(3);
        List<Event> events = new ArrayList<>();
        Session session = Session.start(quiz, START);
        for (int i = 0; i < EVENTS; i++) {
            Event event = RandomEvents.event(random, session, START.plusMillis(i));
            events.add(event);
            session = Step.of(session, event).session();
        }
        return events;
    }

    private static Session played(Quiz quiz, List<Event> events) {
        Session session = Session.start(quiz, START);
        for (Event event : events) {
            session = Step.of(session, event).session();
        }
        return session;
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public Session practice() {
        return played(practice, practised);
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public Session exam() {
        return played(exam, examined);
    }
}
