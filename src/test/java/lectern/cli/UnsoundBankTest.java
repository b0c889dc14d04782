package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import lectern.front.plain.SmallBank;
import lectern.model.Bank;
import lectern.model.Outline;
import lectern.model.Question;
import lectern.model.Questions;
import lectern.model.UnsoundQuestion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large bank with an error in one of its questions, which nobody knows before that is read. */
@Tag("once")
class UnsoundBankTest {
    private static final String WHY = "mill.yaml:7:9: this is nowhere in mill; lectern check tells all";

    private static final Bank BANK = new Bank(
            SmallBank.BANK.id(),
            SmallBank.BANK.title(),
            SmallBank.BANK.articles(),
            new Questions(new Half()),
            Map.of());

    @TempDir
    Path folder;

    /** Two questions, of which the second cannot be read. */
    private static final class Half implements Questions.Source {
        @Override
        public int size() {
            return 2;
        }

        @Override
        public Question question(int index) {
            if (index > 0) {
                throw new UnsoundQuestion(WHY);
            }
            return SmallBank.YEAR;
        }

        @Override
        public Outline outline(int index) {
            return Outline.of(question(index));
        }
    }

    @Test
    void home_and_statistics_tell_what_is_wrong() throws InterruptedException {
        Surroundings around = Ran.in(folder).around(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        try (HistoryLogbook book = new HistoryLogbook(BANK, around, true)) {
            book.wantSentences();
            book.open();
            HistoryLogbookTest.await(book);
            assertThat(book.remark()).isEqualTo(WHY);
            assertThat(book.statistics()).isEmpty();
            assertThat(book.whyNoStatistics()).isEqualTo(WHY);
        }
    }

    @Test
    void a_quiz_that_was_left_cannot_go_on_with_a_question_that_cannot_be_read() {
        Ran.in(folder).typing("x", ":q", "q").runs("quiz", "--type", "boolean,single,short");
        Surroundings around = Ran.in(folder).around(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        try (HistoryLogbook book = new HistoryLogbook(BANK, around)) {
            book.look();
            assertThat(book.unfinished()).isEmpty();
            assertThat(book.remark()).isEqualTo(WHY);
        }
    }

    @Test
    void the_list_of_banks_tells_that_it_has_errors() {
        Ran ran = Ran.in(folder).banksFrom(choice -> BANK).runs("banks");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("It has errors; lectern check tells them.");
    }
}
