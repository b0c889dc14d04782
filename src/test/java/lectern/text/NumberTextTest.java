package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    8,000       | 8000
                    8 000       | 8000
                    8\u00A0000  | 8000
                    8000        | 8000
                    2.5         | 2.5
                    -3          | -3
                    −3          | -3
                    +3          | 3
                    1e6         | 1000000
                    1,234,567.8 | 1234567.8
                    25 000 000  | 25000000
                    010         | 10
                    """)
    void numbers_read_as_people_write_them(String text, BigDecimal number) {
        assertThat(NumberText.of(text).value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8,00O",
                "8,00",
                "80,0000",
                "1,234 567",
                "12:30",
                "1e999999999",
                "0x1F",
                "8_000",
                "-",
                "2.",
                "٣",
                "1e"
            })
    void anything_else_is_no_number(String text) {
        assertThat(NumberText.of(text).value()).isEmpty();
    }
}
