package lectern.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.List;
import lectern.model.Bank;
import lectern.model.Option;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.QuestionType;
import org.junit.jupiter.api.Test;

class QuestionTypesTest {
    private static final String CITE = "  cite: { ties: Pakistan hold observer status }\n";

    @Test
    void the_shape_names_the_type() {
        Bank bank = read("""
                - { id: a, ask: q, answer: X, wrong: [Y] }
                - { id: b, ask: q, answer: [X, Z], wrong: [Y] }
                - { id: c, ask: q, answer: true }
                - { id: d, ask: q, answer: X, accept: [Y] }
                - { id: e, ask: q, number: "8,000", tolerance: 1e1, unit: targets }
                - { id: f, ask: q, order: [X, Y] }
                - { id: g, ask: q, match: { a: b, c: d }, extra: [e] }
                - { id: h, cloze: "{{X|Y}} z" }
                """);
        assertThat(bank.questions()).extracting(Question::type).containsExactly(QuestionType.values());
        assertThat(((Question.Numeric) bank.questions().get(4)).number()).isEqualByComparingTo(new BigDecimal(8000));
        assertThat(((Question.ShortAnswer) bank.questions().get(3)).accepted()).containsExactly("X", "Y");
        Question.Cloze cloze = (Question.Cloze) bank.questions().get(7);
        assertThat(cloze.header().stem()).isEqualTo("Fill in the gaps.");
        assertThat(cloze.pieces()).containsExactly(new Question.Gap(List.of("X", "Y")), new Question.Words(" z"));
    }

    @Test
    void an_option_reads_exactly_as_it_was_typed() {
        Bank bank =
                read("- { id: a, ask: q, answer: No, wrong: [12:30, 010, 8_000, 2022-03-27, ~, null, 1.0, true] }\n");
        assertThat(((Question.SingleChoice) bank.questions().get(0)).options())
                .extracting(Option::text)
                .containsExactly("No", "12:30", "010", "8_000", "2022-03-27", "~", "null", "1.0", "true");
    }

    @Test
    void true_means_something_only_as_the_whole_plain_answer() {
        Bank bank = read("""
                - { id: a, ask: q, answer: "true" }
                - { id: b, ask: q, answer: true, wrong: [false] }
                - { id: c, ask: q, answer: false }
                """);
        assertThat(bank.questions())
                .extracting(Question::type)
                .containsExactly(QuestionType.SHORT, QuestionType.SINGLE, QuestionType.BOOLEAN);
    }

    @Test
    void several_citations_and_an_option_of_its_own_are_read() {
        Bank bank = ((ReadBank.Verified) BankReader.read(MemorySource.with("""
                        - id: a
                          ask: q
                          answer: X
                          wrong:
                          - text: Y
                            why: Because.
                            cite: { ties: "8,000 targets" }
                          cite:
                          - { ties: "India […] Pakistan" }
                          - { ties: Iran, after: ", Mongolia" }
                          tags: dates
                          level: 3
                          was: [old]
                          allow: L204
                        """))).bank();
        Question.SingleChoice question =
                (Question.SingleChoice) bank.questions().get(0);
        assertThat(question.header().passages())
                .extracting(each -> each.words())
                .containsExactly("India […] Pakistan", "Iran");
        assertThat(question.header().tags()).containsExactly("dates");
        assertThat(question.header().level()).isEqualTo(3);
        assertThat(bank.renamed()).containsExactly(entry(new QuestionId("old"), new QuestionId("a")));
        assertThat(question.options().get(1).why()).isEqualTo("Because.");
        assertThat(question.options().get(1).passages().get(0).start().line()).isEqualTo(3);
    }

    private static Bank read(String questions) {
        String cited = questions.replace(" }\n", ",\n" + CITE.strip().indent(4).stripTrailing() + " }\n");
        ReadBank read = BankReader.read(MemorySource.with(cited));
        assertThat(read).isInstanceOf(ReadBank.Verified.class);
        return ((ReadBank.Verified) read).bank();
    }
}
