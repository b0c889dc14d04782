package lectern.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import lectern.front.NotKept;
import lectern.front.plain.PlainOutput;
import lectern.model.UnsoundQuestion;
import lectern.text.Sanitizer;

/** Turns whatever went wrong into a message and an exit code. */
final class Failures {
    private final GuardedOutput out;
    private final PlainOutput err;
    private final boolean stackTrace;

    /**
     * Failures of one run.
     *
     * @param stackTrace whether someone wants to see where in the program a fault lies
     */
    Failures(GuardedOutput out, PlainOutput err, boolean stackTrace) {
        this.out = out;
        this.err = err;
        this.stackTrace = stackTrace;
    }

    /** Tells what went wrong. */
    int tell(Throwable thrown) {
        if (out.failure().isPresent()) {
            return afterOutput(ExitCode.FAULT);
        }
        if (thrown instanceof FaultyBank) {
            // The findings name the bank's files themselves.
            String.valueOf(thrown.getMessage()).lines().forEach(err::line);
            err.flush();
            return ExitCode.USAGE;
        }
        if (thrown instanceof Complaint || thrown instanceof UnsoundQuestion) {
            message(thrown);
            return ExitCode.USAGE;
        }
        if (thrown instanceof NotKept) {
            // An exam that cannot be kept is not begun.
            message(thrown);
            return ExitCode.FAULT;
        }
        fault(thrown);
        return ExitCode.FAULT;
    }

    /** The exit code of a run that would have ended with this one, had all been written. */
    int afterOutput(int code) {
        if (out.failure().isEmpty()) {
            return code;
        }
        if (out.isClosedPipe()) {
            // Whoever read it has seen enough.
            return ExitCode.DONE;
        }
        err.line("lectern: the output cannot be written: "
                + out.failure().map(Throwable::getMessage).orElse(""));
        err.flush();
        return ExitCode.FAULT;
    }

    private void message(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        Sanitizer.visible("lectern: " + message).lines().forEach(err::line);
        err.flush();
    }

    private void fault(Throwable thrown) {
        err.line(
                thrown instanceof LinkageError
                        ? "lectern: a part of Lectern is missing or of another release; install it anew: " + thrown
                        : "lectern: a fault in Lectern itself, not in what you did: " + thrown);
        if (stackTrace) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace, true));
            trace.toString().lines().forEach(err::line);
        } else {
            err.line("The same command with --stacktrace shows where; please report that.");
        }
        err.flush();
    }
}
