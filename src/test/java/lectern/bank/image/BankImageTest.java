package lectern.bank.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.bank.BankReader;
import lectern.bank.FolderSource;
import lectern.bank.ReadBank;
import lectern.bytes.ByteInput;
import lectern.bytes.ByteOutput;
import lectern.model.Article;
import lectern.model.Bank;
import lectern.model.Header;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.QuestionType;
import lectern.model.Questions;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;

class BankImageTest {
    private static Bank again(Bank bank) {
        ByteOutput out = new ByteOutput();
        BankImage.write(out, bank);
        return BankImage.read(new ByteInput(out.bytes()));
    }

    @Test
    void our_own_bank_reads_back_as_it_was() throws IOException {
        Bank bank = ((ReadBank.Verified) BankReader.read(FolderSource.of(Path.of("questions")))).bank();
        Set<QuestionType> types = EnumSet.noneOf(QuestionType.class);
        bank.questions().forEach(question -> types.add(question.type()));
        assertThat(types).as("this test covers").containsExactly(QuestionType.values());

        assertThat(again(bank)).isEqualTo(bank);
    }

    @Test
    void so_does_what_ours_has_not() {
        Header header = SampleBank.YEAR.header();
        List<Passage> passages = header.passages();
        List<Question> questions = new ArrayList<>(SampleBank.FOUR.questions());
        questions.add(new Question.SingleChoice(
                header,
                List.of(
                        new Option("One \u2013 \uD83D\uDE00", true, "So it says.", passages),
                        Option.of("\uD800", false))));
        questions.add(new Question.Numeric(header, new BigDecimal("1.50"), new BigDecimal("1E+3"), ""));
        questions.add(new Question.Matching(
                header, List.of(new Question.Pair("a", "b"), new Question.Pair("c", "b")), List.of("d")));
        Bank bank = new Bank(
                SampleBank.FOUR.id(),
                "Four",
                SampleBank.FOUR.articles(),
                Questions.of(questions),
                Map.of(new QuestionId("former"), SampleBank.NAME.id()));

        assertThat(again(bank)).isEqualTo(bank);
    }

    @Test
    void a_question_is_read_once_and_its_passages_are_of_the_banks_own_articles() {
        Bank bank = again(SampleBank.FOUR);
        Question question = bank.questions().get(1);
        Article article = question.header().passages().get(0).article();
        assertThat(bank.questions().get(1)).isSameAs(question);
        assertThat(bank.article(article.id()).orElseThrow()).isSameAs(article);
        assertThat(bank.questions().outline(1))
                .isEqualTo(SampleBank.FOUR.questions().outline(1));
    }
}
