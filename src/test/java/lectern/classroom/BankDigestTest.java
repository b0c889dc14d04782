package lectern.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lectern.model.Bank;
import lectern.model.Header;
import lectern.model.Option;
import lectern.model.Question;
import org.junit.jupiter.api.Test;

class BankDigestTest {
    private static final Bank BANK = Attempts.bank(3);

    private static Bank with(List<Question> questions) {
        return new Bank(BANK.id(), BANK.title(), BANK.articles(), questions);
    }

    private static Bank firstAs(String stem, String why, String key) {
        Question.SingleChoice first = (Question.SingleChoice) BANK.questions().get(0);
        Header old = first.header();
        List<Option> options = new ArrayList<>(first.options());
        options.set(0, Option.of(key, true));
        List<Question> questions = new ArrayList<>(BANK.questions());
        questions.set(
                0,
                new Question.SingleChoice(
                        new Header(old.id(), stem, old.attributed(), why, old.hint(), old.tags(), 1, old.passages()),
                        options));
        return with(questions);
    }

    @Test
    void an_edited_stem_option_or_key_changes_it() {
        assertThat(List.of(
                        BankDigest.of(BANK),
                        BankDigest.of(firstAs("What of 1?", "", "right 1")),
                        BankDigest.of(firstAs("What about 1?", "", "right")),
                        BankDigest.of(with(BANK.questions().subList(0, 2)))))
                .doesNotHaveDuplicates();
    }

    @Test
    void order_and_what_is_told_afterwards_do_not_change_it() {
        List<Question> reversed = new ArrayList<>(BANK.questions());
        Collections.reverse(reversed);

        assertThat(BankDigest.of(with(reversed))).isEqualTo(BankDigest.of(BANK));
        assertThat(BankDigest.of(firstAs("What about 1?", "So it is.", "right 1")))
                .isEqualTo(BankDigest.of(BANK));
    }
}
