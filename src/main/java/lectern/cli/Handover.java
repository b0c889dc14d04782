package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lectern.classroom.Attempt;
import lectern.classroom.file.ResultsCsv;
import lectern.classroom.file.ResultsJson;
import lectern.front.Closing;
import lectern.quiz.Result;
import lectern.quiz.Session;
import lectern.text.Sanitizer;

/** What becomes of a quiz at its end: its results in a file for the teacher, and whether it was a pass. */
final class Handover implements Closing {
    private final Surroundings around;
    private final String file;
    private final Instant begun;
    private boolean failed;
    private boolean unwritten;

    /**
     * A handover.
     *
     * @param file where the results go, as it was typed; empty for nowhere
     * @param begun when the quiz began
     * @throws Complaint if nothing can be written there: better told before a quiz than after it
     */
    Handover(Surroundings around, String file, Instant begun) {
        this.around = around;
        this.file = file;
        this.begun = begun;
        if (!file.isEmpty()) {
            check();
        }
    }

    private void check() {
        if (!isCsv() && !file.toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new Complaint("--results takes a file that ends in .json or .csv, not '" + file + "'.");
        }
        Path path = path();
        Path folder = path.getParent();
        boolean fits = folder != null && Files.isDirectory(folder) && !Files.isDirectory(path);
        if (!fits || !Files.isWritable(Files.exists(path) ? path : folder)) {
            throw new Complaint("the results cannot be written to " + file
                    + ": name a file in a folder that is there and that you may write to.");
        }
    }

    private Path path() {
        try {
            return around.folder().resolve(file);
        } catch (InvalidPathException e) {
            throw new Complaint("--results is no path of a file: '" + file + "'.");
        }
    }

    private boolean isCsv() {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    @Override
    public List<String> close(Session session) {
        failed = session instanceof Session.Finished
                && !Result.of(session).passes(session.quiz().terms());
        if (file.isEmpty() || session.progress().answers(0).isEmpty()) {
            return List.of();
        }
        Attempt attempt = AttemptOf.session(session, begun, around.clock().instant());
        byte[] bytes = (isCsv() ? ResultsCsv.of(attempt) : ResultsJson.of(attempt)).getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile.write(path(), bytes);
            unwritten = false;
            return List.of("The results are in " + Sanitizer.line(file) + ".");
        } catch (IOException e) {
            return List.of("The results could not be written to " + Sanitizer.line(file) + ": " + IoReason.of(e) + ". "
                    + elsewhere(bytes));
        }
    }

    /** A second place, so that nothing is lost when the first one is full or gone. */
    private String elsewhere(byte[] bytes) {
        Path folder = Folders.of(around).data();
        String ending = isCsv() ? ".csv" : ".json";
        Path second = folder.resolve("results-" + begun.toEpochMilli() + ending);
        try {
            Files.createDirectories(folder);
            WholeFile.write(second, bytes);
            unwritten = false;
            return "They are in " + Sanitizer.line(second.toString()) + " instead.";
        } catch (IOException e) {
            unwritten = true;
            return "Your answers are kept in your history.";
        }
    }

    /** What to tell whoever started the program, if nothing else went wrong. */
    int exitCode() {
        if (unwritten) {
            return ExitCode.FAULT;
        }
        return failed ? ExitCode.FOUND : ExitCode.DONE;
    }
}
