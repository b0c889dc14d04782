package lectern.anchor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import lectern.anchor.evaluation.Tally.Outcome;
import lectern.anchor.evaluation.Trials.Length;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A small run of the evaluation; the bounds are the design's figures, loosened by the interval of so few trials. */
@Tag("once")
class AnchorEvaluationTest {
    @Test
    void with_the_lock_quotes_are_found_again_and_deleted_ones_are_not() throws IOException {
        Trials trials = trials(true);
        assertThat(all(trials).share(Outcome.RIGHT)).isGreaterThan(0.97);
        assertThat(all(trials).share(Outcome.WRONG)).isLessThan(0.002);
        assertThat(deleted(trials).share(Outcome.WRONG)).isLessThan(0.04);
        assertThat(AnchorEvaluation.ofLength(trials, Length.LONG).share(Outcome.RIGHT))
                .isGreaterThan(0.995);
        assertThat(AnchorEvaluation.ofLength(trials, Length.LONG).share(Outcome.WRONG))
                .isZero();
    }

    @Test
    void the_quote_alone_does_nearly_as_well() throws IOException {
        Trials trials = trials(false);
        assertThat(all(trials).share(Outcome.RIGHT)).isGreaterThan(0.91);
        assertThat(all(trials).share(Outcome.WRONG)).isLessThan(0.005);
        assertThat(deleted(trials).share(Outcome.WRONG)).isLessThan(0.06);
    }

    @Test
    void typography_wrapping_and_order_cost_nothing() throws IOException {
        Trials trials = trials(false);
        for (Edit edit :
                new Edit[] {Edit.REWRAPPED, Edit.NO_BREAK_SPACES, Edit.QUOTE_STYLE, Edit.DECOMPOSED, Edit.REORDERED}) {
            for (Length length : Length.values()) {
                assertThat(trials.of(length, edit).share(Outcome.RIGHT))
                        .as(edit + " " + length)
                        .isEqualTo(1);
            }
        }
    }

    private static Trials trials(boolean remembering) throws IOException {
        Trials trials = new Trials(remembering);
        trials.run(AnchorEvaluation.articles(), 7, 15);
        return trials;
    }

    private static Tally all(Trials trials) {
        Tally all = new Tally();
        for (Length length : Length.values()) {
            all.add(AnchorEvaluation.ofLength(trials, length));
        }
        return all;
    }

    private static Tally deleted(Trials trials) {
        Tally all = new Tally();
        for (Length length : Length.values()) {
            all.add(trials.deleted(length));
        }
        return all;
    }
}
