package lectern.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleFunction;
import lectern.model.Question;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What declaring certainty is worth: {@value #ATTEMPTS} attempts, seed {@value #SEED}. The tolerance is four standard
 * errors of the mean of points from −6 to 3; their standard deviation is at most 4.5.
 */
class CertaintyTest {
    private static final int ATTEMPTS = 10_000;
    private static final long SEED = 20_260_301;
    private static final double TOLERANCE = 4 * 4.5 / Math.sqrt(ATTEMPTS);
    private static final Scheme SCHEME = new Scheme(List.of(1, 1, 1), BigDecimal.ZERO, false, true);
    private static final Question QUESTION = SampleBank.YEAR;
    private static final double CHANCE = 1.0 / SampleBank.YEAR.options().size();

    private static double points(boolean right, Certainty declared) {
        Response response = Response.Chosen.of(right ? 0 : 1);
        Mark mark = Marking.mark(QUESTION, response).orElseThrow();
        return SCHEME.points(QUESTION, response, mark, false, declared);
    }

    /** What is to be expected of an answer that is right as often as this. */
    private static double expected(double belief, Certainty declared) {
        return belief * declared.right() + (1 - belief) * declared.wrong();
    }

    private static Certainty honest(double belief) {
        return belief < 2.0 / 3 ? Certainty.GUESS : belief < 0.8 ? Certainty.UNSURE : Certainty.SURE;
    }

    /** The mean over answers that are right as often as the learner believes, from blind chance up to knowing. */
    private static double mean(DoubleFunction<Certainty> declaring) {
        Random random = new Random(SEED);
        double sum = 0;
        for (int i = 0; i < ATTEMPTS; i++) {
            double belief = CHANCE + (1 - CHANCE) * random.nextDouble();
            sum += points(random.nextDouble() < belief, declaring.apply(belief));
        }
        return sum / ATTEMPTS;
    }

    @Test
    void the_levels_pay_alike_at_two_thirds_and_at_four_fifths() {
        assertThat(expected(2.0 / 3, Certainty.UNSURE)).isCloseTo(expected(2.0 / 3, Certainty.GUESS), within(1e-12));
        assertThat(expected(0.8, Certainty.SURE)).isCloseTo(expected(0.8, Certainty.UNSURE), within(1e-12));
    }

    @Test
    void to_declare_what_one_believes_pays_best_at_every_belief() {
        for (int hundredth = 0; hundredth <= 100; hundredth++) {
            double belief = hundredth / 100.0;
            double best = List.of(Certainty.GUESS, Certainty.UNSURE, Certainty.SURE).stream()
                    .mapToDouble(declared -> expected(belief, declared))
                    .max()
                    .orElseThrow();
            assertThat(expected(belief, honest(belief))).isCloseTo(best, within(1e-12));
        }
    }

    @Test
    @Tag("once")
    void who_is_always_sure_at_the_level_of_chance_loses() {
        Random random = new Random(SEED);
        double sum = 0;
        for (int i = 0; i < ATTEMPTS; i++) {
            sum += points(random.nextDouble() < CHANCE, Certainty.SURE);
        }
        System.out.println("always sure at chance, seed " + SEED + ": " + (sum / ATTEMPTS));

        assertThat(sum / ATTEMPTS).isNegative().isCloseTo(expected(CHANCE, Certainty.SURE), within(TOLERANCE));
    }

    @Test
    @Tag("once")
    void who_declares_honestly_earns_more_than_who_always_says_the_same() {
        double honest = mean(CertaintyTest::honest);
        System.out.println("honest, seed " + SEED + ": " + honest);

        for (Certainty always : List.of(Certainty.GUESS, Certainty.UNSURE, Certainty.SURE)) {
            double same = mean(belief -> always);
            System.out.println("always " + always + ": " + same);
            // The same answers for both, of which the mean belief is (1 + chance) / 2.
            assertThat(same).isCloseTo(expected((1 + CHANCE) / 2, always), within(TOLERANCE));
            assertThat(honest).as("more than always " + always).isGreaterThan(same);
        }
    }

    @Test
    void not_knowing_costs_nothing_however_sure() {
        for (Certainty certainty : Certainty.values()) {
            assertThat(SCHEME.points(QUESTION, new Response.DontKnow(), Mark.NONE, false, certainty))
                    .isZero();
        }
    }

    @Test
    void a_level_is_one_of_three() {
        assertThat(Certainty.ofLevel(3)).isEqualTo(Certainty.SURE);
        assertThatThrownBy(() -> Certainty.ofLevel(0)).hasMessageContaining("no level of certainty: 0");
        assertThatThrownBy(() -> Certainty.ofLevel(4)).hasMessageContaining("no level of certainty: 4");
    }
}
