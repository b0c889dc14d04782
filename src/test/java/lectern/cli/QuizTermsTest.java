package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lectern.classroom.Attempt;
import lectern.classroom.file.ReadResults;
import lectern.classroom.file.ResultsFile;
import lectern.quiz.Quiz;
import lectern.quiz.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On what terms a quiz is taken, and what is handed over at its end. */
class QuizTermsTest {
    private static final String[] WHEEL = {"quiz", "--type", "boolean"};

    @TempDir
    Path folder;

    private Ran.Setting lectern = Ran.in(Path.of("."));

    @BeforeEach
    void here() {
        lectern = Ran.in(folder);
    }

    private static String[] and(String[] args, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    /** The quiz that the full screen would open with. */
    private Quiz quiz(String... more) {
        List<Quiz> opened = new ArrayList<>();
        lectern.onTerminal(opening -> {
                    if (opening.start() instanceof FullScreen.Play play) {
                        opened.add(play.quiz());
                    }
                    return ExitCode.DONE;
                })
                .runs(and(new String[] {"quiz"}, more));
        return opened.get(0);
    }

    private Terms terms(String... more) {
        return quiz(more).terms();
    }

    @ParameterizedTest
    @CsvSource({"20m, 1200", "90s, 90", "1h, 3600", "1h30m, 5400", "1h1m1s, 3661", "24h, 86400", "61m, 3660"})
    void a_time_is_hours_minutes_and_seconds(String typed, long seconds) {
        assertThat(terms("--exam", "--time", typed).limit()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"20", "m", "0m", "-5m", "25h", "1.5h", "20 min", "''", "99999999h"})
    void any_other_time_is_told_what_it_could_be(String typed) {
        if (typed.isEmpty()) {
            assertThat(terms("--exam", "--time", typed).timed()).isFalse();
            return;
        }
        complains(
                "--time takes a time such as 20m, 1h30m or 90s, at most a day, not '" + typed + "'.",
                "--exam",
                "--time=" + typed);
    }

    @ParameterizedTest
    @CsvSource({"Ann, 25", "Ben, 30", "Cleo, 20", "ann, 20", "Ann ,25"})
    void extra_time_is_for_a_name(String name, long minutes) {
        Terms terms = terms("--exam", "--time", "20m", "--extra-time", "Ann=25%,Ben=10m", "--name", name);
        assertThat(terms.limit()).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(terms.name()).isEqualTo(name.strip());
    }

    @Test
    void terms_that_do_not_go_together_are_told() {
        complains("only an exam has a time limit: add --exam, or leave --time out.", "--time", "20m");
        complains("--extra-time adds to --time: give both.", "--exam", "--extra-time", "Ann=10m");
        complains("--certainty has penalties of its own: leave --negative out.", "--certainty", "--negative");
        complains("an exam has no hints: leave --hint-cost out.", "--exam", "--hint-cost", "10%");
        complains("--shuffle-each needs --name: each name has an order of its own.", "--shuffle-each");
        complains(
                "--resume goes on with a quiz as it was drawn: leave the options out that draw another.",
                "--resume",
                "--exam");
    }

    @Test
    void values_that_cannot_be_are_told_with_what_can() {
        for (String pass : List.of("60", "101%", "-1%", "many")) {
            complains("--pass takes a share from 0% to 100%, such as 60%, not '" + pass + "'.", "--pass=" + pass);
        }
        complains(
                "--extra-time takes a name and a time, such as Ann=25% or Ann=10m, not 'Ann'.",
                "--exam", "--time", "20m", "--extra-time", "Ann");
        complains(
                "--extra-time takes a share or a time behind the name, such as Ann=25% or Ann=10m, not 'Ann=lots'.",
                "--exam", "--time", "20m", "--extra-time", "Ann=lots");
        for (String points : List.of("1,2", "1,2,3,4", "1,2,2000")) {
            complains(
                    "--points takes three whole numbers from 1 to 1000, one for each level, such as 1,2,3, not '"
                            + points + "'.",
                    "--points",
                    points);
        }
        complains("--points takes a whole number from 1, not '0'.", "--points", "0,1,2");
    }

    @Test
    void a_missed_pass_mark_gives_1_and_is_told() {
        Ran missed = lectern.typing("f").runs(and(WHEEL, "--pass", "60%"));
        assertThat(missed.code()).isEqualTo(1);
        assertThat(missed.lines()).contains("Not passed: 60 % is the pass mark.");
        Ran passed = lectern.typing("t").runs(and(WHEEL, "--pass", "60%"));
        assertThat(passed.code()).isZero();
        assertThat(passed.lines()).contains("Passed: 60 % is the pass mark.");
        assertThat(lectern.typing("f").runs(WHEEL).code()).isZero();
    }

    @Test
    void the_scheme_in_force_stands_with_the_question_and_with_the_result() {
        Ran ran = lectern.typing("f").runs(and(WHEEL, "--negative", "--points", "2,3,4"));
        assertThat(ran.lines())
                .contains(
                        "True or false: 2 points or none. A wrong option takes 2 points off.",
                        "Incorrect. Points: -2 of 2.",
                        "Score: 0 of 2 (0 %)",
                        "Questions of level 1, 2 and 3 count 2, 3, 4 points, by its first answer. A wrong choice of one"
                                + " among k options takes 1/(k-1) of that off; the total is never under 0.");
    }

    @Test
    void certainty_is_asked_and_judged() {
        Ran ran = lectern.typing("t", "very", "3").runs(and(WHEEL, "--certainty"));
        assertThat(ran.lines())
                .containsSubsequence(
                        "Answer: t",
                        "How sure (1 a guess, 2 unsure, 3 sure)? very",
                        "How sure (1 a guess, 2 unsure, 3 sure)? 3",
                        "Correct. Points: 3 of 3.",
                        "Score: 3 of 3 (100 %)",
                        "Sure: 1 of 1 (100 %) right; to say so pays from 80 % on.");
    }

    @Test
    void a_hint_costs_what_was_said() {
        Ran ran = lectern.typing("h", "1").runs("quiz", "--type", "single", "--seed", "2", "--hint-cost", "25%");
        assertThat(ran.out()).contains("Its hint costs 25 % of that.");
        Ran right = lectern.typing("h", "1841").runs("quiz", "--type", "short", "--hint-cost", "25%");
        assertThat(right.out()).contains("Incorrect. Points: 0 of 1.");
    }

    @Test
    void each_name_has_the_same_questions_in_an_order_of_its_own() {
        Quiz ann = quiz("--shuffle-each", "--name", "Ann", "-n", "3");
        Quiz all = quiz("-n", "3");
        assertThat(ids(ann)).containsExactlyInAnyOrderElementsOf(ids(all));
        assertThat(quiz("--shuffle-each", "--name", "Ann", "-n", "3")).isEqualTo(ann);
    }

    private static List<String> ids(Quiz quiz) {
        return quiz.plan().stream()
                .map(planned -> planned.question().id().value())
                .toList();
    }

    @Test
    void results_are_written_at_the_end_in_either_form() throws Exception {
        for (String file : List.of("ann.json", "ann.csv")) {
            Ran ran = lectern.typing("t").runs(and(WHEEL, "--name", "Ann", "--results", file));
            assertThat(ran.lines()).endsWith("The results are in " + file + ".");
            Attempt attempt = read(file);
            assertThat(attempt.name()).isEqualTo("Ann");
            assertThat(attempt.complete()).isTrue();
            assertThat(attempt.items()).singleElement().satisfies(item -> {
                assertThat(item.item().value()).isEqualTo("wheel");
                assertThat(item.response()).isEqualTo("True");
                assertThat(item.mark()).isEqualTo(1);
            });
        }
    }

    @Test
    void a_practice_that_is_left_hands_over_what_there_is() throws Exception {
        lectern.typing(":x", ":q").runs("quiz", "--results", "part.json");
        assertThat(read("part.json").complete()).isFalse();
        assertThat(read("part.json").items()).hasSize(1);
        lectern.typing("q", ":q").runs("quiz", "--results", "none.json");
        assertThat(folder.resolve("none.json")).doesNotExist();
    }

    @Test
    void an_exam_hands_nothing_over_before_it_is_handed_in() throws Exception {
        Ran left = lectern.typing("f", "q").runs(and(WHEEL, "--exam", "--results", "ann.json", "--name", "Ann"));
        assertThat(left.out()).doesNotContain("Incorrect", "Score", "1 point for");
        assertThat(folder.resolve("ann.json")).doesNotExist();

        Ran ended = lectern.typing("e").runs("quiz", "--resume", "--results", "ann.json");
        assertThat(ended.lines()).contains("The exam is handed in.", "Incorrect.", "The answer is True");
        assertThat(read("ann.json").name()).isEqualTo("Ann");
    }

    @Test
    void results_that_cannot_be_written_are_told_before_the_quiz() {
        complains("--results takes a file that ends in .json or .csv, not 'ann.txt'.", "--results", "ann.txt");
        complains(
                "the results cannot be written to nowhere/ann.json: name a file in a folder that is there and that you"
                        + " may write to.",
                "--results",
                "nowhere/ann.json");
    }

    private Attempt read(String file) throws Exception {
        ReadResults read = ResultsFile.read(Files.readAllBytes(folder.resolve(file)));
        return ((ReadResults.Whole) read).attempt();
    }

    private void complains(String message, String... args) {
        Ran ran = lectern.runs(and(new String[] {"quiz"}, args));
        assertThat(ran.err()).isEqualTo("lectern: " + message + "\n");
        assertThat(ran.code()).isEqualTo(2);
    }
}
