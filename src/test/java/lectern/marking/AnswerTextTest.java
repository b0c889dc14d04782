package lectern.marking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Iraq.|iraq",
                "^ 'Iraq'! ^|iraq",
                "“Volgograd Anti-Terror 2008”|volgograd anti-terror 2008",
                "August 18, 2008|august 18 2008",
                "8,000|8,000",
                ".5|.5",
                "...|...",
                "?|?",
                "The|the",
                "C++|c++",
                "3 %|3 %"
            })
    void what_is_around_an_answer_does_not_count_and_what_is_in_it_does(String typed, String folded) {
        assertThat(AnswerText.fold(typed)).isEqualTo(folded);
    }
}
