package lectern.terminal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import lectern.bank.LargeBank;
import lectern.view.Size;

/**
 * Measures cold processes on a terminal of 100 by 30 cells, from their start to a text on the screen: the JVM's own hello
 * world, Lectern with banks of three sizes, and other quiz programs where they are installed, by turns. For people, no
 * test; see src/bench/README.md.
 */
public final class ColdStarts {
    private static final Size SIZE = new Size(100, 30);
    private static final double TICKS_A_SECOND = 100;
    private static final List<Integer> SIZES = List.of(100, 10_000, 100_000);

    /**
     * What is started, and what it shows when it is there.
     *
     * @param first whether its bank is to be one that was never opened before
     */
    record Subject(String name, List<String> command, String shows, boolean first) {
        Subject(String name, List<String> command, String shows) {
            this(name, command, shows, false);
        }
    }

    /** One start: milliseconds, seconds of processor time, mebibytes at most. */
    private record Start(double millis, double processor, double memory) {}

    private ColdStarts() {}

    /**
     * Measures.
     *
     * @param args how many times each is started, 20 if left out; the folder of the built program
     */
    public static void main(String[] args) throws IOException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        Path program = Path.of(args.length > 1 ? args[1] : "target/lectern").toAbsolutePath();
        Path work = Files.createDirectories(Path.of("target/cold-starts").toAbsolutePath());
        List<Subject> subjects = subjects(work, program.resolve("bin/lectern").toString());
        List<List<Start>> starts =
                subjects.stream().<List<Start>>map(each -> new ArrayList<>()).toList();
        for (int i = -1; i < runs; i++) {
            for (int j = 0; j < subjects.size(); j++) {
                Path home = work.resolve(subjects.get(j).first() ? "first" : "home");
                if (subjects.get(j).first()) {
                    forgetBanks(home.resolve("cache"));
                }
                Start start = start(subjects.get(j), Map.of("LECTERN_HOME", home.toString()));
                if (i >= 0) {
                    starts.get(j).add(start);
                }
            }
        }
        double hello = median(starts.get(0).stream().map(Start::millis));
        for (int j = 0; j < subjects.size(); j++) {
            tell(subjects.get(j).name(), starts.get(j), hello);
        }
    }

    private static List<Subject> subjects(Path work, String lectern) throws IOException {
        List<Subject> subjects = new ArrayList<>();
        Path source = Files.writeString(
                work.resolve("Hello.java"),
                "class Hello { public static void main(String[] args) { System.out.println(\"Hello\"); } }");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", work.toString(), source.toString());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        subjects.add(new Subject(
                "hello world of the JVM",
                List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", work.toString(), "Hello"),
                "Hello"));
        subjects.add(new Subject("lectern --version", List.of(lectern, "--version"), "Lectern "));
        subjects.add(new Subject("lectern", List.of(lectern), "Practice"));
        subjects.add(new Subject("lectern quiz", List.of(lectern, "quiz"), "Question 1 of"));
        for (int size : SIZES) {
            Path bank = work.resolve("bank-" + size);
            if (!Files.exists(bank)) {
                LargeBank.main(new String[] {bank.toString(), String.valueOf(size)});
            }
            List<String> quiz = List.of(lectern, "quiz", "-n", "20", "--seed", "1", "--bank", bank.toString());
            String name = "lectern quiz, " + size + " questions";
            subjects.add(new Subject(name + ", the first time", quiz, "Question 1 of 20", true));
            subjects.add(new Subject(name, quiz, "Question 1 of 20"));
        }
        for (int size : SIZES) {
            subjects.addAll(Peers.of(work, size));
        }
        return subjects;
    }

    private static void forgetBanks(Path cache) throws IOException {
        if (Files.isDirectory(cache)) {
            try (DirectoryStream<Path> banks = Files.newDirectoryStream(cache, "bank-*")) {
                for (Path bank : banks) {
                    Files.delete(bank);
                }
            }
        }
    }

    private static Start start(Subject subject, Map<String, String> environment) throws IOException {
        long begun = System.nanoTime();
        try (Pty pty = Pty.start(subject.command(), environment, SIZE)) {
            pty.await(subject.shows());
            double millis = (System.nanoTime() - begun) / 1e6;
            Path process = Path.of("/proc", String.valueOf(pty.javaPid()));
            try {
                return new Start(millis, ticks(process) / TICKS_A_SECOND, peak(process));
            } catch (IOException | UncheckedIOException ended) {
                // A short program has ended by then, and what it took is not known.
                return new Start(millis, Double.NaN, Double.NaN);
            }
        }
    }

    private static double ticks(Path process) throws IOException {
        String stat = Files.readString(process.resolve("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
    }

    private static double peak(Path process) throws IOException {
        try (Stream<String> lines = Files.lines(process.resolve("status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024.0;
        }
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = new ArrayList<>(values.toList());
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void tell(String name, List<Start> starts, double hello) {
        double median = median(starts.stream().map(Start::millis));
        System.out.printf(
                Locale.ROOT,
                "%-34s %5.0f ms (%.0f to %.0f), %.2f hello worlds; %.2f s of a processor, %.0f MiB%n",
                name,
                median,
                starts.stream().mapToDouble(Start::millis).min().orElseThrow(),
                starts.stream().mapToDouble(Start::millis).max().orElseThrow(),
                median / hello,
                median(starts.stream().map(Start::processor)),
                median(starts.stream().map(Start::memory)));
    }
}
