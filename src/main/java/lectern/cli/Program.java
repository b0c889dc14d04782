package lectern.cli;

import java.io.IOException;
import java.util.List;
import lectern.front.plain.PlainOutput;

/** Lectern as one run of it: arguments in, exit code out. */
public final class Program {
    static final String STACK_TRACE = "--stacktrace";

    /** The commands that open the full screen. */
    private static final List<String> SHOWN = List.of("quiz", "study", "read");

    private final Surroundings around;
    private final Shelf shelf;
    private final FullScreen fullScreen;

    Program(Surroundings around, Shelf shelf, FullScreen fullScreen) {
        this.around = around;
        this.shelf = shelf;
        this.fullScreen = fullScreen;
    }

    /** The program on this machine's streams and files. */
    public static Program ofThisProcess() {
        Surroundings around = Surroundings.ofThisProcess();
        return new Program(around, DiskShelf.remembering(around), new TerminalScreen());
    }

    /** Runs it, and returns the exit code. */
    public int run(String... args) {
        GuardedOutput out = new GuardedOutput(around.out(), around.piped());
        List<String> words = List.of(args);
        Failures failures =
                new Failures(out, new PlainOutput(new GuardedOutput(around.err())), words.contains(STACK_TRACE));
        try {
            prepare(words);
            int code = run(words, new Invocation(around, out, shelf, fullScreen));
            out.flush();
            return failures.afterOutput(code);
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            try {
                out.flush();
            } catch (IOException told) {
                // The output remembers it.
            }
            return failures.tell(e);
        }
    }

    private void prepare(List<String> words) {
        boolean screen = words.isEmpty() || SHOWN.contains(words.get(0));
        if (screen && around.terminal() && !words.contains("--plain")) {
            fullScreen.prepare(around);
        }
    }

    /** What is typed most needs no parser: loading Picocli takes as long as all the rest. */
    private static int run(List<String> words, Invocation invocation) throws Exception {
        if (words.isEmpty()) {
            return new HomeCommand(invocation).call();
        }
        if (words.equals(List.of("--version")) || words.equals(List.of("-V"))) {
            invocation.lines().line(Release.line());
            return ExitCode.DONE;
        }
        if (words.get(0).equals("check") && words.stream().noneMatch(word -> word.startsWith("-"))) {
            return new CheckCommand(invocation, words.subList(1, words.size())).call();
        }
        return Parser.run(words, invocation);
    }
}
