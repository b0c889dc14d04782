package lectern.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TailTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20261122})
    void the_tail_is_that_of_trying_all_outcomes(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            double[] chances = new double[random.nextInt(11)];
            boolean same = random.nextBoolean();
            for (int i = 0; i < chances.length; i++) {
                chances[i] = same && i > 0 ? chances[0] : 1.0 / (2 + random.nextInt(5));
            }
            for (int hits = 0; hits <= chances.length + 1; hits++) {
                assertThat(Tail.atLeast(chances, hits))
                        .as(hits + " of " + Arrays.toString(chances))
                        .isCloseTo(byTryingAll(chances, hits), within(1e-12));
            }
        }
    }

    private static double byTryingAll(double[] chances, int hits) {
        double sum = 0;
        for (int outcome = 0; outcome < 1 << chances.length; outcome++) {
            double probability = 1;
            for (int i = 0; i < chances.length; i++) {
                probability *= (outcome >> i & 1) == 1 ? chances[i] : 1 - chances[i];
            }
            sum += Integer.bitCount(outcome) >= hits ? probability : 0;
        }
        return sum;
    }

    @Test
    void a_tiny_tail_is_not_lost() {
        double[] chances = new double[40];
        Arrays.fill(chances, 0.25);
        assertThat(Tail.atLeast(chances, 40)).isCloseTo(Math.pow(0.25, 40), within(1e-36));
    }

    @Test
    void holm_multiplies_by_the_hypotheses_that_are_left() {
        assertThat(Tail.holm(new double[] {0.04, 0.01, 0.03, 0.005}))
                .containsExactly(new double[] {0.06, 0.03, 0.06, 0.02}, within(1e-12));
        assertThat(Tail.holm(new double[] {0.9, 0.8})).containsExactly(1, 1);
        assertThat(Tail.holm(new double[0])).isEmpty();
    }
}
