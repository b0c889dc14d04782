package lectern.anchor;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.model.Article;
import lectern.model.ArticleId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Finding one quote of twelve words in an article of some 20 KB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class QuoteBenchmark {
    private static final int WORDS = 3_000;
    private static final int QUOTED = 12;

    private final QuoteFinder finder;
    private final List<String> words;
    private int next;

    public QuoteBenchmark() {
        Random random = new Random(1);
        words = IntStream.range(0, WORDS)
                .mapToObj(i -> Integer.toString(random.nextInt(36 * 36 * 36 * 36), 36) + "ed")
                .toList();
        finder = QuoteFinder.in(
                new Article(new ArticleId("a"), "a.txt", "A", "", String.join(" ", words) + ".", List.of()));
    }

    /** The index for many searches is made before. */
    @Setup
    public void index() {
        for (int i = 0; i < 100; i++) {
            verbatim();
        }
    }

    private List<String> some() {
        next = (next + 97) % (WORDS - QUOTED);
        return words.subList(next, next + QUOTED);
    }

    @Benchmark
    public Verdict verbatim() {
        return finder.find(Quote.of(String.join(" ", some())));
    }

    @Benchmark
    public Verdict oneWordChanged() {
        return finder.find(
                Quote.of(some().stream().skip(1).collect(Collectors.joining(" ", "another ", ""))));
    }

    @Benchmark
    public Verdict absent() {
        return finder.find(Quote.of("nothing of what is said here stands anywhere in that article at all"));
    }
}
