package lectern.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.model.Bank;
import lectern.model.QuestionId;
import org.junit.jupiter.api.Test;

class ToTeachTest {
    /** Questions 3 and 6 cite one sentence, 1 and 4 another, 2 and 5 a third. */
    private static final Bank BANK = Attempts.bank(6);

    @Test
    void passages_are_ranked_by_the_share_lost_on_what_cites_them() {
        List<ToTeach> places = ClassAnalysis.of(
                        BANK,
                        List.of(
                                Attempts.choosing("Ann", BANK, 0, 1, 0, 0, 1, 0),
                                Attempts.choosing("Bob", BANK, 0, 1, 1, 0, 0, 0)))
                .toTeach();

        assertThat(places).hasSize(2);
        assertThat(places.get(0).items()).containsExactly(new QuestionId("q2"), new QuestionId("q5"));
        assertThat(places.get(0).lost()).isEqualTo(0.75);
        assertThat(places.get(0).answers()).isEqualTo(4);
        assertThat(places.get(1).items()).containsExactly(new QuestionId("q3"), new QuestionId("q6"));
        assertThat(places.get(1).lost()).isEqualTo(0.25);
    }

    @Test
    void full_marks_leave_nothing_to_teach() {
        assertThat(ClassAnalysis.of(BANK, List.of(Attempts.choosing("Ann", BANK, 0, 0, 0, 0, 0, 0)))
                        .toTeach())
                .isEmpty();
    }
}
