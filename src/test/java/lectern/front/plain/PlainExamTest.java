package lectern.front.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lectern.front.Journal;
import lectern.front.SessionRunner;
import lectern.marking.Scheme;
import lectern.quiz.Quiz;
import lectern.quiz.Session;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;
import lectern.sample.SampleQuiz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An exam in lines. */
class PlainExamTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final Terms EXAM = new Terms(true, false, Scheme.USUAL, LIMIT, 0.6, "Ann");
    private static final PlainQuiz.Manner SCRIPT = new PlainQuiz.Manner(false, false);
    private static final PlainQuiz.Manner PERSON = new PlainQuiz.Manner(true, false);
    private static final Quiz TWO = SampleQuiz.of(EXAM, SampleBank.YEAR, SampleBank.YEARS);

    private volatile Instant now = NOON;

    private Played sit(Quiz quiz, PlainQuiz.Manner manner, String... lines) {
        String typed = String.join("\n", lines) + "\n";
        return sit(quiz, manner, new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    }

    private Played sit(Quiz quiz, PlainQuiz.Manner manner, InputStream typed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SessionRunner runner = new SessionRunner(Session.start(quiz, NOON), Journal.NONE);
        PlainQuiz.Ending ending = new PlainQuiz(
                        runner,
                        new PlainInput(typed),
                        new PlainOutput(bytes),
                        (at, bank, question, words) -> "/data/reports.jsonl",
                        () -> now,
                        manner)
                .run(List.of());
        return new Played(bytes.toString(StandardCharsets.UTF_8), ending, List.of());
    }

    @Test
    void nothing_is_told_before_it_is_handed_in() {
        Played played = sit(TWO, SCRIPT, "1", "30", "e");
        String before = played.output().substring(0, played.output().indexOf("The exam is handed in."));
        assertThat(before).doesNotContain("orrect", "Score", "1871 ").contains("Entered.", "2 of 2 answered.");
        assertThat(played.from("The exam is handed in."))
                .contains("You answered: 1871", "Correct.", "Incorrect.", "seeds/keeper.txt:3")
                .contains("Score: 1 of 2 (50 %)", "Not passed: 60 % is the pass mark.");
        assertThat(played.ending()).isEqualTo(PlainQuiz.Ending.FINISHED);
    }

    @Test
    void one_goes_back_and_changes_an_answer() {
        Played played = sit(TWO, SCRIPT, "2", "31", "1", "1", ":a", "e");
        assertThat(played.lines()).containsSubsequence("Question 1 of 2.", "Question 2 of 2.", "Question 1 of 2.");
        assertThat(played.lines()).contains("You answered: 1831", "Score: 2 of 2 (100 %)");
    }

    @Test
    void what_was_left_open_is_told_so() {
        Played played = sit(TWO, SCRIPT, "s", ":e");
        assertThat(played.lines()).contains("You left it open.").doesNotContain("You answered: I don't know");
    }

    @Test
    void a_person_is_asked_before_the_exam_is_handed_in() {
        Played played = sit(TWO, PERSON, "e", "e");
        assertThat(played.lines())
                .containsSubsequence(
                        "Answer: 2 questions are still open. Handing in cannot be undone: e once more does it.",
                        "Answer: The exam is handed in.");
    }

    @Test
    void a_person_who_answers_in_between_is_asked_anew() {
        Played played = sit(TWO, PERSON, "e", "1", ":e", ":e");
        assertThat(played.output())
                .contains("2 questions are still open. Handing", "1 question is still open. Handing");
    }

    @Test
    void a_flag_stands_on_the_sheet() {
        Played played = sit(TWO, SCRIPT, "*", "a", "e");
        assertThat(played.lines()).contains("Flagged.", "0 of 2 answered, 1 flagged. Open: 1, 2.");
    }

    @Test
    void input_that_ends_leaves_the_exam_unfinished() {
        Played played = sit(TWO, SCRIPT, "1");
        assertThat(played.ending()).isEqualTo(PlainQuiz.Ending.INPUT_ENDED);
        assertThat(played.output())
                .contains("The exam is kept: 1 of 2 answered. lectern quiz --resume goes on with it")
                .doesNotContain("Correct.", "Score", "Not passed");
    }

    /** What somebody types so slowly that at a certain character it is later. */
    private final class Slow extends InputStream {
        private final InputStream typed;
        private final int soon;
        private final Instant later;
        private int count;

        private Slow(InputStream typed, int soon, Instant later) {
            this.typed = typed;
            this.soon = soon;
            this.later = later;
        }

        @Override
        public int read() throws IOException {
            if (count++ >= soon) {
                now = later;
            }
            return typed.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int one = read();
            if (one < 0) {
                return -1;
            }
            into[from] = (byte) one;
            return 1;
        }
    }

    private Slow slow(String inTime, String later) {
        byte[] all = (inTime + later).getBytes(StandardCharsets.UTF_8);
        return new Slow(
                new ByteArrayInputStream(all), inTime.length(), NOON.plus(LIMIT).plusSeconds(1));
    }

    @Test
    void an_answer_after_the_end_comes_too_late() {
        assertThat(sit(TWO, SCRIPT, slow("", "1\n")).lines())
                .contains("Time is up: the exam is handed in.", "Score: 0 of 2 (0 %)")
                .doesNotContain("Entered.");
    }

    @Test
    @Timeout(30)
    void nobody_need_type_for_the_time_to_run_out() throws IOException {
        Terms brief = new Terms(true, false, Scheme.USUAL, Duration.ofMillis(50), 0, "");
        Quiz quiz = SampleQuiz.of(brief, SampleBank.YEAR);
        try (PipedOutputStream nobody = new PipedOutputStream();
                InputStream silent = new PipedInputStream(nobody)) {
            // Whoever waits for a line has shown the prompt.
            assertThat(sit(quiz, PERSON, new Slow(silent, 0, NOON.plus(LIMIT))).lines())
                    .contains("Time is up: the exam is handed in.", "Score: 0 of 1 (0 %)");
        }
    }

    @Test
    void what_is_practised_after_an_exam_has_no_limit() {
        Played played = sit(TWO, new PlainQuiz.Manner(false, true), slow("2\n31\ne\n", "1\n"));
        assertThat(played.lines()).contains("Again: 1 of 1.", "Correct.");
        assertThat(played.ending()).isEqualTo(PlainQuiz.Ending.FINISHED);
    }

    @Test
    void how_sure_one_is_stands_with_the_answer() {
        Terms certain =
                new Terms(true, false, new Scheme(List.of(1, 1, 1), BigDecimal.ZERO, false, true), LIMIT, 0, "");
        Played played = sit(SampleQuiz.of(certain, SampleBank.YEAR), SCRIPT, "1", "2", "e");
        assertThat(played.output()).contains("How sure (1 a guess, 2 unsure, 3 sure)? 2\nEntered.", "Points: 2 of 3.");
    }

    @Test
    void the_help_of_an_exam_tells_its_commands() {
        assertThat(sit(TWO, SCRIPT, "?", "q").lines())
                .contains("e = hand the exam in", "a = the answer sheet", "g 3 = go to question 3");
    }
}
