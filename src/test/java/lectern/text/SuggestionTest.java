package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KEYS = List.of("id", "ask", "answer", "wrong", "cite", "why");

    @ParameterizedTest
    @CsvSource({"anwser,answer", "Answer,answer", "ansers,answer", "wron,wrong", "ciet,cite", "hwy,why"})
    void a_slip_of_the_finger_is_understood(String typed, String meant) {
        assertThat(Suggestion.closest(typed, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"difficulty", "x", "reply", "zz"})
    void another_word_is_not(String typed) {
        assertThat(Suggestion.closest(typed, KEYS)).isEmpty();
    }

    @Test
    void a_very_long_word_costs_nothing() {
        assertThat(Suggestion.closest("a".repeat(1_000_000), KEYS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ab,ba,1", "kitten,sitting,3", "'',abc,3", "ca,abc,3", "same,same,0"})
    void slips_are_counted_by_optimal_string_alignment(String a, String b, int slips) {
        assertThat(EditDistance.between(a, b)).isEqualTo(slips);
        assertThat(EditDistance.between(b, a)).isEqualTo(slips);
    }
}
