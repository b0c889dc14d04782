package lectern.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import lectern.draft.Boilerplate.Suspect;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class BoilerplateTest {
    /** Eight times as much takes about eight times as long; were each letter tried as a name's first, it took 64. */
    private static final double SHARE = 24;

    @Test
    void names_of_images_are_told_from_the_words_that_they_are_glued_to() {
        assertThat(Boilerplate.in("Some words A1.jpgB-2.PNGTEHRAN and more of them\n")
                        .suspects())
                .containsExactly(new Suspect("text", "A1.jpg"), new Suspect("text", "B-2.PNG"));
    }

    @Test
    void a_line_without_a_space_takes_no_more_than_its_share() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            double small = seconds("a".repeat(5_000));
            double large = seconds("a".repeat(40_000));
            assertThat(large / small)
                    .as("%.4f s for so much, %.4f s for eight times as much", small, large)
                    .isLessThan(SHARE);
        });
    }

    /** The shortest of some runs: what else the machine does only makes them longer. */
    private static double seconds(String article) {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < 10; run++) {
            long start = System.nanoTime();
            assertThat(Boilerplate.in(article).suspects()).isEmpty();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }
}
