package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.bank.finding.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemIdsTest {
    private static final String FILE = """
            # a comment
            - ask: Who?
              id: one
            -no item
            # - id: none
            -
              id: two
              wrong:
              - text: x
            - ask: What?
            """;

    @ParameterizedTest
    @CsvSource({"1, ''", "2, one", "3, one", "4, one", "5, one", "6, two", "7, two", "9, two", "10, ''", "11, ''"})
    void a_line_belongs_to_the_item_that_it_is_parsed_with(int line, String id) {
        assertThat(new ItemIds(new SourceText("all.yaml", FILE)).at(line)).isEqualTo(id);
    }

    @Test
    void a_file_that_is_no_list_has_no_items() {
        assertThat(new ItemIds(new SourceText("all.yaml", "id: a\n- id: b\n")).at(2))
                .isEmpty();
    }

    @Test
    void a_finding_names_the_question_that_holds_the_line() {
        String broken = "- id: a\n  ask: Who?\n  answer: India\n-x\n  cite: { ties: hold observer status }\n";
        assertThat(BankReader.check(MemorySource.with(broken)).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.question()).isEqualTo("a"));
    }
}
