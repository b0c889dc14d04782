package lectern.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import lectern.bank.finding.Findings;
import lectern.bank.yaml.YamlReader;
import lectern.model.Bank;
import lectern.model.Outline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading the bank of questions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class ReadBenchmark {
    private final BankSource source;

    public ReadBenchmark() {
        try {
            source = new ReadOnce(FolderSource.of(Path.of("questions")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The YAML of all question files alone. */
    @Benchmark
    public void yaml(Blackhole into) throws IOException {
        TextFiles files = new TextFiles(source, new Findings());
        for (String name : source.questionFiles()) {
            YamlReader.items(files.yaml(name).orElseThrow(), into::consume);
        }
    }

    /** All of it, each citation found. */
    @Benchmark
    public ReadBank read() {
        return BankReader.read(source);
    }

    /** The same with all rules. */
    @Benchmark
    public CheckedBank check() {
        return BankReader.check(source);
    }

    /** Opened to be asked from, and told what each question is about. */
    @Benchmark
    public List<Outline> outlines() {
        Bank bank = UnreadBank.of(source, 0, 0, BankMemory.NONE).orElseThrow();
        return IntStream.range(0, bank.questions().size())
                .mapToObj(bank.questions()::outline)
                .toList();
    }
}
