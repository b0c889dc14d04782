package lectern.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.Header;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.QuestionType;
import lectern.quiz.Planned;
import lectern.quiz.Quiz;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static List<String> ids(Quiz quiz) {
        return quiz.plan().stream()
                .map(planned -> planned.question().id().value())
                .toList();
    }

    private static Quiz drawn(int count, long seed) {
        return Draw.from(SampleBank.FOUR, Filter.ALL).quiz(count, seed).orElseThrow();
    }

    /** Fixed for ever: a seed that someone wrote down draws the same quiz with any later Lectern. */
    @Test
    void a_seed_draws_the_same_quiz_everywhere() {
        assertThat(new SeededOrder(7).shuffled(IntStream.range(0, 10).boxed().toList()))
                .containsExactly(EXPECTED_ORDER_OF_SEED_7);
        assertThat(new SeededOrder(-1).shuffled(List.of("a", "b", "c", "d"))).containsExactly(EXPECTED_OF_MINUS_1);
        assertThat(SeededOrder.of(7, "keeper-year").shuffled(List.of(0, 1, 2, 3)))
                .containsExactly(EXPECTED_OPTIONS);
    }

    private static final Integer[] EXPECTED_ORDER_OF_SEED_7 = {8, 1, 5, 9, 0, 4, 3, 2, 6, 7};
    private static final String[] EXPECTED_OF_MINUS_1 = {"c", "b", "d", "a"};
    private static final Integer[] EXPECTED_OPTIONS = {1, 3, 0, 2};

    @Test
    void options_stand_in_the_same_order_whatever_else_is_drawn() {
        List<Integer> inAll = drawn(4, 3).plan().stream()
                .filter(planned -> planned.question().equals(SampleBank.YEAR))
                .map(Planned::order)
                .findFirst()
                .orElseThrow();
        Filter onlyLevelOne = new Filter(Set.of(), Set.of(), Set.of(1), Set.of());
        Quiz alone = Draw.from(SampleBank.FOUR, onlyLevelOne).quiz(1, 3).orElseThrow();
        assertThat(alone.planned(1).order()).isEqualTo(inAll);
    }

    @Test
    void every_type_can_be_asked() {
        assertThat(Draw.from(SampleBank.BANK, Filter.ALL)
                        .quiz(100, 5)
                        .orElseThrow()
                        .plan())
                .extracting(planned -> planned.question().type())
                .containsExactlyInAnyOrder(QuestionType.values());
    }

    @Test
    void things_to_put_in_order_never_start_in_the_right_one() {
        for (long seed = 1; seed <= 200; seed++) {
            Planned ordering = Draw.inOrder(SampleBank.BANK, List.of(SampleBank.FUELS), seed)
                    .planned(1);
            assertThat(ordering.order())
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrder(0, 1, 2)
                    .isNotEqualTo(List.of(0, 1, 2));
        }
    }

    @Test
    void the_right_sides_of_a_matching_are_offered_in_an_order_of_the_seed() {
        Set<List<Integer>> orders = new HashSet<>();
        for (long seed = 1; seed <= 50; seed++) {
            orders.add(Draw.inOrder(SampleBank.BANK, List.of(SampleBank.DATES), seed)
                    .planned(1)
                    .order());
        }
        assertThat(orders).hasSize(6);
    }

    @Test
    void each_name_has_an_order_of_its_own_but_never_another_draw() {
        Draw all = Draw.from(SampleBank.BANK, Filter.ALL);
        Quiz ann = all.quizFor("Ann", 5, 9).orElseThrow();
        Quiz ben = all.quizFor("Ben", 5, 9).orElseThrow();
        assertThat(ids(ann)).containsExactlyInAnyOrderElementsOf(ids(ben)).isNotEqualTo(ids(ben));
        assertThat(ids(ann))
                .containsExactlyInAnyOrderElementsOf(ids(all.quiz(5, 9).orElseThrow()));
        assertThat(all.quizFor("Ann", 5, 9)).contains(ann);
    }

    @Test
    void every_filter_must_be_met_and_any_member_will_do() {
        Filter storm = new Filter(Set.of(new ArticleId("storm")), Set.of(), Set.of(), Set.of());
        assertThat(Draw.from(SampleBank.FOUR, storm).questions()).containsExactly(SampleBank.SURVIVORS);
        Filter lampOnTwo = new Filter(Set.of(), Set.of("lamp", "none"), Set.of(2), Set.of());
        assertThat(Draw.from(SampleBank.FOUR, lampOnTwo).questions()).containsExactly(SampleBank.SEEN, SampleBank.NAME);
    }

    /** A bank of short answers, each of which gives the key of the next one away. */
    private static Bank chain(int length) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            questions.add(new Question.ShortAnswer(
                    new Header(
                            new QuestionId("q" + i),
                            "Which boat had number " + i + "?",
                            "",
                            "The boat after it was ship" + (i + 1) + ".",
                            "",
                            List.of(),
                            1,
                            SampleBank.YEAR.header().passages()),
                    List.of("ship" + i)));
        }
        return new Bank(SampleBank.BANK.id(), "Chain", SampleBank.BANK.articles(), questions);
    }

    private static long clashes(Quiz quiz) {
        Set<String> drawn = Set.copyOf(ids(quiz));
        return drawn.stream()
                .filter(id -> drawn.contains("q" + (Integer.parseInt(id.substring(1)) + 1)))
                .count();
    }

    @Test
    void questions_that_answer_one_another_are_not_drawn_together_while_there_are_others() {
        for (long seed = 1; seed <= 100; seed++) {
            Quiz quiz = Draw.from(chain(12), Filter.ALL).quiz(4, seed).orElseThrow();
            assertThat(quiz.plan()).hasSize(4);
            assertThat(clashes(quiz)).as("seed %d", seed).isZero();
        }
    }

    @Test
    void they_are_drawn_together_rather_than_too_few() {
        Quiz most = Draw.from(chain(12), Filter.ALL).quiz(11, 3).orElseThrow();
        assertThat(ids(most)).hasSize(11).doesNotHaveDuplicates();
        assertThat(ids(Draw.from(chain(12), Filter.ALL).quiz(50, 3).orElseThrow()))
                .hasSize(12);
    }

    /** A bank of nothing but clashes is no reason to wait: a draw compares with a bounded number of questions. */
    @Test
    void a_draw_from_many_questions_that_clash_is_whole() {
        List<Question> clashing = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            clashing.add(new Question.ShortAnswer(
                    new Header(
                            new QuestionId("q" + i),
                            "Which boat is it?",
                            "",
                            "The boat is Ada.",
                            "",
                            List.of(),
                            1,
                            SampleBank.YEAR.header().passages()),
                    List.of("Ada")));
        }
        Bank bank = new Bank(SampleBank.BANK.id(), "Clashes", SampleBank.BANK.articles(), clashing);
        assertThat(ids(Draw.from(bank, Filter.ALL).quiz(20, 1).orElseThrow()))
                .hasSize(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void more_than_there_are_means_all_each_once() {
        assertThat(ids(drawn(100, 5))).hasSize(4).doesNotHaveDuplicates();
        assertThat(drawn(100, 5).plan()).extracting(Planned::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    void true_stands_before_false() {
        for (long seed = 0; seed < 20; seed++) {
            drawn(4, seed).plan().stream()
                    .filter(planned -> planned.question().equals(SampleBank.SEEN))
                    .forEach(planned -> assertThat(planned.order()).containsExactly(0, 1));
        }
    }

    /** Each of 24 orders of 4 is as likely as another: chi-square of 24,000 shuffles, 23 degrees of freedom. */
    @Test
    void orders_are_even() {
        Map<List<Integer>, Long> counts = IntStream.range(0, 24_000)
                .mapToObj(seed -> new SeededOrder(seed).shuffled(List.of(0, 1, 2, 3)))
                .collect(
                        java.util.stream.Collectors.groupingBy(order -> order, java.util.stream.Collectors.counting()));
        double chiSquare = counts.values().stream()
                .mapToDouble(count -> (count - 1000.0) * (count - 1000.0) / 1000)
                .sum();
        assertThat(counts).hasSize(24);
        assertThat(chiSquare).isLessThan(49.7); // p = 0.001
    }
}
