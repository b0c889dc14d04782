package lectern.front.tui;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import lectern.front.tui.terminal.Easel;
import lectern.sample.SampleBank;
import lectern.view.Screen;
import lectern.view.Size;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One frame of a question and its feedback: composed of the page, and painted over the one before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class FrameBenchmark {
    @Param({"80x24", "200x60"})
    public String cells = "80x24";

    private Pilot pilot;
    private Easel easel;
    private Screen question;
    private Screen feedback;
    private boolean turn;

    @Setup
    public void begin() throws IOException {
        String[] both = cells.split("x");
        Size size = new Size(Integer.parseInt(both[0]), Integer.parseInt(both[1]));
        pilot = Pilot.quiz(size, SampleBank.FOUR, SampleBank.YEAR);
        question = pilot.look();
        pilot.press("x");
        feedback = pilot.look();
        easel = new Easel(size);
    }

    @Benchmark
    public Screen compose() {
        return pilot.look();
    }

    @Benchmark
    public void paint() throws IOException {
        turn = !turn;
        easel.paint(turn ? question : feedback);
    }

    @Benchmark
    public void paintTheSameAgain() throws IOException {
        easel.paint(question);
    }
}
