package lectern.classroom.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\rx",
                "\nx",
                "  =1",
                "\u00a0=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff201",
                "'=1",
                "'' -x"
            })
    void what_could_be_a_formula_gets_an_apostrophe_and_loses_it_again(String text) {
        assertThat(CsvCell.neutralised(text)).isEqualTo("'" + text);
        assertThat(CsvCell.restored("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1=1", "'", "'a", "''", "2015", "a@b", " ", "x\t="})
    void other_texts_stay_as_they_are(String text) {
        assertThat(CsvCell.neutralised(text)).isEqualTo(text);
        assertThat(CsvCell.restored(text)).isEqualTo(text);
    }

    @Test
    void a_number_below_zero_stays_a_number() {
        CsvTable table = new CsvTable(List.of("mark", "name"));
        table.row().number(new BigDecimal("-0.33")).text("-0.33");

        assertThat(table.text()).isEqualTo("mark,name\r\n-0.33,'-0.33\r\n");
    }
}
