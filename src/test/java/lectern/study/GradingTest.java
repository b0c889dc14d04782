package lectern.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import lectern.history.Grade;
import lectern.history.Graded;
import lectern.history.Mode;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.marking.Response;
import lectern.model.Question;
import lectern.quiz.Answered;
import lectern.sample.SampleBank;
import lectern.schedule.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GradingTest {
    private static final Grading USUAL = new Grading("FSRS-6", Grading.USUAL_PASS_MARK);

    private static Answered answered(Mark mark, boolean hinted, int round) {
        return new Answered(1, round, 1, Response.Chosen.of(0), mark, hinted, Instant.EPOCH, Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "rating.csv", useHeadersInDisplayName = true)
    void a_first_answer_is_rated_by_the_first_row_that_fits(
            String type, String mark, double passMark, String closeCall, String hinted, int certainty, Grade rating) {
        Answered answered = new Answered(
                1,
                0,
                1,
                response(type),
                new Mark(fraction(mark)),
                hinted.equals("yes"),
                certainty == 0 ? Certainty.UNDECLARED : Certainty.ofLevel(certainty),
                Instant.EPOCH,
                Duration.ofSeconds(3));

        assertThat(new Grading("FSRS-6", passMark).of(question(type), answered, closeCall.equals("yes")))
                .isEqualTo(new Graded(rating, rating, "FSRS-6"));
    }

    private static Question question(String type) {
        return switch (type) {
            case "multiple" -> SampleBank.SURVIVORS;
            case "boolean" -> SampleBank.SEEN;
            case "short" -> SampleBank.NAME;
            case "numeric" -> SampleBank.YEARS;
            case "ordering" -> SampleBank.FUELS;
            case "matching" -> SampleBank.DATES;
            case "cloze" -> SampleBank.LOST;
            default -> SampleBank.YEAR;
        };
    }

    private static Response response(String type) {
        return switch (type) {
            case "short", "numeric" -> new Response.Typed("31");
            case "ordering" -> Response.Ordered.of(0, 1, 2);
            case "matching" -> Response.Matched.of(0, 1);
            case "cloze" -> Response.Filled.of("ship");
            case "unknown" -> new Response.DontKnow();
            default -> Response.Chosen.of(0);
        };
    }

    private static double fraction(String text) {
        int bar = text.indexOf('/');
        return bar < 0
                ? Double.parseDouble(text)
                : Double.parseDouble(text.substring(0, bar)) / Double.parseDouble(text.substring(bar + 1));
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
