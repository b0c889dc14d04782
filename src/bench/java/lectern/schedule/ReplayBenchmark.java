package lectern.schedule;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time that replaying one review takes, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class ReplayBenchmark {
    /** Those of the log, again and again, until they are 100,000 or more. */
    private static final int REVIEWS = 100_005;

    private final Fsrs6 fsrs = new Fsrs6(Parameters.DEFAULTS);
    private final Timetable timetable = new Timetable(fsrs, Policy.USUAL);
    private List<List<Review>> histories = List.of();
    private List<int[]> elapsed = List.of();

    @Setup
    public void read() {
        histories = ReplayAndFit.histories();
        elapsed = histories.stream().map(ReplayAndFit::elapsed).toList();
        if (histories.stream().mapToInt(List::size).sum() != REVIEWS) {
            throw new IllegalStateException("not " + REVIEWS + " reviews");
        }
    }

    @Benchmark
    @OperationsPerInvocation(REVIEWS)
    public double memories() {
        return ReplayAndFit.memories(fsrs, histories, elapsed);
    }

    @Benchmark
    @OperationsPerInvocation(REVIEWS)
    public int cards() {
        return ReplayAndFit.cards(timetable, histories);
    }
}
