package lectern.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import lectern.model.QuestionType;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingTest {
    /** Three keys (0, 1, 2) and two distractors (3, 4): right ticks / 3 − wrong ticks / 2, never under 0. */
    @ParameterizedTest
    @CsvSource({
        "0 1 2, 1",
        "0 1, 0.6666666666666666",
        "0, 0.3333333333333333",
        "3, 0",
        "3 4, 0",
        "0 1 2 3, 0.5",
        "0 1 3, 0.16666666666666666",
        "0 3, 0",
        "0 1 2 3 4, 0"
    })
    void multiple_response_takes_wrong_ticks_off_right_ones(String ticks, double fraction) {
        Response.Chosen chosen = new Response.Chosen(
                Arrays.stream(ticks.split(" ")).map(Integer::valueOf).collect(Collectors.toSet()));
        assertThat(Marking.mark(SampleBank.SURVIVORS, chosen)).contains(new Mark(fraction));
    }

    @Test
    void single_choice_and_true_false_are_all_or_nothing() {
        assertThat(Marking.mark(SampleBank.YEAR, Response.Chosen.of(0))).contains(Mark.FULL);
        assertThat(Marking.mark(SampleBank.YEAR, Response.Chosen.of(1))).contains(Mark.NONE);
        assertThat(Marking.mark(SampleBank.SEEN, Response.Chosen.of(0))).contains(Mark.FULL);
        assertThat(Marking.mark(SampleBank.SEEN, Response.Chosen.of(1))).contains(Mark.NONE);
        assertThat(Marking.mark(SampleBank.SEEN, new Response.DontKnow())).contains(Mark.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Holm", "ada holm", " ADA   HOLM ", "Ada\u00a0Holm", "the Ada Holm", "Holm"})
    void a_short_answer_is_right_whatever_its_capitals_and_spaces(String typed) {
        assertThat(Marking.mark(SampleBank.NAME, new Response.Typed(typed))).contains(Mark.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Hólm", "Ada", "Ada-Holm", "31"})
    void a_short_answer_is_wrong_otherwise_and_accents_count(String typed) {
        assertThat(Marking.mark(SampleBank.NAME, new Response.Typed(typed))).contains(Mark.NONE);
    }

    @Test
    void a_response_of_another_kind_is_no_answer() {
        assertThat(Marking.mark(SampleBank.NAME, Response.Chosen.of(0))).isEmpty();
        assertThat(Marking.mark(SampleBank.YEAR, new Response.Typed("1871"))).isEmpty();
        assertThat(Marking.mark(SampleBank.YEAR, Response.Chosen.of(-1))).isEmpty();
        assertThat(Marking.mark(SampleBank.FUELS, Response.Chosen.of(0))).isEmpty();
    }

    @Test
    void four_types_can_be_asked() {
        assertThat(Arrays.stream(QuestionType.values()).filter(Marking::marks))
                .containsExactly(QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.BOOLEAN, QuestionType.SHORT);
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Hollm, true",
        "Ada Hlom, true",
        "Eda Holn, false",
        "Holmm, false", // the accepted form Holm is too short, and Ada Holm too far
        "Jon Bell, false",
        "Ada Holm1, false",
        "(Ada Holm, true"
    })
    void close_is_what_only_a_slip_separates_from_the_key(String typed, boolean close) {
        assertThat(Spelling.isClose(SampleBank.NAME, new Response.Typed(typed), SampleBank.BANK))
                .isEqualTo(close);
    }
}
