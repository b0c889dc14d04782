package lectern.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import lectern.terminal.support.Pty;
import lectern.view.ExamWording;

/** The shipped program in lines over a pipe, and someone who reads each prompt before typing. */
final class PlainSitting implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final OutputStream in;
    private final StringBuilder all = new StringBuilder();
    /** Where in all that was written the last prompt ended. */
    private int told;

    private PlainSitting(Process process) {
        this.process = process;
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        in = process.getOutputStream();
    }

    /** Starts the program. */
    static PlainSitting start(Path home, String... args) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(ShippedProgram.launched(args)).redirectError(ProcessBuilder.Redirect.INHERIT);
        ShippedProgram.keepingIn(home, builder.environment());
        return new PlainSitting(builder.start());
    }

    /** The same on a terminal: no launcher between, so that a kill hits the program. */
    static Pty onTerminal(Path home, String... args) {
        return Pty.start(ShippedProgram.withoutLauncher(args), Map.of("LECTERN_HOME", home.toString()));
    }

    /** Waits for a prompt; what was written before it since the last one, or empty at the end of the output. */
    String awaitPrompt() throws IOException {
        int lineStart = all.length();
        for (int read = out.read(); read >= 0; read = out.read()) {
            all.append((char) read);
            if (read == '\n') {
                lineStart = all.length();
            } else if (isPrompt(all.substring(lineStart))) {
                String since = all.substring(told);
                told = all.length();
                return since;
            }
        }
        return "";
    }

    private static boolean isPrompt(String line) {
        return line.equals("Answer: ") || line.matches("Gap \\d of \\d: ") || line.endsWith("e to hand in: ");
    }

    void type(String line) throws IOException {
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    /** Answers the question that is shown, and waits for the next prompt; what was written before that. */
    String answer(String question) throws IOException {
        String next = "";
        for (String line : ExamBank.typed(question)) {
            type(line);
            next = awaitPrompt();
        }
        return next;
    }

    /** Types these lines, ends the input and waits for the end; all that was written. */
    String finish(String... lines) throws IOException, InterruptedException {
        for (String line : lines) {
            type(line);
        }
        in.close();
        drain();
        process.waitFor();
        return all.toString();
    }

    /** Kills it where it is; all that was written. */
    String kill() throws IOException, InterruptedException {
        // By its handle, which leaves the pipe to be read to its end.
        process.toHandle().destroyForcibly();
        process.waitFor();
        drain();
        return all.toString();
    }

    private void drain() throws IOException {
        for (int read = out.read(); read >= 0; read = out.read()) {
            all.append((char) read);
        }
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** How often an answer was told to be entered. */
    static long entered(String output) {
        return output.lines().filter(ExamWording.ENTERED::equals).count();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        in.close();
        out.close();
    }
}
