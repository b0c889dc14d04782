package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.history.HistoryExport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exam of one statement, answered wrongly and left: what the history's readers make of it, then and at the end. */
class KeptExamTest {
    @TempDir
    Path folder;

    private Ran run(String... args) {
        return Ran.in(folder).runs(args);
    }

    private void handIn() {
        Ran handedIn = Ran.in(folder).typing("e").runs("quiz", "--resume");
        assertThat(handedIn.code()).isZero();
        assertThat(handedIn.out()).contains("Score: 0 of 1");
    }

    @BeforeEach
    void leave() {
        Ran left = Ran.in(folder).typing("f", "q").runs("quiz", "--exam", "--type", "boolean");
        assertThat(left.code()).isZero();
        assertThat(left.out()).doesNotContain("of 1 (");
    }

    @Test
    void what_was_missed_in_it_is_known_once_it_is_handed_in() {
        assertThat(run("quiz", "--missed").code()).isEqualTo(ExitCode.USAGE);

        handIn();

        assertThat(Ran.in(folder).typing("t").runs("quiz", "--missed").out()).contains("Question 1 of 1.");
    }

    @Test
    void it_is_in_the_review_log_once_it_is_handed_in() {
        assertThat(run("history", "export", "--format", "revlog").lines())
                .containsExactly(HistoryExport.REVLOG_COLUMNS);

        handIn();

        assertThat(run("history", "export", "--format", "revlog").lines()).hasSize(2);
    }

    @Test
    void it_is_in_the_statistics_once_it_is_handed_in() {
        assertThat(run("stats").out()).contains("No answer of this bank counts yet");

        handIn();

        assertThat(run("stats").out()).doesNotContain("No answer of this bank counts yet");
    }

    @Test
    void its_question_is_new_to_study_until_it_is_handed_in() {
        String[] study = {"study", "--seed", "1", "--type", "boolean"};
        assertThat(Ran.in(folder).typing("q").runs(study).lines().get(0)).contains("0 due, 1 new.");

        handIn();

        assertThat(Ran.in(folder).typing("q").runs(study).lines().get(0)).contains("0 new.");
    }

    @Test
    void it_is_exported_and_imported_with_what_was_entered() throws IOException {
        Ran exported = run("history", "export");
        assertThat(exported.lines()).hasSize(2);
        assertThat(exported.lines().get(1)).contains("\"kind\": \"entered\"").doesNotContain("\"mark\"");
        Path file = Files.writeString(folder.resolve("exam.jsonl"), exported.out());
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));

        assertThat(Ran.in(elsewhere).runs("history", "import", file.toString()).code())
                .isZero();

        assertThat(Ran.in(elsewhere).typing("e").runs("quiz", "--resume").out()).contains("Score: 0 of 1");
    }
}
