package lectern.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import lectern.model.Bank;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compared with tables worked out apart, by numpy and scipy, from the same definitions. */
class ClassAnalysisTest {
    private static final Offset<Double> EXACT = within(1e-9);

    /** The quantiles of the two libraries differ a little. */
    private static final Offset<Double> QUANTILE = within(1e-6);

    private static final Bank BANK = Attempts.bank(4);

    private static final double[][] MARKS = {
        {1, 1, 1, 0}, {1, 1, 0, 0}, {1, 0, 1, 1}, {1, 1, 1, 1}, {0, 0, 0, 0}, {1, 1, 0.5, 0}
    };

    private static final ClassAnalysis ANALYSIS = ClassAnalysis.of(BANK, Attempts.marked(BANK, MARKS));

    private static double value(Figure figure) {
        return ((Figure.Known) figure).value();
    }

    private static Reason reason(Figure figure) {
        return ((Figure.Unknown) figure).reason();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 83.333333333333, 76.000000000000, -13.454976965069, 97.202766651436, 100, 40.490302739395, 100",
        "1, 66.666666666667, 16.514456476895, -74.646111558127, 86.127369327533, 20, 12.474043250218, 100",
        "2, 58.333333333333, 65.517241379310, -33.395911222745, 95.757763492912, 100, 6.743492839433, 100",
        "3, 33.333333333333, 28.964222318175, -68.230279720486, 89.161769489503, 45.454545454545, 0, 87.525956749782"
    })
    void an_item_has_the_figures_of_the_table(
            int index,
            double facility,
            double discrimination,
            double low,
            double high,
            double efficiency,
            double facilityLow,
            double facilityHigh) {
        ItemAnalysis item = ANALYSIS.items().get(index);

        assertThat(value(item.facility().value())).isEqualTo(facility, EXACT);
        assertThat(value(item.facility().low())).isEqualTo(facilityLow, QUANTILE);
        assertThat(value(item.facility().high())).isEqualTo(facilityHigh, QUANTILE);
        assertThat(value(item.discrimination().value())).isEqualTo(discrimination, EXACT);
        assertThat(value(item.discrimination().low())).isEqualTo(low, within(1e-5));
        assertThat(value(item.discrimination().high())).isEqualTo(high, QUANTILE);
        assertThat(value(item.efficiency())).isEqualTo(efficiency, EXACT);
    }

    @Test
    void the_class_has_the_figures_of_the_table() {
        Cohort cohort = ANALYSIS.cohort();

        assertThat(value(cohort.mean().value())).isEqualTo(60.416666666667, EXACT);
        assertThat(value(cohort.mean().low())).isEqualTo(24.812458489535, QUANTILE);
        assertThat(value(cohort.mean().high())).isEqualTo(96.020874843798, QUANTILE);
        assertThat(value(cohort.deviation())).isEqualTo(33.927004976370, EXACT);
        assertThat(value(cohort.alpha().value())).isEqualTo(65.158371040724, EXACT);
        assertThat(value(cohort.alpha().low())).isEqualTo(-24.608136633841, QUANTILE);
        assertThat(value(cohort.alpha().high())).isEqualTo(94.579480019337, QUANTILE);
        assertThat(value(cohort.errorRatio())).isEqualTo(59.026798116852, EXACT);
        assertThat(value(cohort.standardError())).isEqualTo(20.026024734497, EXACT);
    }

    @Test
    void alpha_is_not_clamped_where_items_contradict_one_another() {
        Bank two = Attempts.bank(2);
        // The items vary by 1/3 and 1/4, their sum by 1/4: 2·(1 − 7/3).
        ClassAnalysis analysis =
                ClassAnalysis.of(two, Attempts.marked(two, new double[][] {{1, 0}, {0, 1}, {0, 1}, {1, 1}}));

        assertThat(value(analysis.cohort().alpha().value())).isEqualTo(-800.0 / 3, EXACT);
        assertThat(value(analysis.cohort().errorRatio())).isGreaterThan(100);
    }

    @Test
    void alpha_of_identical_items_is_100_and_nothing_is_chance() {
        Bank three = Attempts.bank(3);
        Cohort cohort = ClassAnalysis.of(three, Attempts.marked(three, new double[][] {
                    {1, 1, 1}, {0, 0, 0}, {.3, .3, .3}, {1, 1, 1}
                }))
                .cohort();

        assertThat(value(cohort.alpha().value())).isEqualTo(100, EXACT);
        assertThat(value(cohort.standardError())).isEqualTo(0, within(1e-5));
    }

    @Test
    void an_item_that_all_have_right_discriminates_nothing_and_says_why() {
        Bank three = Attempts.bank(3);
        ItemAnalysis item = ClassAnalysis.of(three, Attempts.marked(three, new double[][] {
                    {1, 1, 0}, {0, 1, 1}, {0, 1, 0}
                }))
                .items()
                .get(1);

        assertThat(value(item.facility().value())).isEqualTo(100, EXACT);
        assertThat(reason(item.facility().low())).isEqualTo(Reason.NO_SPREAD);
        assertThat(reason(item.discrimination().value())).isEqualTo(Reason.NO_SPREAD);
        assertThat(reason(item.efficiency())).isEqualTo(Reason.NO_SPREAD);
    }

    @Test
    void an_item_beside_which_all_are_equal_discriminates_nothing() {
        Bank two = Attempts.bank(2);
        ItemAnalysis item = ClassAnalysis.of(two, Attempts.marked(two, new double[][] {{1, 1}, {0, 1}, {0, 1}}))
                .items()
                .get(0);

        assertThat(reason(item.discrimination().value())).isEqualTo(Reason.NO_SPREAD_OF_REST);
    }

    @Test
    void equal_totals_leave_alpha_unknown() {
        Bank two = Attempts.bank(2);
        Cohort cohort = ClassAnalysis.of(two, Attempts.marked(two, new double[][] {{1, 0}, {0, 1}}))
                .cohort();

        assertThat(reason(cohort.alpha().value())).isEqualTo(Reason.NO_SPREAD);
        assertThat(reason(cohort.standardError())).isEqualTo(Reason.NO_SPREAD);
        assertThat(value(cohort.deviation())).isZero();
    }

    @Test
    void where_not_everyone_had_the_same_items_what_compares_totals_is_unknown() {
        List<Attempt> attempts = List.of(
                Attempts.choosing("Ann", BANK, 0, 0, 1, 0),
                Attempts.choosing("Bob", BANK, 0, 1, 1),
                Attempts.choosing("Cem", BANK, 2, 1, 0));
        ClassAnalysis analysis = ClassAnalysis.of(BANK, attempts);

        assertThat(reason(analysis.cohort().alpha().value())).isEqualTo(Reason.OTHER_ITEMS);
        assertThat(reason(analysis.cohort().deviation())).isEqualTo(Reason.OTHER_ITEMS);
        assertThat(analysis.items()).hasSize(4).allSatisfy(item -> {
            assertThat(reason(item.discrimination().value())).isEqualTo(Reason.OTHER_ITEMS);
            assertThat(reason(item.efficiency())).isEqualTo(Reason.OTHER_ITEMS);
            assertThat(item.facility().value()).isInstanceOf(Figure.Known.class);
        });
        assertThat(analysis.items().get(3).attempts()).isEqualTo(1);
    }

    @Test
    void a_quiz_of_one_item_has_no_rest() {
        Bank one = Attempts.bank(1);
        ClassAnalysis analysis = ClassAnalysis.of(one, Attempts.marked(one, new double[][] {{1}, {0}, {1}}));

        assertThat(reason(analysis.cohort().alpha().value())).isEqualTo(Reason.ONE_ITEM);
        assertThat(reason(analysis.items().get(0).discrimination().value())).isEqualTo(Reason.ONE_ITEM);
    }

    @Test
    void one_attempt_alone_has_marks_and_no_spread() {
        ClassAnalysis analysis = ClassAnalysis.of(BANK, List.of(Attempts.choosing("Ann", BANK, 0, 0, 1, 0)));

        assertThat(value(analysis.cohort().mean().value())).isEqualTo(75, EXACT);
        assertThat(reason(analysis.cohort().deviation())).isEqualTo(Reason.ONE_ATTEMPT);
        assertThat(reason(analysis.cohort().alpha().value())).isEqualTo(Reason.ONE_ATTEMPT);
        assertThat(reason(analysis.items().get(0).discrimination().value())).isEqualTo(Reason.ONE_ATTEMPT);
    }

    @Test
    void no_attempt_has_no_figure() {
        ClassAnalysis analysis = ClassAnalysis.of(BANK, List.of());

        assertThat(analysis.items()).isEmpty();
        assertThat(reason(analysis.cohort().mean().value())).isEqualTo(Reason.NOBODY);
        assertThat(reason(analysis.cohort().alpha().value())).isEqualTo(Reason.NOBODY);
    }

    @Test
    void marks_below_zero_count_as_they_are() {
        Bank two = Attempts.bank(2);
        ClassAnalysis analysis =
                ClassAnalysis.of(two, Attempts.marked(two, new double[][] {{-.5, 1}, {-.5, -.5}, {1, 1}, {-.5, -.5}}));

        assertThat(value(analysis.items().get(0).facility().value())).isEqualTo(-12.5, EXACT);
        assertThat(value(analysis.items().get(0).facility().low())).isLessThan(-12.5);
        // An attempt as a whole never has less than nothing: (0.5 + 0 + 2 + 0) of 8.
        assertThat(value(analysis.cohort().mean().value())).isEqualTo(31.25, EXACT);
    }

    @Test
    void under_twenty_attempts_figures_are_muted() {
        Bank bank = Attempts.bank(3);

        assertThat(ClassAnalysis.of(bank, Attempts.random(bank, 19, 1)).cohort().isMuted())
                .isTrue();
        assertThat(ClassAnalysis.of(bank, Attempts.random(bank, 20, 1)).cohort().isMuted())
                .isFalse();
    }
}
