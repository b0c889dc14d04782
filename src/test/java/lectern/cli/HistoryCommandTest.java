package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import lectern.front.Unfinished;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The learner's own data, by command. */
class HistoryCommandTest {
    private static final String TYPED = "=Walter the miller";

    private static final String DAY =
            Unfinished.day(Instant.parse("2026-03-01T12:00:00Z").atZone(ZoneId.systemDefault()));

    @TempDir
    Path folder;

    private Ran run(String... args) {
        return Ran.in(folder).runs(args);
    }

    private Path data() {
        return folder.resolve("home/.local/share/lectern");
    }

    @BeforeEach
    void twoAnswers() {
        assertThat(Ran.in(folder).typing(TYPED).runs("quiz", "--type", "short").code())
                .isZero();
        assertThat(Ran.in(folder).typing("t").runs("quiz", "--type", "boolean").code())
                .isZero();
    }

    private boolean isInTheFiles(String word) throws IOException {
        try (Stream<Path> files = Files.walk(data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void where_tells_the_file_its_size_and_the_answers() {
        assertThat(run("history", "where").lines())
                .satisfiesExactly(
                        file -> assertThat(file)
                                .isEqualTo(data().resolve("history.db").toString()),
                        rest -> assertThat(rest).matches("2 answers, [0-9]+ bytes\\."));
    }

    @Test
    void where_says_that_there_is_none_yet() {
        assertThat(Ran.in(folder)
                        .with("LECTERN_HOME", folder.resolve("new").toString())
                        .runs("history", "where")
                        .out())
                .isEqualTo(folder.resolve("new/history.db") + "\nIt is not there yet: the first answer makes it.\n");
    }

    @Test
    void what_is_exported_is_imported_elsewhere_once() throws IOException {
        assertThat(run("history", "export", "all.jsonl").code()).isZero();
        assertThat(run("history", "export").out()).isEqualTo(Files.readString(folder.resolve("all.jsonl")));
        Ran.Setting elsewhere =
                Ran.in(folder).with("LECTERN_HOME", folder.resolve("new").toString());

        assertThat(elsewhere.runs("history", "import", "all.jsonl").out()).isEqualTo("6 entries read, 6 new.\n");
        assertThat(elsewhere.runs("history", "import", "all.jsonl").out()).isEqualTo("6 entries read, 0 new.\n");
        assertThat(elsewhere.runs("history", "export").out())
                .isEqualTo(run("history", "export").out());
    }

    @Test
    void a_bad_line_is_named_and_nothing_is_imported() throws IOException {
        run("history", "export", "all.jsonl");
        String all = Files.readString(folder.resolve("all.jsonl"));
        Files.writeString(folder.resolve("bad.jsonl"), all + "{\"id\": 1\n");
        Ran.Setting elsewhere =
                Ran.in(folder).with("LECTERN_HOME", folder.resolve("new").toString());

        Ran ran = elsewhere.runs("history", "import", "bad.jsonl");

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err())
                .isEqualTo("lectern: " + folder.resolve("bad.jsonl") + ", line 7: this is no entry of a history."
                        + " Nothing was imported: put the line right or take it out.\n");
        assertThat(elsewhere.runs("history", "where").out()).contains("not there yet");
        assertThat(elsewhere.runs("history", "import", "none.jsonl").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_table_has_a_row_an_answer_and_no_formulas() {
        assertThat(run("history", "export", "--format", "csv").lines())
                .hasSize(3)
                .anyMatch(line ->
                        line.startsWith("small,miller,2026-03-01T12:00:00Z,") && line.contains(",'" + TYPED + ",0.0,"));
    }

    @Test
    void the_review_log_has_what_counts() {
        assertThat(run("history", "export", "--format", "revlog").lines())
                .containsExactly(
                        "card_id,review_time,review_rating,review_state,review_duration",
                        "small/miller,1772366400000,1,0,0",
                        "small/wheel,1772366400000,3,0,0");
        assertThat(run("history", "export", "--format", "xml").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void undo_takes_back_one_answer_after_the_other() {
        assertThat(run("history", "undo").out())
                .isEqualTo("Taken back: the answer to wheel of the bank small, given " + DAY + ".\n");
        assertThat(run("history", "undo").out()).contains("miller");
        assertThat(run("history", "undo").err()).isEqualTo("lectern: there is no answer to take back.\n");
        assertThat(run("history", "export", "--format", "csv").out())
                .contains(",true\n")
                .doesNotContain(",false\n");
    }

    @Test
    void a_forgotten_question_leaves_no_byte() throws IOException {
        assertThat(isInTheFiles("Walter")).isTrue();

        assertThat(run("history", "forget", "miller", "--yes").out())
                .isEqualTo("Forgotten: the question miller of the bank small, 1 answer.\n");

        assertThat(isInTheFiles("Walter")).isFalse();
        assertThat(isInTheFiles("miller")).isFalse();
        assertThat(isInTheFiles("wheel")).isTrue();
        assertThat(run("history", "forget", "miller", "--yes").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_forgotten_bank_and_everything_leave_no_byte() throws IOException {
        run("history", "forget", "--bank", "other", "--yes");
        assertThat(isInTheFiles("miller")).isTrue();
        run("history", "forget", "--bank", "small", "--yes");
        assertThat(isInTheFiles("miller")).isFalse();

        twoAnswers();
        Files.writeString(data().resolve("history.db.damaged-20260301T120000000Z"), "miller");
        Path data = folder.resolve("home/.local/share/lectern");
        Path fitted = Files.writeString(data.resolve("schedule.json"), "{}");
        Files.writeString(data.resolve("reports.jsonl"), "{}");
        assertThat(run("history", "forget", "--all", "--yes").out())
                .startsWith("Forgotten: everything, 2 answers.")
                .contains("reports.jsonl; delete it if you do not need it.");
        assertThat(fitted).doesNotExist();
        assertThat(isInTheFiles("miller")).isFalse();
        assertThat(run("history", "where").out()).contains("\n0 answers, ");
    }

    @Test
    void nothing_is_forgotten_unasked() {
        assertThat(run("history", "forget", "--all").err())
                .isEqualTo("lectern: what is forgotten cannot be brought back: add --yes if you mean it.\n");
        Ran.Setting person = Ran.in(folder).onTerminal(opening -> ExitCode.FAULT);
        assertThat(person.typing("y").runs("history", "forget", "--all").out()).isEqualTo("""
                        To be forgotten for good: everything, 2 answers. Type yes if you mean it:
                        Nothing was forgotten.
                        """);
        assertThat(person.typing("yes").runs("history", "forget", "--all").out())
                .endsWith("Forgotten: everything, 2 answers.\n");
        assertThat(run("history", "forget").err())
                .isEqualTo("lectern: forget wants one of these: a question's id, --bank ID, or --all.\n");
    }

    @Test
    void history_alone_says_what_it_wants() {
        assertThat(run("history").err())
                .isEqualTo("lectern: history wants to know what to do: where, export, import, undo or forget.\n");
    }
}
