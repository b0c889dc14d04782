package lectern.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import lectern.history.Grade;
import lectern.history.Graded;
import lectern.history.Mode;
import lectern.marking.Mark;
import lectern.marking.Response;
import lectern.quiz.Answered;
import lectern.sample.SampleBank;
import lectern.schedule.Rating;
import org.junit.jupiter.api.Test;

class GradingTest {
    private static final Grading USUAL = new Grading("FSRS-6", Grading.USUAL_PASS_MARK);
    private static final Grading HALF = new Grading("FSRS-6", 0.5);
    private static final Mark PART = new Mark(0.5);

    private static Answered answered(Mark mark, boolean hinted, int round) {
        return new Answered(1, round, 1, Response.Chosen.of(0), mark, hinted, Instant.EPOCH, Duration.ofSeconds(3));
    }

    private static Grade grade(Grading grading, Mark mark, boolean hinted, boolean closeCall) {
        return grading.of(SampleBank.NAME, answered(mark, hinted, 0), closeCall).grade();
    }

    @Test
    void wrong_is_again_whatever_help_there_was() {
        assertThat(grade(USUAL, Mark.NONE, false, false)).isEqualTo(Grade.AGAIN);
        assertThat(grade(USUAL, Mark.NONE, true, true)).isEqualTo(Grade.AGAIN);
    }

    @Test
    void i_do_not_know_is_again() {
        Answered unknown =
                new Answered(1, 0, 1, new Response.DontKnow(), Mark.NONE, false, Instant.EPOCH, Duration.ofSeconds(3));
        assertThat(USUAL.of(SampleBank.YEAR, unknown, false).grade()).isEqualTo(Grade.AGAIN);
    }

    @Test
    void partly_right_is_again_below_the_pass_mark_and_hard_from_it_on() {
        assertThat(grade(USUAL, PART, false, false)).isEqualTo(Grade.AGAIN);
        assertThat(grade(USUAL, new Mark(0.999), false, false)).isEqualTo(Grade.AGAIN);
        assertThat(grade(HALF, PART, false, false)).isEqualTo(Grade.HARD);
        assertThat(grade(HALF, new Mark(0.49), true, false)).isEqualTo(Grade.AGAIN);
    }

    @Test
    void right_is_hard_after_a_close_call_or_a_hint_and_good_without() {
        assertThat(grade(USUAL, Mark.FULL, false, true)).isEqualTo(Grade.HARD);
        assertThat(grade(USUAL, Mark.FULL, true, false)).isEqualTo(Grade.HARD);
        assertThat(grade(USUAL, Mark.FULL, false, false)).isEqualTo(Grade.GOOD);
    }

    @Test
    void the_rating_bears_the_model_it_was_made_for() {
        assertThat(USUAL.of(SampleBank.NAME, answered(Mark.FULL, false, 0), false))
                .isEqualTo(new Graded(Grade.GOOD, Grade.GOOD, "FSRS-6"));
    }

    @Test
    void later_rounds_do_not_count() {
        assertThat(USUAL.of(SampleBank.NAME, answered(Mark.FULL, false, 1), false))
                .isEqualTo(Graded.NOT);
    }

    @Test
    void a_cram_and_an_open_book_do_not_count() {
        Answered right = answered(Mark.FULL, false, 0);
        for (Mode mode : Mode.values()) {
            assertThat(Grading.of(mode, true, "FSRS-6")
                            .of(SampleBank.NAME, right, false)
                            .grade())
                    .isEqualTo(Grade.NONE);
            assertThat(Grading.of(mode, false, "FSRS-6")
                            .of(SampleBank.NAME, right, false)
                            .grade())
                    .isEqualTo(mode == Mode.CRAM ? Grade.NONE : Grade.GOOD);
        }
    }

    @Test
    void grades_and_ratings_are_the_same_but_for_none() {
        assertThat(Grade.NONE.rating()).isEmpty();
        for (Rating rating : Rating.values()) {
            assertThat(Grade.of(rating).rating()).contains(rating);
        }
    }

    @Test
    void a_pass_mark_is_above_nothing() {
        assertThatThrownBy(() -> new Grading("", 0)).hasMessageContaining("pass mark 0.0");
    }
}
