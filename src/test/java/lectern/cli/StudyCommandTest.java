package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import lectern.front.plain.SmallBank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyCommandTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String[] WHEEL = {"study", "--seed", "1", "--type", "boolean"};

    @TempDir
    Path folder;

    /** A run at some time after the first noon, with the history that earlier ones left. */
    private Ran runs(int days, String typed, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                Map.of("LECTERN_HOME", folder.toString()),
                folder,
                folder,
                "Linux",
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                false,
                () -> false,
                () -> false,
                InstantSource.fixed(NOON.plusSeconds(days * 86_400L)),
                () -> 42);
        int code = new Program(around, choice -> SmallBank.BANK, opening -> ExitCode.FAULT).run(args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_new_question_is_learned_in_steps_of_one_sitting_and_comes_back_after_days() {
        Ran first = runs(0, "t\nt\n", WHEEL);
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.lines())
                .contains(
                        "A mill and a pond: 0 to learn again, 0 due, 1 new. Seed: 1.",
                        "Good: again in 10 minutes.",
                        "Good: again in 2 days.",
                        "2 answered, 2 right.",
                        "That is all for today.",
                        "Tomorrow: 0 due, 0 new.");

        Ran next = runs(1, "", WHEEL);
        assertThat(next.code()).isZero();
        assertThat(next.lines()).contains("Nothing is due now.", "Tomorrow: 1 due, 0 new.");

        Ran due = runs(2, "t\n", WHEEL);
        assertThat(due.lines())
                .contains("A mill and a pond: 0 to learn again, 1 due, 0 new. Seed: 1.", "1 answered, 1 right.");
    }

    @Test
    void what_was_wrong_comes_again_in_the_same_sitting() {
        Ran ran = runs(0, "f\nt\nt\n", WHEEL);
        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .containsSubsequence(
                        "Incorrect.",
                        "Again: in 1 minute.",
                        "Good: again in 10 minutes.",
                        "3 answered, 2 right.",
                        "That is all for today.");
    }

    @Test
    void the_learner_rates_the_last_answer_otherwise() {
        Ran ran = runs(0, "t\nr\nr5\nr 4\nq\n", WHEEL);
        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .containsSubsequence(
                        "Good: again in 10 minutes.",
                        "Type r and a number: 1 Again, 2 Hard, 3 Good, 4 Easy.",
                        "That is no answer: type 1 or t for true, 2 or f for false, or ? for help.",
                        "That is all for today.");
        assertThat(ran.lines()).contains("Easy: again in 6 days.");
    }

    @Test
    void before_the_first_answer_there_is_nothing_to_rate() {
        assertThat(runs(0, "r3\n?\nq\n", WHEEL).lines())
                .contains(
                        "Nothing is answered yet: r rates the question just answered.",
                        "r1 to r4 = rate the question just answered Again, Hard, Good or Easy; with a colon where"
                                + " answers are typed");
    }

    @Test
    void an_answer_taken_back_leaves_the_schedule_as_it_was() {
        assertThat(runs(0, ":x\n:u\n:q\n", "study", "--seed", "1").lines())
                .contains("Taken back.", "0 answered, 0 right.", "Left for today: 0 to learn again, 0 due, 5 new.");
    }

    @Test
    void input_that_ends_early_keeps_what_was_answered() {
        Ran ran = runs(0, "t\n", WHEEL);
        assertThat(ran.code()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(ran.lines())
                .contains(
                        "The input ended.", "1 answered, 1 right.", "Left for today: 1 to learn again, 0 due, 0 new.");
        assertThat(runs(1, "t\n", WHEEL).lines())
                .contains("A mill and a pond: 1 to learn again, 0 due, 0 new. Seed: 1.");
    }

    @Test
    void a_cram_asks_what_is_not_due_and_moves_nothing() {
        runs(0, "t\nt\n", WHEEL);
        Ran cram = runs(0, "f\n", "study", "--seed", "1", "--type", "boolean", "--cram");
        assertThat(cram.code()).isZero();
        assertThat(cram.lines())
                .contains(
                        "A mill and a pond: 1 question to cram. Seed: 1.",
                        "Not rated: a cram leaves the schedule as it is.");
        assertThat(runs(1, "", WHEEL).lines()).contains("Nothing is due now.");
        assertThat(runs(2, "", WHEEL).lines()).contains("A mill and a pond: 0 to learn again, 1 due, 0 new. Seed: 1.");
    }

    @Test
    void limits_hold_for_the_day_and_not_for_the_sitting() {
        assertThat(runs(0, "q\n", "study", "--new", "2").lines().get(0)).contains("0 due, 2 new.");
        assertThat(runs(0, "q\n", "study", "--new", "0").lines().get(0)).contains("0 due, 0 new.");
        assertThat(runs(0, "", "study", "--new", "-1").err())
                .isEqualTo("lectern: --new takes a whole number from 0, not '-1'.\n");
        assertThat(runs(0, "", "study", "--reviews", "many").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_leech_is_named_with_its_passage_to_reread() {
        int day = 0;
        for (int i = 0; i < 8; i++) {
            // Easy takes it into review whatever it was; then it is forgotten.
            runs(day, "t\nr4\nq\n", WHEEL);
            day += 400;
            Ran lapse = runs(day, "f\nq\n", WHEEL);
            assertThat(lapse.lines().contains("Forgotten 8 times or more; read these again:"))
                    .as("lapse %d", i + 1)
                    .isEqualTo(i == 7);
        }
    }

    @Test
    void the_optimiser_refuses_politely_with_too_few_reviews() {
        runs(0, "t\nt\n", WHEEL);
        Ran ran = runs(1, "", "study", "--optimise");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .isEqualTo("Too few reviews yet: 0 on a later day than the one before, 8 are needed. Nothing was"
                        + " changed.\n");
        assertThat(folder.resolve(FittedParameters.NAME)).doesNotExist();
    }

    @Test
    void what_the_optimiser_finds_is_kept_and_used() throws IOException {
        for (int day = 0; day < 720; day += 60) {
            runs(day, "f\nt\nt\n", WHEEL);
        }
        Ran ran = runs(800, "", "study", "--optimise");
        assertThat(ran.code()).isZero();
        assertThat(ran.lines().get(0)).startsWith("Fitted to ").contains("Log loss: ");
        assertThat(ran.lines()).contains("Kept in " + folder.resolve(FittedParameters.NAME) + ".");
        assertThat(Files.readString(folder.resolve(FittedParameters.NAME))).startsWith("{\"");
        assertThat(runs(800, "q\n", WHEEL).code()).isZero();

        Files.writeString(folder.resolve(FittedParameters.NAME), "[1, 2]");
        Ran damaged = runs(800, "q\n", WHEEL);
        assertThat(damaged.code()).isEqualTo(ExitCode.USAGE);
        assertThat(damaged.err()).contains("has no parameters of the schedule in it");
    }

    @Test
    void options_that_have_no_part_in_it_are_refused_before_anything_is_made() {
        assertThat(runs(0, "", "study", "--optimise", "--cram").err())
                .isEqualTo(
                        "lectern: --optimise learns from all of a bank and asks nothing: leave the other options out.\n");
        assertThat(runs(0, "", "study", "--cram", "--new", "3").err())
                .isEqualTo("lectern: --cram asks what is known and what is new alike: leave --new out.\n");
        assertThat(runs(0, "", "study", "--new", "x").err())
                .isEqualTo("lectern: --new takes a whole number from 0, not 'x'.\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void where_nothing_comes_tomorrow_it_says_when_something_does() {
        assertThat(runs(0, "t\nt\n", WHEEL).lines())
                .containsSubsequence("Tomorrow: 0 due, 0 new.", "The next question comes in 2 days.");
    }

    @Test
    void a_suspended_question_is_asked_no_more_until_it_is_resumed() {
        Ran ran = runs(0, "@\n", WHEEL);
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).contains("Suspended; u undoes it.", "0 answered, 0 right.", "That is all for today.");

        Ran next = runs(1, "", WHEEL);
        assertThat(next.lines())
                .contains(
                        "1 question is suspended; lectern study --resume-suspended all brings back what is.",
                        "Nothing is due now.");
        assertThat(runs(1, "", "study", "--resume-suspended", "whel").err()).isEqualTo("""
                        lectern: there is no suspended question 'whel'. Did you mean 'wheel'?
                        There are: wheel.
                        """);
        assertThat(runs(1, "", "study", "--resume-suspended", "wheel").out()).isEqualTo("Resumed: wheel.\n");
        assertThat(runs(1, "", "study", "--resume-suspended", "all").out())
                .isEqualTo("No question of this bank is suspended.\n");
        assertThat(runs(1, "q\n", WHEEL).lines().get(0)).contains("0 due, 1 new.");
        assertThat(runs(1, "", "study", "--resume-suspended", "all", "--cram").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void another_new_question_takes_the_place_of_one_that_is_suspended() {
        Ran ran = runs(0, "@\n:x\n:r4\n", "study", "--seed", "1", "--new", "1");
        assertThat(ran.lines()).contains("Suspended; u undoes it.", "1 answered, 0 right.");
        assertThat(runs(30, "q\n", "study", "--seed", "1", "--new", "1").lines().get(0))
                .contains("0 to learn again, 1 due, 1 new");
    }

    @Test
    void a_buried_question_comes_tomorrow() {
        assertThat(runs(0, "-\n", WHEEL).lines())
                .contains("Buried until tomorrow; u undoes it.", "Tomorrow: 0 due, 1 new.");
        assertThat(runs(0, "", WHEEL).lines()).contains("Nothing is due now.");
        assertThat(runs(1, "q\n", WHEEL).lines().get(0)).contains("0 due, 1 new.");
    }

    @Test
    void a_flag_goes_on_and_off_and_undo_takes_all_back() {
        assertThat(runs(0, "*\nt\nq\n", WHEEL).lines()).contains("Flagged.");
        assertThat(runs(0, "*\nu\nq\n", WHEEL).lines()).containsSubsequence("No longer flagged.", "Flagged again.");

        Ran ran = runs(0, ":@\n:u\n:u\n:q\n", "study", "--seed", "1");
        assertThat(ran.lines())
                .containsSubsequence(
                        "Suspended; u undoes it.", "No longer suspended.", "There is no answer to take back.");
    }

    @Test
    void undo_leads_back_from_a_step_of_learning_to_the_answer_before_it() {
        Ran ran = runs(0, "t\nu\nf\nq\n", WHEEL);
        assertThat(ran.lines())
                .containsSubsequence("Good: again in 10 minutes.", "Taken back.", "Incorrect.", "Again: in 1 minute.");
        assertThat(ran.lines()).contains("1 answered, 0 right.", "Passages to reread:", "papers/mill.txt:5");
    }

    @Test
    void only_what_was_flagged_is_asked_if_wanted() {
        assertThat(runs(0, "", "study", "--flagged").err())
                .isEqualTo("lectern: no question that you asked for is flagged; * flags one in study.\n");
        runs(0, "*\nq\n", WHEEL);
        assertThat(runs(0, "q\n", "study", "--flagged").lines())
                .contains("The wheel turns to the left.")
                .anyMatch(line -> line.contains("0 due, 1 new"));
    }

    @Test
    void what_is_due_over_the_limit_can_be_spread_over_days() {
        // Four questions, all due after some days.
        runs(0, ":x\n:r4\n:x\n:r4\n:x\n:r4\n:x\n:r4\n:q\n", "study", "--seed", "1");
        String[] one = {"study", "--seed", "1", "--reviews", "1", "--new", "0"};
        Ran before = runs(30, "q\n", one);
        assertThat(before.lines())
                .contains(
                        "3 more are due, over the day's limit or too near to another question.",
                        "The most forgotten come first; lectern study --postpone DAYS spreads the rest over the next"
                                + " days.");

        assertThat(runs(30, "", "study", "--reviews", "1", "--postpone", "2").out())
                .isEqualTo("Postponed: 3 questions, over 2 days.\n");
        assertThat(runs(30, "q\n", one).lines())
                .contains("A mill and a pond: 0 to learn again, 1 due, 0 new. Seed: 1.")
                .noneMatch(line -> line.contains("more are due"));
        assertThat(runs(30, "", "study", "--reviews", "1", "--postpone", "2").out())
                .isEqualTo("Nothing is due over the day's limit.\n");
        assertThat(runs(31, "q\n", "study", "--new", "0").lines().get(0)).contains("3 due, 0 new");
        assertThat(runs(32, "q\n", "study", "--new", "0").lines().get(0)).contains("4 due, 0 new");
    }

    @Test
    void days_to_postpone_are_checked() {
        assertThat(runs(0, "", "study", "--postpone", "0").err())
                .isEqualTo("lectern: --postpone takes a whole number from 1, not '0'.\n");
        assertThat(runs(0, "", "study", "--postpone", "9999999999").code()).isEqualTo(ExitCode.USAGE);
        assertThat(runs(0, "", "study", "--postpone", "3", "--cram").err())
                .isEqualTo("lectern: --postpone asks nothing: leave the other options out, but for --reviews.\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void outside_of_study_nothing_is_set_aside() {
        assertThat(runs(0, "@\nq\n", "quiz", "--type", "boolean", "--seed", "1").lines())
                .contains("Questions are set aside and flagged in lectern study only.");
    }
}
