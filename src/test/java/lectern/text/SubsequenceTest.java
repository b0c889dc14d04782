package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubsequenceTest {
    @ParameterizedTest
    @CsvSource({"np,next-passage", "nxtpass,next-passage", "UND,undo", "don't,I don't know", "oe,Größe", "I,ILLNESS"})
    void letters_in_their_order_are_found_whatever_their_case_and_accents(String typed, String text) {
        assertThat(Subsequence.score(typed, text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"pn,next", "undoo,undo", "x,undo"})
    void what_is_not_there_in_this_order_is_not_found(String typed, String text) {
        assertThat(Subsequence.score(typed, text)).isEmpty();
    }

    @Test
    void nothing_typed_fits_all_alike() {
        assertThat(Subsequence.score("", "any")).hasValue(0);
        assertThat(Subsequence.score("  ", "")).hasValue(0);
    }

    @Test
    void what_begins_so_is_before_beginnings_of_words_before_letters_in_a_row_before_scattered_ones() {
        assertThat(ranked("re", "rue there", "where", "to reread", "report")).startsWith("report", "to reread");
        assertThat(ranked("np", "snappy", "unpick", "next-passage"))
                .containsExactly("next-passage", "unpick", "snappy");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void some_letters_of_a_text_in_their_order_are_always_found_in_it(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            StringBuilder typed = new StringBuilder();
            for (int at = 0; at < 20; at++) {
                char c = "abc -".charAt(random.nextInt(5));
                text.append(c);
                if (random.nextBoolean()) {
                    typed.append(c);
                }
            }
            assertThat(Subsequence.score(typed.toString().replaceAll("[\\s-]", ""), text.toString()))
                    .as(typed + " in " + text)
                    .isPresent();
        }
    }

    private static List<String> ranked(String typed, String... texts) {
        return List.of(texts).stream()
                .sorted(Comparator.comparingInt(
                                (String text) -> Subsequence.score(typed, text).orElseThrow())
                        .reversed())
                .toList();
    }
}
