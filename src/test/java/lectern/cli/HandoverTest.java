package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lectern.front.Journal;
import lectern.front.SessionRunner;
import lectern.marking.Scheme;
import lectern.quiz.Event;
import lectern.quiz.Session;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;
import lectern.sample.SampleQuiz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where the results of an exam go, and what is told when they cannot. */
@Timeout(60)
class HandoverTest {
    @TempDir
    Path folder;

    private Ran exam(String results, String... typed) {
        return Ran.in(folder)
                .typing(typed)
                .runs("quiz", "--type", "boolean", "--exam", "--pass", "50%", "--results", results);
    }

    @Test
    void the_results_are_where_they_were_wanted_and_a_pass_is_code_0() throws Exception {
        Ran ran = exam("ann.json", "t", "e");
        assertThat(ran.out()).contains("Passed: 50 %", "The results are in ann.json.");
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ExamBank.marks(ExamBank.attempt(folder.resolve("ann.json"))))
                .containsEntry("wheel", "credit 1.0, mark 1.0");
    }

    @Test
    void a_pass_mark_missed_is_code_1() {
        assertThat(exam("ann.csv", "f", "e").code()).isEqualTo(ExitCode.FOUND);
    }

    @Test
    void an_exam_that_was_left_writes_nothing() {
        Ran left = exam("ann.json", "t", "q");
        assertThat(folder.resolve("ann.json")).doesNotExist();
        assertThat(left.out()).contains("The exam is kept: 1 of 1 answered.").doesNotContain("Score");
        assertThat(left.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_folder_that_is_not_there_is_told_before_the_exam() {
        Ran ran = exam("class/ann.json");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err())
                .contains("the results cannot be written to class/ann.json: name a file in a folder that is there");
        assertThat(ran.out()).doesNotContain("Question 1");
    }

    @Test
    void another_ending_and_a_folder_for_a_file_are_told() throws Exception {
        assertThat(exam("ann.txt").err()).contains("--results takes a file that ends in .json or .csv, not 'ann.txt'.");
        Files.createDirectory(folder.resolve("ann.json"));
        assertThat(exam("ann.json").err()).contains("the results cannot be written to ann.json");
    }

    @Test
    void a_folder_that_may_not_be_written_to_is_told() throws Exception {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(locked)).isFalse();
        assertThat(exam("locked/ann.json").err()).contains("a folder that is there and that you may write to.");
    }

    @Test
    void results_whose_folder_has_gone_are_put_beside_the_history() throws Exception {
        Handed handed = handedIn(Ran.in(folder));

        assertThat(String.join(" ", handed.outcome()))
                .startsWith("The results could not be written to class/ann.json: it is not there. They are in ")
                .endsWith(" instead.");
        Path second = Path.of(handed.outcome().get(0).replaceAll(".* are in (.*) instead\\.", "$1"));
        assertThat(ExamBank.attempt(second).items()).hasSize(1);
        assertThat(handed.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void results_that_find_no_place_at_all_are_a_fault_though_the_answers_are_kept() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Handed handed = handedIn(Ran.in(folder).with("LECTERN_HOME", file.toString()));

        assertThat(handed.outcome())
                .containsExactly("The results could not be written to class/ann.json: it is not there."
                        + " Your answers are kept in your history.");
        assertThat(handed.exitCode()).isEqualTo(ExitCode.FAULT);
    }

    /** What was told of the results, and the exit code. */
    private record Handed(List<String> outcome, int exitCode) {}

    /** An exam that is handed in when the folder for its results has gone. */
    private Handed handedIn(Ran.Setting setting) throws IOException {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        Terms exam = new Terms(true, false, Scheme.USUAL, Duration.ZERO, 0, "Ann");
        Path wanted = Files.createDirectory(folder.resolve("class"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Handover handover = new Handover(setting.around(out, out), "class/ann.json", noon);
        Files.delete(wanted);
        SessionRunner runner =
                new SessionRunner(Session.start(SampleQuiz.of(exam, SampleBank.SEEN), noon), Journal.NONE, handover);
        assertThat(runner.on(new Event.HandIn(noon))).isEmpty();
        return new Handed(runner.outcome(), handover.exitCode());
    }
}
